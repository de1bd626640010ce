import { backupTables, type Content, isLocalOnly } from "../backup/content";
import { contactKeysOf, entitiesOf } from "../backup/entities";
import type { SsmDatabase } from "../db";
import { isPlainObject } from "../json";
import type { RowKey } from "../leaves";
import { checkRows, keyOf } from "../read";
import { rowName, type TableName, tableNames } from "../schema";
import type { ChangeRow } from "../schema/changes";

/** What is handed over: single opportunities, or an account with all of its own. */
export type Wanted = { opportunityKeys: readonly string[] } | { accountKey: string };

/** Tables whose rows are one opportunity's. */
const dealTables = [
  "opportunities",
  "roleTags",
  "evidence",
  "plans",
  "snapshots",
  "acknowledgements",
  "reviews",
] as const satisfies readonly TableName[];

/** The opportunity of a review's row: see `schema/reviews`. */
const dealOf = (key: RowKey): string => String(key).slice(String(key).indexOf("/") + 1);

type Patch = ChangeRow["body"]["patches"][number];

/**
 * Everything of these opportunities and nothing of others: their rows, the people in them, their accounts, the playbooks
 * that judge them, and the history of all that, cut to it. Typing that isn't saved, settings and what was forgotten
 * stay here.
 */
export function selectContent(db: SsmDatabase, wanted: Wanted): Promise<Content> {
  return db.transaction("r", [...tableNames], async () => {
    const deals =
      "accountKey" in wanted
        ? (await db.rows("opportunities").where("accountKey").equals(wanted.accountKey).primaryKeys()).map(
            String,
          )
        : [...wanted.opportunityKeys];
    const content: { [N in TableName]?: unknown[] } = Object.fromEntries(
      backupTables.map((table) => [table, []]),
    );
    for (const table of dealTables)
      content[table] = await db.rows(table).where("opportunityKey").anyOf(deals).toArray();
    const people = await peopleOf(db, content, deals);
    content.people = await rowsOf(db, "people", people);
    const opportunities = checkRows("opportunities", content.opportunities ?? []).rows;
    const accounts = new Set([
      ...opportunities.flatMap(({ accountKey }) => accountKey ?? []),
      ...("accountKey" in wanted ? [wanted.accountKey] : []),
    ]);
    content.accounts = await rowsOf(db, "accounts", accounts);
    const playbooks = new Set(opportunities.flatMap(({ playbookId }) => playbookId ?? []));
    content.playbooks = await rowsOf(db, "playbooks", playbooks);
    const entities = new Set([
      ...deals.map((key) => rowName("opportunities", key)),
      ...[...people].map((key) => rowName("people", key)),
      ...[...accounts].map((key) => rowName("accounts", key)),
    ]);
    const isIn = ({ table, key, before, after }: Patch): boolean => {
      if (table === "playbooks") return playbooks.has(String(key));
      const owner = after?.["/opportunityKey"] ?? before?.["/opportunityKey"];
      const [first = "", ...others] = entitiesOf(table, key, table === "reviews" ? dealOf(key) : owner);
      // A role is of its opportunity alone, whoever holds it; a person typed by hand may be gone from theirs.
      return entities.has(first) || (table === "people" && others.some((name) => entities.has(name)));
    };
    content.changes = await linesOf(db, content, deals, isIn);
    return content;
  });
}

/** Listed, tagged or typed by hand in these, and those whom they were made one with. */
async function peopleOf(db: SsmDatabase, content: Content, deals: readonly string[]): Promise<Set<string>> {
  const keys = new Set<string>();
  for (const row of content.opportunities ?? []) for (const key of contactKeysOf(row)) keys.add(key);
  for (const row of content.roleTags ?? []) if (isPlainObject(row)) keys.add(String(row.personKey));
  const typed = await db.rows("people").where("opportunityKey").anyOf(deals).primaryKeys();
  for (const key of typed) keys.add(String(key));
  const known = checkRows("people", await db.rows("people").bulkGet([...keys])).rows;
  for (const { body } of known) if (body.sameAs) keys.add(body.sameAs);
  return keys;
}

const rowsOf = async (db: SsmDatabase, table: TableName, keys: Iterable<string>): Promise<unknown[]> =>
  (await db.rows(table).bulkGet([...keys])).filter((row) => row !== undefined);

/** History by its two indexes: of an opportunity, also what is gone from it, and of each row. */
async function linesOf(
  db: SsmDatabase,
  content: Content,
  deals: readonly string[],
  isIn: (patch: Patch) => boolean,
): Promise<ChangeRow[]> {
  const names = (["people", "accounts", "playbooks", ...dealTables] as const).flatMap((table) =>
    (content[table] ?? []).flatMap((row) => (isPlainObject(row) ? [rowName(table, keyOf(table, row))] : [])),
  );
  const found = new Map<string, ChangeRow>();
  const take = (rows: readonly unknown[]) => {
    for (const line of checkRows("changes", rows).rows) found.set(line.id, line);
  };
  for (const deal of deals)
    take(await db.rows("changes").where("[scope+id]").between([deal, ""], [deal, "\uffff"]).toArray());
  for (let start = 0; start < names.length; start += 500)
    take(
      await db
        .rows("changes")
        .where("rows")
        .anyOf(names.slice(start, start + 500))
        .distinct()
        .toArray(),
    );
  return [...found.values()]
    .filter((line) => !isLocalOnly("changes", line))
    .flatMap((line) => cut(line, isIn))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The line with only what is handed over; none when nothing is left. */
function cut(line: ChangeRow, isIn: (patch: Patch) => boolean): ChangeRow[] {
  const patches = line.body.patches.filter(isIn);
  if (patches.length === 0) return [];
  if (patches.length === line.body.patches.length) return [line];
  const rows = patches.map(({ table, key }) => rowName(table, key));
  // What its words speak of may be what was cut.
  const { about: _, ...body } = line.body;
  return [{ ...line, rows: line.rows.filter((name) => rows.includes(name)), body: { ...body, patches } }];
}
