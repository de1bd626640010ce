/** Starts one of our TypeScript programs beside the tests, untouched by their bundler, until it has said its first line. */
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { startTree } from "./process-tree.ts";

export async function startProgram(file: string, ...args: string[]) {
  const tree = startTree(process.execPath, ["--import", "tsx", file, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: tree.child.stdout as Readable });
  const ended = once(tree.child, "exit").then(([code]) => {
    throw new Error(`${file} ended with ${code} before it was ready.`);
  });
  const [firstLine] = await Promise.race([once(lines, "line"), ended]);
  ended.catch(() => {});
  return { firstLine: String(firstLine), end: tree.end };
}
