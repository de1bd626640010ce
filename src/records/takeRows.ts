import * as z from "zod/mini";
import { OUTCOMES } from "../method/vocabulary";
import type { Entity } from "./backup/tombstones";
import { define, type Moment, Refusal } from "./changes/define";
import { playbookInUse } from "./changes/playbooks";
import type { RowRef, RowSet } from "./changes/rowSet";
import type { SsmDatabase } from "./db";
import { throughDoor, type WriteError } from "./door";
import { storageError } from "./errors";
import { goneAmong } from "./forget/keptOut";
import { isEqual } from "./json";
import { mergePatch, type Patch, patchOf } from "./mergePatch";
import { done, fail, type Result } from "./result";
import { type EvidenceRow, evidenceDetails } from "./schema/evidence";
import { type OpportunityRow, secondHand } from "./schema/opportunities";
import { type PersonDetails, type PersonRow, personDetails } from "./schema/people";
import { type RoleTagRow, tagBody } from "./schema/roleTags";
import { day, key, text } from "./schema/table";

const { from, on: _, ...told } = secondHand.shape;

const opportunity = z.strictObject({
  opportunityKey: key,
  fields: patchOf(z.strictObject(told)),
  /** How it ended and when, where the file says so. */
  outcome: z.optional(z.enum(OUTCOMES)),
  closedOn: z.optional(day),
});
const person = z.strictObject({
  personKey: key,
  /** Of somebody new without an id of the CRM: the opportunity in which they are named. */
  opportunityKey: z.optional(key),
  patch: patchOf(personDetails),
  /** Of a contact of the CRM: fills what no page has shown yet. */
  shown: z.optional(z.strictObject({ name: z.optional(text), title: z.optional(text) })),
});
const tag = z.strictObject({ opportunityKey: key, personKey: key, patch: patchOf(tagBody) });
const fact = z.strictObject({ opportunityKey: key, itemId: key, patch: patchOf(evidenceDetails) });

/** Rows as they are handed in; zod can't tell the type of a patch. */
export interface RowsTake {
  name: "rows.take";
  from: "list" | "file";
  opportunities: {
    opportunityKey: string;
    fields: Partial<Omit<SecondHand, "from" | "on">>;
    outcome?: OpportunityRow["outcome"];
    closedOn?: string;
  }[];
  people: {
    personKey: string;
    opportunityKey?: string;
    patch: Patch<PersonDetails>;
    shown?: { name?: string; title?: string };
  }[];
  tags: { opportunityKey: string; personKey: string; patch: Patch<RoleTagRow["body"]> }[];
  evidence: { opportunityKey: string; itemId: string; patch: Patch<EvidenceRow["body"]> }[];
}
type SecondHand = NonNullable<OpportunityRow["body"]["secondHand"]>;

/**
 * Takes rows of a list or a file, all or nothing, as one gesture; what was forgotten isn't brought back. No part of
 * the registry: only our own pages and one press on a list need it, and the first paint doesn't wait for it.
 */
export async function takeRows(
  db: SsmDatabase,
  change: RowsTake,
): Promise<Result<{ id: string | null }, WriteError>> {
  const prepared = rowsTake.prepare(change);
  if (!prepared.ok) return prepared;
  try {
    if ((await goneAmong(db, entitiesOf(change))).length > 0) return fail({ kind: "forgotten" });
  } catch (error) {
    return fail(storageError(error));
  }
  const { name, tables, about, rows, apply } = prepared.value;
  const stored = await throughDoor(db, tables, async ({ load, find, moment }) => {
    const set = await load(await rows(find));
    apply(set, moment);
    return { set, entry: { name, kind: "gesture", scope: undefined, about } };
  });
  return stored.ok ? done({ id: stored.value?.id ?? null }) : stored;
}

const entitiesOf = ({ opportunities, people }: RowsTake): Entity[] => [
  ...opportunities.map(({ opportunityKey }): Entity => ({ table: "opportunities", key: opportunityKey })),
  ...people.map(({ personKey }): Entity => ({ table: "people", key: personKey })),
];

/**
 * Many rows at once from a list of the CRM or a file, as one step. Of an opportunity it says only what counts where
 * its own page and the rep say nothing; which record a row is of was settled before, by its key.
 */
const rowsTake = define({
  name: "rows.take",
  schema: z.strictObject({
    name: z.literal("rows.take"),
    from,
    opportunities: z.array(opportunity),
    people: z.array(person),
    tags: z.array(tag),
    evidence: z.array(fact),
  }),
  tables: ["opportunities", "people", "roleTags", "evidence", "settings"],
  undoable: true,
  scope: () => null,
  rows: ({ opportunities, people, tags, evidence }) => [
    { table: "settings", key: "playbook" },
    ...unique([...opportunities, ...tags, ...evidence].map(({ opportunityKey }) => opportunityKey)).map(
      (key): RowRef => ({ table: "opportunities", key }),
    ),
    ...people.map(({ personKey }): RowRef => ({ table: "people", key: personKey })),
    ...tags.map((each): RowRef => ({ table: "roleTags", key: [each.opportunityKey, each.personKey] })),
    ...evidence.map((each): RowRef => ({ table: "evidence", key: [each.opportunityKey, each.itemId] })),
  ],
  // What a patch makes of a body is checked by its table's schema at the door.
  apply: ({ from, opportunities, people, tags, evidence }, rows, moment) => {
    for (const { opportunityKey, fields, outcome, closedOn } of opportunities) {
      const row = withTold(rows, opportunityKey, { ...fields, from }, moment);
      rows.put("opportunities", {
        ...row,
        outcome: outcome ?? row.outcome,
        body: { ...row.body, ...(closedOn ? { closedOn } : {}) },
      });
    }
    for (const { personKey, opportunityKey, patch, shown } of people) {
      const row = rows.get("people", personKey) ?? { personKey, opportunityKey, body: {} };
      const body = mergePatch(row.body, patch) as PersonRow["body"];
      rows.put("people", { ...row, body: { ...body, page: { ...shown, ...body.page } } });
    }
    for (const { opportunityKey, personKey, patch } of tags) {
      mustBeKnown(rows, opportunityKey);
      const body = rows.get("roleTags", [opportunityKey, personKey])?.body ?? {};
      rows.put("roleTags", { opportunityKey, personKey, body: mergePatch(body, patch) as typeof body });
    }
    for (const { opportunityKey, itemId, patch } of evidence) {
      mustBeKnown(rows, opportunityKey);
      const body = rows.get("evidence", [opportunityKey, itemId])?.body ?? {};
      rows.put("evidence", { opportunityKey, itemId, body: mergePatch(body, patch) as typeof body });
    }
  },
  about: ({ from, opportunities, people, tags, evidence }) => ({
    from,
    opportunities: opportunities.length,
    people: Math.max(people.length, tags.length),
    evidence: evidence.length,
  }),
});

function withTold(
  rows: RowSet,
  opportunityKey: string,
  patch: object,
  { at, today }: Moment,
): OpportunityRow {
  const stored = rows.get("opportunities", opportunityKey);
  const before = stored?.body.secondHand;
  const merged = mergePatch(before ?? {}, { ...patch, on: before?.on ?? today });
  const isNews = !isEqual(merged, before);
  const told = isNews ? mergePatch(merged, { on: today }) : before;
  return {
    opportunityKey,
    outcome: "open",
    lastSeen: at,
    playbookId: playbookInUse(rows),
    ...stored,
    body: {
      ...(stored?.body ?? { firstSeen: today }),
      secondHand: told as NonNullable<OpportunityRow["body"]["secondHand"]>,
    },
  };
}

function mustBeKnown(rows: RowSet, opportunityKey: string): void {
  if (!rows.get("opportunities", opportunityKey)) throw new Refusal({ kind: "unknownOpportunity" });
}

const unique = (keys: string[]): string[] => [...new Set(keys)];
