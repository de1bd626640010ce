/** Writes plasmo.config.ts into package.json's `manifest`, the only place where Plasmo looks for it. */
import { readFileSync, writeFileSync } from "node:fs";
import { manifest } from "../../plasmo.config.ts";

const path = new URL("../../package.json", import.meta.url);
const packageJson: Record<string, unknown> = JSON.parse(readFileSync(path, "utf8"));
writeFileSync(path, `${JSON.stringify({ ...packageJson, manifest }, null, 2)}\n`);
