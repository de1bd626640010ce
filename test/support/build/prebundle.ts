/**
 * Two libraries are made into one small file each before Plasmo sees them: shared by a page and its lazy chunks,
 * Parcel wraps every one of their modules and drops none of what we don't use (zod/mini: 95 KB; so: 36 KB).
 * package.json's `alias` leads to these files; tests and types use the libraries themselves.
 */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const root = resolve(import.meta.dirname, "../../..");
const folder = join(root, "build/prebundled");

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(root, "src", path), "utf8"));

/** Names behind `z.` in files that import zod; `core` stands in types only and would bring all of zod. */
async function usedOfZod(): Promise<string[]> {
  const library: object = await import("zod/mini");
  const named = sources
    .filter(
      (text) =>
        text.includes('import * as z from "zod/mini"') || text.includes('import type * as z from "zod/mini"'),
    )
    .flatMap((text) => [...text.matchAll(/\bz\.([a-zA-Z_]\w*)/g)].map((found) => found[1] ?? ""));
  return [...new Set(named)].filter((name) => name in library && name !== "core").sort();
}

/** Names in `import { … } from "use-intl"` that are not types. */
function usedOfIntl(): string[] {
  const named = sources
    .flatMap((text) =>
      [...text.matchAll(/import \{([^}]*)\} from "use-intl"/g)].flatMap((found) =>
        (found[1] ?? "").split(","),
      ),
    )
    .map((name) => name.trim())
    .filter((name) => name && !name.startsWith("type "));
  return [...new Set(named)].sort();
}

export async function prebundle(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const libraries = [
    { name: "zod/mini", file: "zod-mini.js", used: await usedOfZod(), external: [] },
    { name: "use-intl", file: "use-intl.js", used: usedOfIntl(), external: ["react", "react/jsx-runtime"] },
  ];
  for (const { name, file, used, external } of libraries) {
    await build({
      stdin: { contents: `export { ${used.join(", ")} } from "${name}";`, resolveDir: root },
      bundle: true,
      minify: true,
      format: "esm",
      external,
      define: { "process.env.NODE_ENV": '"production"' },
      outfile: join(folder, file),
      logLevel: "error",
    });
  }
}
