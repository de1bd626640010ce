import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "rollup";

interface Compiled {
  readonly code: string;
  readonly map: null;
}

/**
 * Remembers what a compiling plugin made of each module, in a file: most of a build's time goes into compiling the
 * base components, which never change.
 */
export function remembering(plugin: Plugin, version: string, file: string): Plugin {
  const transform = plugin.transform;
  if (typeof transform !== "function") throw new Error(`${plugin.name} has no transform to remember`);
  const known: Record<string, Compiled | null> = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8"))
    : {};
  const used: Record<string, Compiled | null> = {};
  return {
    ...plugin,
    async transform(code, id, ...rest) {
      const key = createHash("sha1").update(version).update(id).update(code).digest("hex");
      let compiled = known[key];
      if (compiled === undefined) {
        const result = await transform.call(this, code, id, ...rest);
        compiled =
          result && typeof result === "object" && result.code ? { code: result.code, map: null } : null;
      }
      used[key] = compiled;
      return compiled;
    },
    closeBundle() {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(used));
    },
  };
}
