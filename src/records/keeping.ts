import type { Core } from "../method/playbook";
import { figuresOf, keepAssessment, snapDaily, snapIfStageMoved } from "./assessments";
import { localDay } from "./clock";
import { onWrite, type SsmDatabase, type Written } from "./db";
import { storageError } from "./errors";

/**
 * The one place that judges after a write. A change of a deal is judged right after its commit; a change that many
 * deals share (a person, the map of stages) judges all of them, a few at a time. Nobody waits for it: what a page
 * misses, because it is closed first, the next one finds in the log.
 */
export interface Keeping {
  /** Resolves when nothing is waiting any more. */
  settled(): Promise<void>;
  /** Judges what was written since it was last judged, and what was last judged on an earlier day. */
  catchUp(): void;
  stop(): void;
}

interface KeepingOptions {
  /** The playbook that judges a deal with this `playbookId` (undefined: it names none). */
  core: (playbookId: string | undefined) => Promise<Core>;
  /** After so many milliseconds without a further change of a deal its daily snapshot is kept. */
  restMs?: number;
  /** Until what was written has been shown: to judge is to write, and whoever reads the deal waits for that. */
  shown?: () => Promise<void>;
  /** Lets the page breathe between two deals that nobody waits for. */
  pause?: () => Promise<void>;
}

/** Changes that say nothing new of a deal. */
const ownChanges = ["snapshot.take", "snapshot.thin", "review.edit"];
const logPage = 100;

export function startKeeping(db: SsmDatabase, options: KeepingOptions): Keeping {
  const { core, restMs = 2000, shown = async () => {}, pause = async () => {} } = options;
  const urgent = new Set<string>();
  const leisurely = new Set<string>();
  const rested = new Set<string>();
  const resting = new Map<string, ReturnType<typeof setTimeout>>();
  let working: Promise<void> | null = null;
  let stopped = false;

  const judgeNow = async (key: string) => {
    // Fetched before: a transaction doesn't wait for what isn't in the database.
    const playbook = await core((await db.rows("opportunities").get(key))?.playbookId);
    return keepAssessment(db, key, playbook);
  };
  const work = async () => {
    for (;;) {
      if (urgent.size > 0) await shown();
      const [next] = urgent.size > 0 ? urgent : rested.size > 0 ? rested : leisurely;
      if (next === undefined || stopped) return;
      const isUrgent = urgent.delete(next);
      const hasRested = rested.delete(next);
      leisurely.delete(next);
      const kept = await judgeNow(next);
      if (kept) await snapIfStageMoved(db, kept);
      if (kept && hasRested && !isUrgent) await snapDaily(db, kept);
      if (isUrgent) rest(next);
      else if (!hasRested) await pause();
    }
  };
  const wake = () => {
    if (stopped || db.standing !== "writable") return;
    working ??= work()
      .catch(report)
      .finally(() => {
        working = null;
        if (urgent.size + rested.size + leisurely.size > 0) wake();
      });
  };
  const rest = (key: string) => {
    clearTimeout(resting.get(key));
    const isOver = () => {
      resting.delete(key);
      take(rested, [key]);
    };
    resting.set(key, setTimeout(isOver, restMs));
  };
  const take = (queue: Set<string>, keys: Iterable<string>) => {
    for (const key of keys) queue.add(key);
    wake();
  };
  const written = async ({ names, opportunityKey, rows }: Written) => {
    if (names.every((name) => ownChanges.includes(name))) return;
    if (opportunityKey) take(urgent, [opportunityKey]);
    else take(leisurely, dealsIn(rows));
    const people = keysIn("people", rows);
    if (people.length > 0 && !names.includes("opportunity.seen")) take(leisurely, await dealsOf(db, people));
    if (rows.some((row) => sharedSettings.includes(row))) take(leisurely, await allDeals(db));
  };
  const stopListening = onWrite(db, (change) => void written(change).catch(report));

  return {
    async settled() {
      while (working) await working;
    },
    catchUp() {
      Promise.all([writtenSince(db), judgedEarlier(db)])
        .then(([fresh, old]) => {
          take(urgent, fresh);
          take(leisurely, old);
        })
        .catch(report);
    },
    stop() {
      stopped = true;
      stopListening();
      for (const timer of resting.values()) clearTimeout(timer);
    },
  };
}

const keysIn = (table: string, rows: string[]): string[] =>
  rows.filter((row) => row.startsWith(`${table} `)).map((row) => row.slice(table.length + 1));

/** Deals that a change of many names (a merge, a forgotten person): their own row, or one whose key begins with theirs. */
const dealsIn = (rows: string[]): string[] => [
  ...keysIn("opportunities", rows),
  ...["roleTags", "evidence", "plans", "acknowledgements"].flatMap((table) =>
    keysIn(table, rows).map((key) => String(JSON.parse(key)[0])),
  ),
];

/** Settings by which every deal of an org, or every deal, is judged. */
const sharedSettings = ["settings stageMappings", "settings usualDays", "settings playbook"];

async function dealsOf(db: SsmDatabase, people: string[]): Promise<string[]> {
  const tags = await db.rows("roleTags").where("personKey").anyOf(people).primaryKeys();
  return tags.map((key) => String(key[0]));
}

const allDeals = async (db: SsmDatabase): Promise<string[]> =>
  (await db.rows("opportunities").orderBy("lastSeen").reverse().primaryKeys()).map(String);

/** Deals whose last change isn't in their figures: read from the log's end back to a page with nothing to do. */
async function writtenSince(db: SsmDatabase): Promise<Set<string>> {
  const found = new Set<string>();
  const known = new Map<string, number>();
  for (let offset = 0; ; offset += logPage) {
    const page = await db.rows("changes").orderBy("id").reverse().offset(offset).limit(logPage).toArray();
    const before = found.size;
    for (const { scope, name, at } of page) {
      if (!scope || ownChanges.includes(name) || found.has(scope)) continue;
      if (!known.has(scope)) {
        known.set(scope, figuresOf(await db.rows("assessments").get(scope))?.at ?? Number.NEGATIVE_INFINITY);
      }
      if ((known.get(scope) ?? 0) < at) found.add(scope);
    }
    if (page.length < logPage || found.size === before) return found;
  }
}

/** Deals last judged before today: open ones first, the latest seen first. */
async function judgedEarlier(db: SsmDatabase): Promise<string[]> {
  const today = localDay(db.now());
  const old = new Set((await db.rows("assessments").where("asOf").below(today).primaryKeys()).map(String));
  if (old.size === 0) return [];
  const open = new Set(
    (await db.rows("opportunities").where("outcome").equals("open").primaryKeys()).map(String),
  );
  const inOrder = (await allDeals(db)).filter((key) => old.has(key));
  return [...inOrder.filter((key) => open.has(key)), ...inOrder.filter((key) => !open.has(key))];
}

/** Derived figures only: a page that is closing has no use for a word about them, anything else is a fault of ours. */
function report(error: unknown): void {
  const { kind } = storageError(error);
  if (kind === "failed") console.error(error);
}
