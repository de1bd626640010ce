import type { SsmDatabase } from "./db";
import { isPlainObject } from "./json";
import { checkRows } from "./read";
import type { ChangeRow } from "./schema/changes";

/** One fact of a deal that is another than it was. */
export type Moved =
  | { kind: "came" }
  | { kind: "outcome"; to: string }
  | { kind: "amount"; from: number; to: number }
  | { kind: "closeDate"; from: string; to: string }
  | { kind: "roleGained" | "roleLost"; role: string }
  | { kind: "evidenceGained" | "evidenceLost"; item: string; from: string; to: string };

/** Changes from a moment on, oldest first, as they were read; `count` with those that are damaged. */
export interface ChangesFrom {
  at: number;
  rows: ChangeRow[];
  count: number;
  lastId: string;
}

/**
 * All changes from that moment on: a range of the log's own order, read by its key. The log only grows, but for what
 * is merged into it or forgotten: of what was read before from the same moment, only what came since is read.
 */
export function changesFrom(db: SsmDatabase, at: number, known?: ChangesFrom | null): Promise<ChangesFrom> {
  const first = at.toString(16).padStart(11, "0");
  const log = () => db.rows("changes").where("id");
  return db.transaction("r", ["changes"], async () => {
    if (known?.at === at && known.lastId !== "") {
      const [count, fresh] = await Promise.all([
        log().aboveOrEqual(first).count(),
        log().above(known.lastId).toArray(),
      ]);
      if (fresh.length === 0 && count === known.count) return known;
      if (count === known.count + fresh.length) return read(at, fresh, known);
    }
    return read(at, await log().aboveOrEqual(first).toArray());
  });
}

function read(at: number, found: unknown[], before?: ChangesFrom): ChangesFrom {
  const { rows } = checkRows("changes", found);
  return {
    at,
    rows: [...(before?.rows ?? []), ...rows],
    count: (before?.count ?? 0) + found.length,
    lastId: rows.at(-1)?.id ?? before?.lastId ?? "",
  };
}

interface Net {
  before: unknown;
  after: unknown;
}

/** What each deal's facts were before the first of these changes and are after the last: by deal, then by fact. */
export function movedIn(changes: readonly ChangeRow[]): Map<string, Moved[]> {
  const nets = new Map<string, Map<string, Net>>();
  const came = new Set<string>();
  for (const { body } of changes) {
    for (const { table, key, before, after } of body.patches) {
      const deal = String(Array.isArray(key) ? key[0] : key);
      const row = Array.isArray(key) ? String(key[1]) : "";
      if (table === "opportunities" && before === null && after !== null) came.add(deal);
      for (const pointer of new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])) {
        const fact = factOf(table, row, pointer);
        if (!fact) continue;
        const facts = nets.get(deal) ?? new Map<string, Net>();
        nets.set(deal, facts);
        const [was, is] = [fact.read(before?.[pointer]), fact.read(after?.[pointer])];
        const known = facts.get(fact.id);
        facts.set(fact.id, { before: known ? known.before : was, after: is });
      }
    }
  }
  const deals = new Set([...nets.keys(), ...came]);
  return new Map(
    [...deals].map((deal): [string, Moved[]] => [
      deal,
      came.has(deal)
        ? [{ kind: "came" }]
        : [...(nets.get(deal) ?? new Map<string, Net>())].flatMap(([id, net]) => movedOf(id, net)),
    ]),
  );
}

interface Fact {
  id: string;
  read: (value: unknown) => unknown;
}

const asIs = (value: unknown) => value;
/** A field of a reading is one value in the log: it lies too deep to be opened further. */
const valueIn = (value: unknown) => (isPlainObject(value) ? value.value : undefined);

function factOf(table: string, row: string, pointer: string): Fact | null {
  if (table === "opportunities") {
    if (pointer === "/outcome") return { id: "outcome", read: asIs };
    if (pointer === "/body/reading/fields/amount") return { id: "amount", read: valueIn };
    if (pointer === "/body/reading/fields/closeDate") return { id: "closeDate", read: valueIn };
    if (pointer === "/body/typed/amount") return { id: "amount", read: asIs };
    if (pointer === "/body/typed/closeDate") return { id: "closeDate", read: asIs };
  }
  const role = table === "roleTags" ? /^\/body\/roles\/(\w+)$/.exec(pointer)?.[1] : undefined;
  if (role) return { id: `role ${role} ${row}`, read: Boolean };
  if (table === "evidence" && pointer === "/body/level") return { id: `item ${row}`, read: asIs };
  return null;
}

const order = ["EX", "E0", "E1", "E2", "E3", "E4"];

function movedOf(id: string, { before, after }: Net): Moved[] {
  const [what, first = ""] = id.split(" ");
  if (before === after) return [];
  if (what === "outcome" && typeof after === "string") return [{ kind: "outcome", to: after }];
  if (what === "amount" && typeof before === "number" && typeof after === "number")
    return [{ kind: "amount", from: before, to: after }];
  if (what === "closeDate" && typeof before === "string" && typeof after === "string")
    return [{ kind: "closeDate", from: before, to: after }];
  if (what === "role") return [{ kind: after ? "roleGained" : "roleLost", role: first }];
  if (what !== "item") return [];
  const [from, to] = [String(before ?? "E0"), String(after ?? "E0")];
  const [low, high] = [order.indexOf(from), order.indexOf(to)];
  // "Doesn't apply" is neither more nor less.
  if (low < 0 || high < 0 || low === high) return [];
  return [{ kind: high > low ? "evidenceGained" : "evidenceLost", item: first, from, to }];
}
