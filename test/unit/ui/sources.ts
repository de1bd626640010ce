import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const project = join(import.meta.dirname, "../../..");

/** Every source file of the interface, its path from the project's root. */
export function sourceFiles(...folders: string[]): { path: string; text: string }[] {
  const roots = folders.length ? folders : ["src/ui", "src/tabs", "src/i18n"];
  return roots.flatMap((root) =>
    readdirSync(join(project, root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path: relative(project, path), text: readFileSync(path, "utf8") })),
  );
}
