import type { Fault } from "../backup/faults";
import { type BackupFile, parseBackup, parseFile } from "../backup/parse";
import { done, fail, type Result } from "../result";
import { type Locked, readSealed, unseal } from "./seal";

/** A file of ours: read whole, or sealed and waiting for its passphrase. */
export type Opened = { kind: "read"; file: BackupFile } | { kind: "locked"; locked: Locked };

/** Checks a file as far as that goes without a passphrase. */
export async function openFile(file: Blob, now: number): Promise<Result<Opened, Fault>> {
  const parsed = await parseFile(file, now);
  if (parsed.ok) return done({ kind: "read", file: parsed.value });
  if (parsed.error.kind !== "sealed") return parsed;
  // Only an object with our format's name is told to be sealed.
  const locked = await readSealed(JSON.parse(await file.text()));
  return locked.ok ? done({ kind: "locked", locked: locked.value }) : locked;
}

/** Opens a sealed file and checks what was in it like any other. */
export async function unlock(
  locked: Locked,
  passphrase: string,
  now: number,
): Promise<Result<BackupFile, Fault>> {
  const text = await unseal(locked, passphrase);
  if (!text.ok) return text;
  const parsed = await parseBackup(text.value, now);
  return !parsed.ok && parsed.error.kind === "sealed" ? fail({ kind: "sealedTwice" }) : parsed;
}
