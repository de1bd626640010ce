import type { SsmDatabase } from "../db";
import { isPlainObject } from "../json";
import { checkRows } from "../read";
import { isTableName } from "../schema";
import type { ChangeRow } from "../schema/changes";
import { type Content, type Placed, sideOf } from "./content";
import { entitiesOf } from "./entities";
import { type Forgotten, ruleFor } from "./forgotten";
import { joinTombstones, tombstonesIn } from "./tombstones";

/**
 * Takes what was forgotten out of the database: rows, history, what was set aside, typed or merged. Not undone by
 * anything. Runs inside the transaction that is open; `own` is what lies there, `file` may bring tombstones of its own.
 */
export async function eraseForgotten(
  db: SsmDatabase,
  own: Content,
  file: Content,
  forgotten: Forgotten,
): Promise<void> {
  await db.rows("tombstones").bulkPut(joinTombstones(tombstonesIn(own), tombstonesIn(file)));
  if (forgotten.size === 0) return;
  const lines = checkRows("changes", await db.rows("changes").toArray()).rows;
  const rule = ruleFor(lines, forgotten);
  for (const placed of sideOf(own).rows.values()) await eraseRow(db, placed, rule.row(placed));
  for (const line of lines) await eraseLine(db, line, rule);
  const names = [...forgotten.keys()].filter((name) => rule.isGone(name));
  const keys = names.map((name) => name.slice(name.indexOf(" ") + 1));
  for (const key of keys) await db.rows("assessments").delete(key);
  await db
    .rows("drafts")
    .filter(({ id }) => keys.some((key) => id.includes(key)))
    .delete();
  await db
    .rows("quarantine")
    .filter(({ body: { table, key, row } }) => {
      const owner = isPlainObject(row) ? row.opportunityKey : undefined;
      return isTableName(table) && entitiesOf(table, key, owner).some((entity) => rule.isGone(entity));
    })
    .delete();
}

async function eraseRow(db: SsmDatabase, placed: Placed, kept: Placed | undefined): Promise<void> {
  if (kept === placed) return;
  if (kept) await db.table(placed.table).put(kept.row);
  else await db.rows(placed.table).delete(placed.key);
}

type Rule = ReturnType<typeof ruleFor>;

async function eraseLine(db: SsmDatabase, line: ChangeRow, rule: Rule): Promise<void> {
  const kept = withoutUndone(line.body.parts ? line : rule.line(line), rule);
  if (kept === line) return;
  if (kept) await db.rows("changes").put(kept);
  else await db.rows("changes").delete(line.id);
}

/** A merge that was undone keeps the lines it took out: they are history too. */
function withoutUndone(line: ChangeRow | undefined, rule: Rule): ChangeRow | undefined {
  const removed = line?.body.removed;
  if (!line || !removed) return line;
  const kept = checkRows("changes", removed).rows.flatMap((each) => rule.line(each) ?? []);
  return { ...line, body: { ...line.body, removed: kept } };
}
