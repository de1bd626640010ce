/**
 * npm run build, npm run dev: the manifest into package.json, the prebundled libraries, then Plasmo.
 * With `dev` Plasmo watches and reloads; with `bench` it builds the same with source maps, into a folder of its own.
 */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { prebundle } from "./prebundle.ts";
import "../write-manifest.ts";

const root = resolve(import.meta.dirname, "../../..");
const commands: Record<string, string[]> = {
  dev: ["dev"],
  bench: ["build", "--hoist", "--source-maps", "--tag=bench"],
};
const command = commands[process.argv[2] ?? ""] ?? ["build", "--hoist"];

await prebundle();
const preload = resolve(import.meta.dirname, "every-page.cjs");
const { status } = spawnSync("plasmo", command, {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --require "${preload}"` },
});
process.exit(status ?? 1);
