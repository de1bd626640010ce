import * as z from "zod/mini";
import { renamed } from "../renamed";
import type { PersonRow } from "../schema/people";
import type { RoleTagRow } from "../schema/roleTags";
import { key } from "../schema/table";
import { define, Refusal } from "./define";
import { isTypedByHand } from "./people";
import type { RowRef } from "./rowSet";

/**
 * Two entries turn out to be one person: roles, notes and evidence of `from` pass to `into`, in every opportunity.
 * Typed by hand, `from` is gone; of the CRM, which will show it again, it stays as another name for `into` (`sameAs`). Where both say something of the
 * same field, `into` keeps its word and texts are put one below the other, so nothing that was said is lost.
 * A gap (`seeks`) that is filled so gives its role to `into`.
 */
export const personMerge = define({
  name: "person.merge",
  schema: z
    .strictObject({
      name: z.literal("person.merge"),
      opportunityKey: key,
      from: key,
      into: key,
      /** Who reports to `from`, as far as known: also contacts of whom nothing else has been said. */
      reports: z.optional(z.array(key)),
    })
    .check(z.refine(({ from, into }) => from !== into, { message: "from and into are one" })),
  tables: ["people", "roleTags", "evidence", "plans"],
  undoable: true,
  scope: (change) => change.opportunityKey,
  rows: async ({ opportunityKey, from, into, reports = [] }, find) => {
    const tags = await find("roleTags", "personKey", from);
    const deals = [...new Set([opportunityKey, ...tags.map((tag) => String(tag[0]))])];
    const inDeals = async (table: "evidence" | "plans" | "roleTags") =>
      (await Promise.all(deals.map((deal) => find(table, "opportunityKey", deal)))).flat();
    const colleagues = (await inDeals("roleTags")).map((tag) => String(tag[1]));
    const typed = (await Promise.all(deals.map((deal) => find("people", "opportunityKey", deal)))).flat();
    const people = new Set([from, into, ...colleagues, ...typed.map(String), ...reports]);
    return [
      ...[...people].map((key): RowRef => ({ table: "people", key })),
      ...deals.flatMap((deal): RowRef[] => [
        { table: "roleTags", key: [deal, from] },
        { table: "roleTags", key: [deal, into] },
      ]),
      ...(await inDeals("evidence")).map((key): RowRef => ({ table: "evidence", key })),
      ...(await inDeals("plans")).map((key): RowRef => ({ table: "plans", key })),
    ];
  },
  apply: ({ opportunityKey, from, into }, rows) => {
    const gone = rows.get("people", from);
    if (!gone) throw new Refusal({ kind: "invalid", issues: ["from: nobody has this key"] });
    if (rows.get("people", into)?.body.sameAs === from)
      throw new Refusal({ kind: "invalid", issues: ["into: is only another name for from"] });
    const { name: _, page, seeks, sameAs: __, ...details } = gone.body;
    const kept: PersonRow = rows.get("people", into) ?? { personKey: into, body: {} };
    rows.put("people", { ...kept, body: { ...details, ...kept.body } });
    if (isTypedByHand(from)) rows.remove("people", from);
    else rows.put("people", { personKey: from, body: { page, sameAs: into } });
    for (const tag of rows.all("roleTags").filter(({ personKey }) => personKey === from)) {
      const { opportunityKey } = tag;
      const own = rows.get("roleTags", [opportunityKey, into])?.body ?? {};
      rows.put("roleTags", { opportunityKey, personKey: into, body: joinTags(own, tag.body) });
      rows.remove("roleTags", [opportunityKey, from]);
    }
    if (seeks) {
      const own = rows.get("roleTags", [opportunityKey, into])?.body ?? {};
      rows.put("roleTags", {
        opportunityKey,
        personKey: into,
        body: { ...own, roles: { ...own.roles, [seeks]: true } },
      });
    }
    for (const person of rows.all("people")) {
      const { reportsTo } = person.body;
      if (reportsTo !== from) continue;
      const isOwn = person.personKey === into;
      rows.put("people", { ...person, body: { ...person.body, reportsTo: isOwn ? undefined : into } });
    }
    // A key for a key: what fitted its schema before fits it after; the door checks the rows once more.
    for (const row of rows.all("evidence")) rows.put("evidence", renamed(row, from, into));
    for (const row of rows.all("plans")) rows.put("plans", renamed(row, from, into));
  },
  about: ({ from, into }) => ({ personKey: into, from }),
});

type Tag = RoleTagRow["body"];

const texts = ["measure", "howWeKnow", "preferred", "note", "noteSource"] as const;

/** What two tags of one person say together. `kept` has the last word on single values; texts are joined. */
export function joinTags(kept: Tag, other: Tag): Tag {
  const { agendas: mine = {} } = kept;
  const { agendas: theirs = {} } = other;
  return {
    ...other,
    ...kept,
    stance: said(kept.stance, other.stance, "unknown"),
    access: said(kept.access, other.access, "none"),
    confirmed: said(kept.confirmed, other.confirmed, "unconfirmed"),
    roles: { ...other.roles, ...kept.roles },
    ownRoles: { ...other.ownRoles, ...kept.ownRoles },
    stages: { ...other.stages, ...kept.stages },
    lastTouch: latest(kept.lastTouch, other.lastTouch),
    noteDate: latest(kept.noteDate, other.noteDate),
    agendas: {
      business: joinTexts(mine.business, theirs.business),
      personal: joinTexts(mine.personal, theirs.personal),
    },
    criteria: joinLists(kept.criteria, other.criteria),
    ...Object.fromEntries(texts.map((name) => [name, joinTexts(kept[name], other[name])])),
  };
}

/** The kept value, unless it is the one that says "nobody knows": that yields to any other. */
const said = <T>(kept: T | undefined, other: T | undefined, unknown: T): T | undefined =>
  kept && kept !== unknown ? kept : other || kept;

const latest = (one: string | undefined, other: string | undefined): string | undefined =>
  [one, other].filter(Boolean).sort().at(-1);

function joinTexts(kept: string | undefined, other: string | undefined): string | undefined {
  if (!kept || !other || kept.includes(other)) return kept || other;
  return `${kept}\n${other}`;
}

function joinLists(kept: Tag["criteria"], other: Tag["criteria"]): Tag["criteria"] {
  const joined = [...(kept ?? []), ...(other ?? [])];
  return joined.length
    ? joined.filter((one, at) => joined.findIndex(({ text }) => text === one.text) === at)
    : undefined;
}
