import { isPlainObject } from "../json";
import { type Leaves, leavesOf, normalRow, type RowKey, rowOf } from "../leaves";
import { MERGE } from "../parts";
import { rowName } from "../schema";
import type { ChangeRow } from "../schema/changes";
import type { Content, Placed, Side } from "./content";
import { candidatesIn, entitiesOf, entitiesOfPatch } from "./entities";
import { fitted } from "./fitted";
import { joinTombstones, tombstonesIn, type Until, untilOf } from "./tombstones";

/** Everything in two contents that was forgotten in either. Hashes: not to be asked inside a transaction. */
export type Forgotten = Until;

export async function forgottenIn(own: Content, file: Content): Promise<Forgotten> {
  const tombstones = joinTombstones(tombstonesIn(own), tombstonesIn(file));
  if (tombstones.length === 0) return new Map();
  return untilOf(tombstones, new Map([...candidatesIn(own), ...candidatesIn(file)]).values());
}

/**
 * A side as if what was forgotten had never been there. What was made anew later, because a page showed it again,
 * stands; of what was said of it, only what is newer.
 */
export function withoutForgotten(side: Side, forgotten: Forgotten): Side {
  if (forgotten.size === 0) return side;
  const rule = ruleFor([...side.log.values()], forgotten);
  const rows = new Map<string, Placed>();
  for (const [name, placed] of side.rows) {
    const kept = rule.row(placed);
    if (kept) rows.set(name, kept);
  }
  const log = new Map<string, ChangeRow>();
  for (const [id, line] of side.log) {
    const kept = rule.line(line);
    if (kept) log.set(id, kept);
  }
  return { rows, log };
}

export interface ForgetRule {
  /** Whether an entity is gone as of a change, or altogether. */
  isGone(entity: string, id?: string): boolean;
  /** The row without what is forgotten; itself when nothing is; undefined when all is. */
  row(placed: Placed): Placed | undefined;
  line(line: ChangeRow): ChangeRow | undefined;
}

export function ruleFor(log: readonly ChangeRow[], forgotten: Forgotten): ForgetRule {
  const isBack = madeAnew(log, forgotten);
  const isGone = (entity: string, id?: string) => {
    const until = forgotten.get(entity);
    return until !== undefined && (!isBack.has(entity) || (id !== undefined && id <= until));
  };
  const prefix = `${rowName("people", "")}`;
  const people = [...forgotten.keys()].filter((name) => name.startsWith(prefix));
  const goneAt = (id?: string) =>
    new Set(people.filter((name) => isGone(name, id)).map((name) => name.slice(prefix.length)));
  const goneNow = goneAt();
  const keys = [...forgotten.keys()].map((name) => name.slice(name.indexOf(" ") + 1));
  /** Typing and rows set aside that a merge brought: no log tells what they are about. */
  const isLoose = ({ table, before, after }: ChangeRow["body"]["patches"][number]) => {
    if (table !== "drafts" && table !== "quarantine") return false;
    const text = JSON.stringify([before, after]);
    return keys.some((key) => text.includes(key));
  };
  /** A flag put aside names its people in its own key. */
  const isOfFlag = (table: string, key: RowKey, gone: Set<string>) =>
    table === "acknowledgements" &&
    Array.isArray(key) &&
    String(key[1])
      .split(" ")
      .some((part) => gone.has(part));

  return {
    isGone,
    row(placed) {
      const { table, key, row } = placed;
      if (entitiesOf(table, key, row.opportunityKey).some((entity) => isGone(entity))) return undefined;
      if (goneNow.size === 0) return placed;
      if (isOfFlag(table, key, goneNow)) return undefined;
      const leaves = leavesOf(row);
      const kept = withoutPeople(leaves, goneNow, key);
      if (kept === leaves) return placed;
      const next = fitted(table, key, leavesOf(normalRow(rowOf(kept))));
      return next && { table, key, row: next };
    },
    line(line) {
      const isOfMerge = line.name === MERGE;
      // What a merge brought is older than the merge.
      const at = isOfMerge ? "" : line.id;
      const gone = people.length > 0 ? goneAt(at) : goneNow;
      const patches = line.body.patches
        .filter((patch) => !entitiesOfPatch(patch).some((entity) => isGone(entity, at)))
        .filter((patch) => !isOfFlag(patch.table, patch.key, gone) && !isLoose(patch))
        .map((patch) => patchWithout(patch, gone));
      const isOfGone = line.scope !== undefined && isGone(rowName("opportunities", line.scope), line.id);
      if (isOfGone && patches.length === 0) return undefined;
      const isSame = patches.every((patch, index) => patch === line.body.patches[index]);
      if (isSame && patches.length === line.body.patches.length) return line;
      if (patches.length === 0 && !isOfMerge) return undefined;
      const { about: _, kept: __, ...body } = line.body;
      const { scope, ...rest } = line;
      return {
        ...rest,
        ...(scope === undefined || isOfGone ? {} : { scope }),
        rows: isOfMerge ? [] : patches.map(({ table, key }) => rowName(table, key)),
        body: { ...body, patches },
      };
    },
  };
}

/** What a later change made again. */
function madeAnew(log: readonly ChangeRow[], forgotten: Forgotten): Set<string> {
  const back = new Set<string>();
  for (const { id, name: change, body } of log) {
    // A merge says again what others said before.
    if (change === MERGE) continue;
    for (const { table, key, before } of body.patches) {
      const name = rowName(table, key);
      const until = forgotten.get(name);
      if (until !== undefined && before === null && id > until) back.add(name);
    }
  }
  return back;
}

function patchWithout(patch: ChangeRow["body"]["patches"][number], gone: Set<string>) {
  if (gone.size === 0) return patch;
  const before = patch.before && withoutPeople(patch.before, gone, patch.key);
  const after = patch.after && withoutPeople(patch.after, gone, patch.key);
  // What is left of plain values is plain.
  return before === patch.before && after === patch.after
    ? patch
    : ({ ...patch, before, after } as typeof patch);
}

/** Fields that neither name nor list a person who is gone. */
function withoutPeople<L extends Leaves>(leaves: L, gone: Set<string>, key: RowKey): L {
  let isChanged = false;
  const contacts = contactsOf(key);
  const kept = Object.entries(leaves).flatMap(([pointer, value]) => {
    const isAbout = pointer
      .split("/")
      .some((part) => gone.has(part.replaceAll("~1", "/").replaceAll("~0", "~")));
    const next = isAbout ? undefined : withoutNames(value, gone, contacts);
    if (next !== value) isChanged = true;
    return next === undefined ? [] : [[pointer, next] as const];
  });
  // The same fields, fewer of them.
  return isChanged ? (Object.fromEntries(kept) as L) : leaves;
}

function withoutNames(value: unknown, gone: Set<string>, contacts: string): unknown {
  if (typeof value === "string") return gone.has(value) ? undefined : value;
  if (Array.isArray(value)) {
    const kept = value.map((each) =>
      isContactOf(each, gone, contacts) ? undefined : withoutNames(each, gone, contacts),
    );
    const isSame = kept.every((each, index) => each === value[index]);
    return isSame ? value : kept.filter((each) => each !== undefined);
  }
  if (!isPlainObject(value)) return value;
  const kept = Object.entries(value).map(
    ([name, each]) => [name, withoutNames(each, gone, contacts)] as const,
  );
  const isSame = kept.every(([name, each]) => each === value[name] && !gone.has(name));
  return isSame
    ? value
    : Object.fromEntries(kept.filter(([name, each]) => each !== undefined && !gone.has(name)));
}

/** What keys of contacts begin with where this row's record is: the same id elsewhere is somebody else. */
function contactsOf(key: RowKey): string {
  const of = String(Array.isArray(key) ? key[0] : key);
  const end = of.lastIndexOf(":opportunity:");
  return end < 0 ? "" : `${of.slice(0, end)}:contact:`;
}

/** A line of a page's contact list. */
const isContactOf = (value: unknown, gone: Set<string>, contacts: string): boolean =>
  isPlainObject(value) &&
  typeof value.id === "string" &&
  value.id !== "" &&
  "primary" in value &&
  gone.has(`${contacts}${value.id}`);
