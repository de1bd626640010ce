import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { manifest, profileHosts } from "../../../plasmo.config.ts";
import { root, sourcesIn, withoutComments } from "./sources.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const packageJson = JSON.parse(read("package.json"));
const sources = sourcesIn("src");
const program = sources.map(({ text }) => withoutComments(text)).join("\n");

/** Where in the program each permission is used; some show in a call's arguments, not in its name. */
const uses: Record<string, RegExp> = {
  storage: /chrome\.storage\./,
  unlimitedStorage: /from "dexie"/,
  sidePanel: /chrome\.sidePanel\./,
  contextMenus: /chrome\.contextMenus\./,
  alarms: /chrome\.alarms\./,
  scripting: /chrome\.scripting\./,
  activeTab: /chrome\.tabs\.query\(\{\s*active: true/,
  notifications: /chrome\.notifications\./,
};

/** APIs that every extension has. */
const free = ["runtime", "i18n", "tabs", "windows", "action", "commands", "dom", "permissions", "extension"];

describe("the manifest", () => {
  test("in package.json is the one of plasmo.config.ts (npm run manifest)", () => {
    expect(packageJson.manifest).toEqual(JSON.parse(JSON.stringify(manifest)));
  });

  test.each(sources.filter(({ path }) => path.startsWith("src/contents/")))(
    "$path runs on the hosts that have a profile",
    ({ text }) => {
      const literals = /matches: \[([^\]]*)\]/.exec(text)?.[1] ?? "";
      expect([...literals.matchAll(/"([^"]+)"/g)].map(([, host]) => host)).toEqual(profileHosts);
    },
  );

  test("asks for nothing but what the extension uses", () => {
    const asked = [...manifest.permissions];
    expect(asked.filter((permission) => !uses[permission]?.test(program))).toEqual([]);
  });

  test("asks for all that the extension uses", () => {
    const asked = [...manifest.permissions, ...free];
    const used = new Set([...program.matchAll(/\bchrome\.([a-zA-Z]+)\??\./g)].map(([, api]) => api ?? ""));
    expect([...used].filter((api) => !asked.includes(api))).toEqual([]);
  });

  test("has each permission and host explained in docs/security.md", () => {
    const section =
      /^## Permissions$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(read("docs/security.md"))?.[1] ?? "";
    const { permissions, host_permissions, optional_host_permissions } = manifest;
    const asked = [...permissions, ...host_permissions, ...optional_host_permissions];
    expect(asked.filter((permission) => !section.includes(`\`${permission}\``))).toEqual([]);
  });

  test("lets extension pages load nothing from elsewhere and run nothing but their own files", () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|wasm/);
  });
});
