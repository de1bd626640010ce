import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../../src/method/", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);
const read = (file: string) => readFileSync(join(folder, file), "utf8");

describe("the method is pure", () => {
  test.each(files)("%s imports only the method and zod/mini", (file) => {
    const imports = [...read(file).matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, path = ""]) => path);
    const depth = file.split(/[\\/]/).length - 1;
    for (const path of imports) {
      if (path === "zod/mini") continue;
      expect(path).toMatch(depth === 0 ? /^\.\// : /^\.\.?\//);
      expect(path).not.toMatch(depth === 0 ? /\.\.\// : /\.\.\/\.\.\//);
    }
  });

  test.each(files)("%s asks neither clock nor chance nor browser", (file) => {
    const code = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    expect(code).not.toMatch(
      /\b(Date\.now|new Date|Math\.random|toLocale\w+|localeCompare|Intl|window|document|chrome|globalThis)\b[.(]/,
    );
  });

  test("judging a deal takes no zod along", () => {
    const seen = new Set<string>();
    const follow = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      // type-only imports are gone at run time
      for (const [, path = ""] of read(file).matchAll(/^import (?!type )[^;]*?from "(\.[^"]+)"/gms)) {
        follow(join(file, "..", `${path}.ts`));
      }
      expect(read(file), file).not.toMatch(/^import (?!type )[^;]*"zod/m);
    };
    for (const file of [
      "assess/assess.ts",
      "assess/parseDeal.ts",
      "load.ts",
      "explain.ts",
      "coverage.ts",
      "quickLook.ts",
      "planning.ts",
      "suggestStage.ts",
      "suggestRole.ts",
    ]) {
      follow(file);
    }
    expect(seen.size).toBeGreaterThan(20);
  });

  test.each(files)("%s stays under 300 lines", (file) => {
    expect(read(file).split("\n").length).toBeLessThan(300);
  });
});
