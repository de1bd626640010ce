import type { Role } from "../method/vocabulary";
import { localDay } from "./clock";
import type { SsmDatabase } from "./db";
import type { StoredDeal } from "./deal";
import { typedOf } from "./fieldsInUse";
import { historyOfRow } from "./history";
import { checkRows } from "./read";
import type { OpportunityRow } from "./schema/opportunities";
import type { RoleTagRow } from "./schema/roleTags";
import { members } from "./schema/table";

/** Somebody of the account who has roles in an earlier opportunity and none in this one. */
export interface KnownPerson {
  personKey: string;
  name: string;
  title: string;
  roles: Role[];
  stance: NonNullable<RoleTagRow["body"]["stance"]>;
  /** The opportunity in which they are known, by key and name. */
  from: string;
  fromName: string;
  /** The day on which this was last said of them. */
  day: string;
}

/** An account with more opportunities than this is looked through in its newest ones only. */
const MOST_OPPORTUNITIES = 50;

/**
 * People with roles in other opportunities of this deal's account, each as last known, newest first. Empty where
 * the page doesn't tell the account: nothing ever comes from another one.
 */
export async function knownPeople(
  db: SsmDatabase,
  { opportunity, roleTags }: StoredDeal,
): Promise<KnownPerson[]> {
  if (!opportunity.accountKey) return [];
  const { rows: others } = checkRows(
    "opportunities",
    await db.rows("opportunities").where("accountKey").equals(opportunity.accountKey).toArray(),
  );
  const earlier = others
    .filter(({ opportunityKey }) => opportunityKey !== opportunity.opportunityKey)
    .sort((a, b) => b.lastSeen - a.lastSeen)
    .slice(0, MOST_OPPORTUNITIES);
  const here = new Set(roleTags.filter(hasRoles).map(({ personKey }) => personKey));
  const found = await Promise.all(earlier.map((deal) => peopleKnownIn(db, deal, here)));
  const newest = new Map<string, KnownPerson>();
  for (const person of found.flat()) {
    const other = newest.get(person.personKey);
    if (!other || other.day < person.day) newest.set(person.personKey, person);
  }
  return [...newest.values()].sort((a, b) =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : a.name.localeCompare(b.name),
  );
}

const hasRoles = ({ body }: RoleTagRow): boolean => members(body.roles).length > 0;

async function peopleKnownIn(
  db: SsmDatabase,
  { opportunityKey, lastSeen, body }: OpportunityRow,
  without: ReadonlySet<string>,
): Promise<KnownPerson[]> {
  const tags = checkRows(
    "roleTags",
    await db.rows("roleTags").where("opportunityKey").equals(opportunityKey).toArray(),
  ).rows.filter((tag) => hasRoles(tag) && !without.has(tag.personKey));
  const keys = tags.map(({ personKey }) => personKey);
  const people = new Map(
    checkRows("people", await db.rows("people").bulkGet(keys)).rows.map((row) => [row.personKey, row]),
  );
  return Promise.all(
    tags.map(async ({ personKey, body: tag }) => {
      const person = people.get(personKey)?.body;
      const [last] = (await historyOfRow(db, "roleTags", [opportunityKey, personKey], 1)).rows;
      return {
        personKey,
        name: person?.name ?? person?.page?.name ?? "",
        title: person?.title ?? person?.page?.title ?? "",
        roles: members(tag.roles),
        stance: tag.stance ?? "unknown",
        from: opportunityKey,
        fromName: body.reading?.fields?.name?.text ?? typedOf(body)?.name ?? "",
        day: localDay(last?.at ?? lastSeen),
      };
    }),
  );
}
