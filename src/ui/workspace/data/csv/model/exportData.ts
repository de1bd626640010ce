import type { SsmDatabase } from "../../../../../records/db";
import { pipelineRows } from "../../../../../records/pipelineRows";
import { checkRows } from "../../../../../records/read";
import type { PersonRow } from "../../../../../records/schema/people";
import { members } from "../../../../../records/schema/table";
import type { Target } from "./targets";

export const exportKinds = ["opportunities", "people", "roles", "evidence"] as const;
export type ExportKind = (typeof exportKinds)[number];

/** Words for what is stored as ids. */
export interface ExportWords {
  role: (id: string) => string;
  stance: (id: string) => string;
  access: (id: string) => string;
  level: (id: string) => string;
  outcome: (id: string) => string;
}

interface Exported {
  columns: readonly Target[];
  rows: (string | number | null)[][];
}

const nameOf = (row: PersonRow | undefined): string => row?.body.name ?? row?.body.page?.name ?? "";

/** Everything of one kind as a table, with the keys by which a file finds its records again. */
export async function exportData(db: SsmDatabase, kind: ExportKind, words: ExportWords): Promise<Exported> {
  const deals = new Map(
    (await pipelineRows(db)).rows.map(({ opportunityKey, listed }) => [opportunityKey, listed]),
  );
  if (kind === "opportunities") {
    const columns = [
      "opportunityKey",
      "opportunityName",
      "account",
      "amount",
      "currency",
      "closeDate",
      "stage",
      "probability",
      "owner",
      "nextStep",
      "outcome",
    ] as const;
    const rows = [...deals].map(([key, deal]) => [
      key,
      deal.name,
      deal.account,
      deal.amount,
      deal.currency,
      deal.closeDate,
      deal.stage,
      deal.probability,
      deal.owner,
      deal.step.text,
      words.outcome(deal.outcome),
    ]);
    return { columns, rows };
  }
  const people = new Map(
    checkRows("people", await db.rows("people").toArray()).rows.map((row) => [row.personKey, row]),
  );
  if (kind === "people") {
    const named = [...people.values()].filter(({ body }) => !body.seeks && !body.sameAs);
    const rows = named.map(({ personKey, body }) => [
      personKey,
      nameOf(people.get(personKey)),
      body.title ?? body.page?.title ?? "",
      body.organisation ?? "",
    ]);
    return { columns: ["personKey", "personName", "title", "organisation"], rows };
  }
  if (kind === "roles") {
    const tags = checkRows("roleTags", await db.rows("roleTags").toArray()).rows;
    const columns = [
      "opportunityKey",
      "opportunityName",
      "personKey",
      "personName",
      "title",
      "role",
      "stance",
      "access",
      "note",
    ] as const;
    const rows = tags.map(({ opportunityKey, personKey, body }) => [
      opportunityKey,
      deals.get(opportunityKey)?.name ?? "",
      personKey,
      nameOf(people.get(personKey)),
      people.get(personKey)?.body.title ?? people.get(personKey)?.body.page?.title ?? "",
      members(body.roles).map(words.role).join("; "),
      body.stance ? words.stance(body.stance) : "",
      body.access ? words.access(body.access) : "",
      body.note ?? "",
    ]);
    return { columns, rows };
  }
  const evidence = checkRows("evidence", await db.rows("evidence").toArray()).rows;
  const columns = [
    "opportunityKey",
    "opportunityName",
    "item",
    "level",
    "words",
    "personKey",
    "by",
    "date",
    "link",
  ] as const;
  const rows = evidence.map(({ opportunityKey, itemId, body }) => [
    opportunityKey,
    deals.get(opportunityKey)?.name ?? "",
    itemId,
    body.level ? words.level(body.level) : "",
    body.words ?? "",
    body.by ?? "",
    nameOf(people.get(body.by ?? "")) || (body.by ?? ""),
    body.date ?? "",
    body.link ?? "",
  ]);
  return { columns, rows };
}
