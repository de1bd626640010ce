import { newId } from "../clock";
import type { SsmDatabase } from "../db";
import { type Entry, throughDoor, type WriteError } from "../door";
import { isEqual } from "../json";
import { leavesOf, type PlainRow, withLeaf } from "../leaves";
import { MERGE } from "../parts";
import { checkRow } from "../read";
import { done, type Result } from "../result";
import { rowName, type TableName, tableNames } from "../schema";
import type { ChangeRow } from "../schema/changes";
import { type Content, type Placed, type Side, sideOf } from "./content";
import { type Counts, countsOf } from "./counts";
import { announceErased, type Erased, eraseForgotten } from "./erase";
import { type Forgotten, forgottenIn, withoutForgotten } from "./forgotten";
import { looseRows } from "./loose";
import { type MergePlan, planMerge, type RowPlan } from "./plan";
import { contentNow, readContent } from "./readContent";

/** What a person decided by hand: by `choiceKey`, whose value stays. All else the clock decides. */
export type Choices = ReadonlyMap<string, "mine" | "theirs">;

/** Names a field of a row; without a pointer the row itself, where one side removed it. */
export const choiceKey = ({ table, key }: Pick<RowPlan, "table" | "key">, pointer = ""): string =>
  `${rowName(table, key)}\n${pointer}`;

/** A file that has been compared with this database: what merging it would do, before anything is done. */
export interface Preview {
  content: Content;
  forgotten: Forgotten;
  plan: MergePlan;
  counts: Counts;
}

export async function previewMerge(db: SsmDatabase, content: Content): Promise<Preview> {
  const own = await readContent(db);
  const forgotten = await forgottenIn(own, content);
  const plan = planMerge(
    withoutForgotten(soundSide(own).side, forgotten),
    withoutForgotten(sideOf(content), forgotten),
  );
  return { content, forgotten, plan, counts: countsOf(plan, own, content, forgotten) };
}

export interface Merged {
  /** The change that `undo` takes back; null: there was nothing to do. */
  id: string | null;
}

/**
 * Merges a file, all or nothing, as one change that can be undone. What was written since the preview is merged as it
 * is now. What the file's owner has forgotten is erased here too, and that alone isn't undone.
 */
export async function mergeInto(
  db: SsmDatabase,
  { content, forgotten }: Pick<Preview, "content" | "forgotten">,
  choices: Choices = new Map(),
): Promise<Result<Merged, WriteError>> {
  let erased: Erased | undefined;
  const stored = await throughDoor(db, tableNames, async ({ moment, load }) => {
    const own = await contentNow(db);
    erased = await eraseForgotten(db, own, content, forgotten);
    const { side, damaged } = soundSide(own);
    const theirs = withoutForgotten(sideOf(content), forgotten);
    const plan = planMerge(withoutForgotten(side, forgotten), theirs);
    for (const { table, key } of plan.rows) {
      const inTheWay = damaged.get(rowName(table, key));
      if (inTheWay) await setAside(db, inTheWay, moment.at);
    }
    const loose = looseRows(own, content, forgotten);
    const set = await load([
      ...plan.rows.map(({ table, key }) => ({ table, key })),
      ...loose.map(({ ref }) => ref),
    ]);
    const settled: ChangeRow["body"]["patches"] = [];
    for (const row of plan.rows) {
      const after = settle(row, set.plain(row), choices, settled);
      set.putPlain({ table: row.table, key: row.key }, after);
    }
    for (const { ref, row } of loose) set.putPlain(ref, row);
    const entry: Entry = {
      name: MERGE,
      kind: "gesture",
      scope: undefined,
      about: { rows: plan.rows.length, lines: plan.log.length },
      // When a page was last open is stored and not recorded, here as anywhere.
      isAlwaysRecorded: plan.log.length > 0,
      log: { added: plan.log, removed: [], settled },
    };
    return { set, entry };
  });
  if (!stored.ok) return stored;
  if (erased) announceErased(db, erased);
  return done({ id: stored.value?.id ?? null });
}

/** The row as the person wants it, and what of that goes beyond the clock's word as a patch of its own. */
function settle(
  row: RowPlan,
  before: PlainRow | undefined,
  choices: Choices,
  settled: ChangeRow["body"]["patches"],
): PlainRow | undefined {
  const { table, key, after } = row;
  if (!after) {
    if (!row.isDisputed || !before || choices.get(choiceKey(row)) !== "mine") return after;
    settled.push(patchOf(table, key, null, before));
    return before;
  }
  let chosen = after;
  for (const { pointer, mine, theirs, proposed, verdict } of row.fields) {
    const choice = choices.get(choiceKey(row, pointer));
    if (verdict !== "conflict" || !choice || choice === proposed) continue;
    chosen = withLeaf(chosen, pointer, choice === "mine" ? mine : theirs);
  }
  // Fields that only fit together: what a choice would break stays as the clock has it.
  if (isEqual(chosen, after) || "damaged" in checkRow(table, chosen)) return after;
  settled.push(patchOf(table, key, after, chosen));
  return chosen;
}

function patchOf(
  table: TableName,
  key: RowPlan["key"],
  before: PlainRow | null,
  after: PlainRow,
): ChangeRow["body"]["patches"][number] {
  const was = before ? leavesOf(before) : null;
  const is = leavesOf(after);
  const pointers = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is)])].filter(
    (pointer) => !isEqual(was?.[pointer], is[pointer]),
  );
  const pick = (leaves: Record<string, unknown>) =>
    Object.fromEntries(pointers.filter((each) => each in leaves).map((each) => [each, leaves[each]]));
  // Rows hold plain values only: their schemas admit nothing else.
  return { table, key, before: was && pick(was), after: pick(is) } as ChangeRow["body"]["patches"][number];
}

/** Rows here that don't fit their schema have nothing to say; what the file has takes their place. */
function soundSide(content: Content): { side: Side; damaged: Map<string, Placed> } {
  const side = sideOf(content);
  const damaged = new Map([...side.rows].filter(([, { table, row }]) => "damaged" in checkRow(table, row)));
  for (const name of damaged.keys()) side.rows.delete(name);
  return { side, damaged };
}

async function setAside(db: SsmDatabase, { table, key, row }: Placed, at: number): Promise<void> {
  await db.rows("quarantine").add({ id: newId(), at, body: { table, key, row } });
  await db.rows(table).delete(key);
}
