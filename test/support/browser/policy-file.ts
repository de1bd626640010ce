/**
 * A policy as an administrator's file, for one copy of the extension alone: all browsers of this computer read the same
 * folder while they run, those of the tests beside this one too, and an id says whom it is for. Only where the person
 * who runs the tests may write there.
 */
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { extensionId } from "./extension-id.ts";
import { findBrowser } from "./find-browser.ts";
import { productionBuild } from "./launch.ts";

const folder = "/etc/chromium/policies/managed";

/** The nearest folder above that exists. */
const standing = (path: string): string => (existsSync(path) ? path : standing(dirname(path)));

/** Chromium on Linux reads files of this folder at its start; elsewhere policies lie in registries and profiles. */
export function canWritePolicy(): boolean {
  if (process.platform !== "linux" || findBrowser()?.kind !== "chromium") return false;
  try {
    accessSync(standing(folder), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes the policy for a copy of the build, to be started from `extension`. `remove` takes away the file, the copy and
 * every folder that was made for them.
 */
export function writePolicy(policy: Record<string, unknown>): { extension: string; remove: () => void } {
  // A folder of its own makes an id of its own.
  const extension = mkdtempSync(join(tmpdir(), "ssm-with-policy-"));
  cpSync(productionBuild, extension, { recursive: true });
  const id = extensionId(extension);
  const file = join(folder, `ssm-sidebar-test-${id}.json`);
  const made = mkdirSync(folder, { recursive: true });
  const remove = () => {
    rmSync(file, { force: true });
    rmSync(extension, { recursive: true, force: true });
    if (made) removeEmpty(folder, made);
    process.removeListener("exit", remove);
  };
  process.once("exit", remove);
  writeFileSync(file, JSON.stringify({ "3rdparty": { extensions: { [id]: policy } } }));
  return { extension, remove };
}

/** A folder that another test still uses stays. */
function removeEmpty(path: string, last: string): void {
  try {
    rmdirSync(path);
  } catch {
    return;
  }
  if (path !== last) removeEmpty(dirname(path), last);
}
