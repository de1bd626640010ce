/**
 * The product's own reads and writes, one by one, in a page of the extension: bundled and run there by
 * `measures/operations.ts`.
 */
import { loadCore } from "../../../src/method/load";
import type { Core } from "../../../src/method/playbook";
import { loadAccount } from "../../../src/records/account";
import { keepAssessment } from "../../../src/records/assessments";
import { makeBackup } from "../../../src/records/backup/makeBackup";
import { localDay } from "../../../src/records/clock";
import { openDatabase, type SsmDatabase } from "../../../src/records/db";
import { loadDeal, type StoredDeal } from "../../../src/records/deal";
import { dealsOfPerson } from "../../../src/records/dealsOfPerson";
import { historyOf } from "../../../src/records/history";
import { knownPeople } from "../../../src/records/knownPeople";
import { recentOpportunities } from "../../../src/records/opportunities";
import { pipelineRows } from "../../../src/records/pipelineRows";
import { changesFrom } from "../../../src/records/since";
import { takeSnapshot } from "../../../src/records/snapshots";
import { undo } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { addDays, type PipelineDeal, toDeal } from "../../../src/ui/workspace/pipeline/model/deals";
import { filterDeals, noFilters } from "../../../src/ui/workspace/pipeline/model/filter";
import type { Rates } from "../../../src/ui/workspace/pipeline/model/money";

interface Prepared {
  readonly db: SsmDatabase;
  readonly core: Core;
  readonly stored: StoredDeal;
}
interface Operation {
  readonly what: string;
  /** What it needs, made before the clock runs; then the operation itself. */
  prepare(around: Prepared): Promise<() => Promise<unknown>> | (() => Promise<unknown>);
  /** Takes seconds, and maybe more memory than a page has: taken once. */
  readonly isLong?: boolean;
}

const A_WEEK = 7 * 86_400_000;
const now = Date.now();
const today = localDay(now);
const noRates: Rates = { base: null, units: new Map() };
/** Of the whole pipeline, read once: a search in it reads nothing. */
let deals: Promise<PipelineDeal[]> | null = null;

const keyOf = ({ stored }: Prepared) => stored.opportunity.opportunityKey;
const personOf = ({ stored }: Prepared) => stored.people[0]?.personKey ?? "";
const must = async (result: Promise<{ ok: boolean; error?: unknown }>) => {
  const { ok, error } = await result;
  if (!ok) throw new Error(JSON.stringify(error));
};

export const operations: Record<string, Operation> = {
  tag: {
    what: "write: a role tagged",
    prepare: (at) => () =>
      must(
        write(at.db, {
          name: "role.set",
          opportunityKey: keyOf(at),
          personKey: personOf(at),
          role: "KDL",
          on: !at.stored.roleTags.find(({ personKey }) => personKey === personOf(at))?.body.roles?.KDL,
        }),
      ),
  },
  undo: {
    what: "write: the last step undone",
    prepare: (at) => () => must(undo(at.db, { opportunityKey: keyOf(at) })),
  },
  snapshot: {
    what: "write: a snapshot",
    prepare: async (at) => {
      const kept = await keepAssessment(at.db, keyOf(at), at.core);
      return async () => kept && must(takeSnapshot(at.db, keyOf(at), "daily", kept.assessment));
    },
  },
  judge: {
    what: "write: a deal judged and its figures kept",
    prepare: (at) => () => keepAssessment(at.db, keyOf(at), at.core),
  },
  record: { what: "read: a record", prepare: (at) => () => loadDeal(at.db, keyOf(at)) },
  history: {
    what: "read: a record's last 50 changes",
    prepare: (at) => () => historyOf(at.db, keyOf(at), { limit: 50 }),
  },
  account: {
    what: "read: an account's people",
    prepare: (at) => () => loadAccount(at.db, at.stored.opportunity.accountKey ?? ""),
  },
  known: { what: "read: people known from elsewhere", prepare: (at) => () => knownPeople(at.db, at.stored) },
  person: {
    what: "read: a person's deals",
    prepare: (at) => () => dealsOfPerson(at.db, personOf(at), at.stored.opportunity.accountKey),
  },
  recent: { what: "read: 50 records seen last", prepare: (at) => () => recentOpportunities(at.db, 50) },
  pipeline: { what: "read: the pipeline", prepare: (at) => () => pipelineRows(at.db) },
  since: { what: "read: a week's changes", prepare: (at) => () => changesFrom(at.db, now - A_WEEK) },
  search: {
    what: "a search in the pipeline",
    prepare: async ({ db }) => {
      deals ??= pipelineRows(db).then(({ rows }) => rows.map((row) => toDeal(row, noRates, today)));
      const among = await deals;
      return async () => filterDeals(among, "acme north", noFilters, { since: addDays(today, -7), today });
    },
  },
  backup: {
    what: "read: a whole backup made",
    isLong: true,
    prepare:
      ({ db }) =>
      () =>
        must(makeBackup(db)),
  },
};

export const known = (): { id: string; what: string; isLong: boolean }[] =>
  Object.entries(operations).map(([id, { what, isLong = false }]) => ({ id, what, isLong }));

/** Milliseconds of one operation on each of these deals, in turn. */
export async function take(id: string, keys: readonly string[]): Promise<number[]> {
  const opened = await openDatabase();
  if (!opened.ok) throw new Error(opened.error.kind);
  const db = opened.value;
  const core = await loadCore();
  const taken: number[] = [];
  for (const key of keys) {
    const stored = await loadDeal(db, key);
    const operation = operations[id];
    if (!stored || !operation) throw new Error(`${id}, ${key}: isn't there`);
    const run = await operation.prepare({ db, core, stored });
    const began = performance.now();
    await run();
    taken.push(performance.now() - began);
  }
  db.close();
  return taken;
}
