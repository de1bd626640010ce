import type { SsmDatabase } from "./db";
import { checkRows } from "./read";
import type { ChangeRow } from "./schema/changes";

/** Merging a file is a change of this name. It says what happened here, so no other device needs it. */
export const MERGE = "backup.merge";
/** What a person chose by hand in a merge: newer than both sides, wherever it gets to. */
export const SETTLE = "backup.settle";

/** How many rows one line of the log holds: a merge may touch a hundred thousand, which no single line should. */
const PATCHES_A_PART = 2000;
const LINES_A_PART = 2000;

type Patches = ChangeRow["body"]["patches"];

/** Lines of the log that come or go with a change. */
export interface LogMove {
  added: ChangeRow[];
  removed: ChangeRow[];
  /** Patches that get a line of their own, which counts as said now. */
  settled: Patches;
}

interface Whole {
  patches: Patches;
  /** Ids */
  added: string[];
  removed: unknown[];
}

/** The same in pieces that one line can hold. */
export function inParts({ patches, added, removed }: Whole): Whole[] {
  const count = Math.max(
    Math.ceil(patches.length / PATCHES_A_PART),
    Math.ceil(added.length / LINES_A_PART),
    Math.ceil(removed.length / LINES_A_PART),
  );
  return Array.from({ length: count }, (_, index) => ({
    patches: patches.slice(index * PATCHES_A_PART, (index + 1) * PATCHES_A_PART),
    added: added.slice(index * LINES_A_PART, (index + 1) * LINES_A_PART),
    removed: removed.slice(index * LINES_A_PART, (index + 1) * LINES_A_PART),
  }));
}

/** What a change did, gathered from its parts. Runs inside the transaction that asks. */
export async function wholeOf(
  db: SsmDatabase,
  { body }: ChangeRow,
): Promise<{ patches: Patches; log: LogMove | undefined }> {
  if (!body.parts) return { patches: body.patches, log: undefined };
  const parts = checkRows("changes", await db.rows("changes").bulkGet(body.parts)).rows;
  const ids = parts.flatMap((part) => part.body.added ?? []);
  const removed = checkRows("changes", await db.rows("changes").bulkGet(ids)).rows;
  const added = checkRows(
    "changes",
    parts.flatMap((part) => part.body.removed ?? []),
  ).rows;
  return { patches: parts.flatMap((part) => part.body.patches), log: { added, removed, settled: [] } };
}
