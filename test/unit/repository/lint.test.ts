import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "./sources.ts";

const refused: [what: string, text: string, rule: string][] = [
  [
    "text of a page turned into markup",
    "export const show = (e: Element, t: string) => { e.innerHTML = t; };",
    "plugin",
  ],
  [
    "markup put beside an element",
    'export const show = (e: Element, t: string) => e.insertAdjacentHTML("beforeend", t);',
    "plugin",
  ],
  ["markup written into the document", "export const show = (t: string) => document.write(t);", "plugin"],
  [
    "the named import of zod, which breaks at run time",
    'import { z } from "zod";\nexport const id = z.string();',
    "lint/style/noRestrictedImports",
  ],
  [
    "all of zod, which is too heavy",
    'import * as z from "zod";\nexport const id = z.string();',
    "lint/style/noRestrictedImports",
  ],
  [
    "a named import of zod/mini",
    'import { z } from "zod/mini";\nexport const id = z.string();',
    "lint/style/noRestrictedImports",
  ],
  ["any", "export const id = (value: any) => value;", "lint/suspicious/noExplicitAny"],
  [
    "a value said to be there",
    "export const id = (value?: string) => value!;",
    "lint/style/noNonNullAssertion",
  ],
];

/** Our rules on a small project of bad files: a rule that never fires protects nothing. */
describe("the linter refuses", () => {
  const folder = mkdtempSync(join(tmpdir(), "ssm-lint-"));
  const broken = new Map<string, string[]>();

  beforeAll(() => {
    mkdirSync(join(folder, "src"));
    cpSync(join(root, "biome.json"), join(folder, "biome.json"));
    cpSync(join(root, "test/support/lint"), join(folder, "test/support/lint"), { recursive: true });
    // Biome takes no empty one.
    writeFileSync(join(folder, ".gitignore"), "node_modules/\n");
    writeFileSync(
      join(folder, "src/good.ts"),
      'import * as z from "zod/mini";\nexport const id = z.string();\n',
    );
    for (const [at, [, text]] of refused.entries())
      writeFileSync(join(folder, `src/bad${at}.ts`), `${text}\n`);

    const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
    const { stdout } = spawnSync(process.execPath, [biome, "lint", "--reporter=json", "src"], {
      cwd: folder,
      encoding: "utf8",
    });
    const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(stdout);
    for (const { category, location } of report.diagnostics) {
      broken.set(location.path, [...(broken.get(location.path) ?? []), category]);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("nothing in a good file", () => {
    expect(broken.get("src/good.ts")).toBeUndefined();
  });

  test.each(refused.map(([what, , rule], at) => ({ what, rule, at })))("$what", ({ rule, at }) => {
    expect(broken.get(`src/bad${at}.ts`)).toEqual([rule]);
  });
});
