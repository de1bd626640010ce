import type { Invalid, Prepared } from "./changes/define";
import type { SsmDatabase } from "./db";
import { throughDoor, type WriteError } from "./door";
import { done, type Result } from "./result";

/**
 * Writes a gesture that is no part of the registry, because few views need it and the first paint doesn't wait for it:
 * parsed by its own schema, through the same door.
 */
export async function writeAlone(
  db: SsmDatabase,
  kind: { prepare(input: unknown): Result<Prepared, Invalid> },
  change: unknown,
): Promise<Result<void, WriteError>> {
  const prepared = kind.prepare(change);
  if (!prepared.ok) return prepared;
  const { name, tables, scope, about, rows, apply } = prepared.value;
  const stored = await throughDoor(db, tables, async ({ load, find, moment }) => {
    const set = await load(await rows(find));
    apply(set, moment);
    return { set, entry: { name, kind: "gesture", scope: scope ?? undefined, about } };
  });
  return stored.ok ? done(undefined) : stored;
}
