import type { Outcome, Role } from "../method/vocabulary";
import { ROLES } from "../method/vocabulary";
import { personsOf } from "./aliases";
import { localDay } from "./clock";
import type { SsmDatabase } from "./db";
import { typedOf } from "./fieldsInUse";
import { historyOfRow } from "./history";
import { contactKeysOf } from "./people";
import { checkRows } from "./read";
import type { OpportunityRow } from "./schema/opportunities";
import type { RoleTagRow } from "./schema/roleTags";

/** One opportunity as seen from a person: what they are in it. */
export interface PersonDeal {
  opportunityKey: string;
  name: string;
  account: string;
  outcome: Outcome;
  /** The day on which a page last showed it. */
  seen: string;
  roles: Role[];
  stance: NonNullable<RoleTagRow["body"]["stance"]>;
  /** 1 low to 3 inner circle; 0 where nothing is known. */
  influence: number;
  /** The day on which something was last said of them there; null when never. */
  day: string | null;
  /** Has a role or a note there, or stands among its contacts; else it only is of the same account. */
  isTheirs: boolean;
}

/**
 * Opportunities by contact have no index: those that were seen last are looked through, and every one in which the
 * person has a role or a note, whenever that was.
 */
const MOST_OPPORTUNITIES = 500;

/**
 * All opportunities of one person, those seen last first; with an account's key also its others. A person's key is
 * of one tenant, so nothing comes from another one.
 */
export async function dealsOfPerson(
  db: SsmDatabase,
  personKey: string,
  accountKey = "",
): Promise<PersonDeal[]> {
  const opportunities = db.rows("opportunities");
  const [tagRows, recent, ofAccount] = await Promise.all([
    db.rows("roleTags").where("personKey").equals(personKey).toArray(),
    opportunities.orderBy("lastSeen").reverse().limit(MOST_OPPORTUNITIES).toArray(),
    accountKey ? opportunities.where("accountKey").equals(accountKey).toArray() : [],
  ]);
  const tags = new Map(checkRows("roleTags", tagRows).rows.map((tag) => [tag.opportunityKey, tag]));
  const tagged = await opportunities.bulkGet([...tags.keys()]);
  const isTheirs = (row: OpportunityRow) =>
    tags.has(row.opportunityKey) || contactKeysOf(row).includes(personKey);
  const { rows } = checkRows("opportunities", [
    ...tagged,
    ...ofAccount,
    // Most are somebody else's: only what is theirs is worth a check.
    ...recent.filter(({ body }) =>
      body?.reading?.contacts?.some(({ id }) => id && personKey.endsWith(`:${id}`)),
    ),
  ]);
  const found = new Map(
    rows
      .filter((row) => isTheirs(row) || row.accountKey === accountKey)
      .map((row) => [row.opportunityKey, row]),
  );
  const newest = [...found.values()].sort((a, b) => b.lastSeen - a.lastSeen);
  return Promise.all(
    newest.map((row) => personDeal(db, row, tags.get(row.opportunityKey), personKey, isTheirs(row))),
  );
}

async function personDeal(
  db: SsmDatabase,
  { opportunityKey, outcome, lastSeen, body }: OpportunityRow,
  tag: RoleTagRow | undefined,
  personKey: string,
  isTheirs: boolean,
): Promise<PersonDeal> {
  const [last] = tag ? (await historyOfRow(db, "roleTags", [opportunityKey, personKey], 1)).rows : [];
  return {
    opportunityKey,
    name: body.reading?.fields?.name?.text ?? typedOf(body)?.name ?? "",
    account: body.reading?.fields?.account?.text ?? typedOf(body)?.account ?? "",
    outcome,
    seen: localDay(lastSeen),
    roles: ROLES.filter((role) => tag?.body.roles?.[role]),
    stance: tag?.body.stance ?? "unknown",
    influence: tag?.body.influence ?? 0,
    day: tag ? localDay(last?.at ?? lastSeen) : null,
    isTheirs,
  };
}

/**
 * Roles of several people: in one opportunity, or (null) all that they have in open ones. By person; a second entry of
 * the CRM for one person has that person's.
 */
export async function rolesOfPeople(
  db: SsmDatabase,
  opportunityKey: string | null,
  entries: string[],
): Promise<Record<string, Role[]>> {
  const persons = await personsOf(db, entries);
  const held = await rolesOfPersons(db, opportunityKey, [...new Set(persons.values())]);
  return Object.fromEntries(
    [...persons].flatMap(([entry, person]) => {
      const roles = held[person];
      return roles ? [[entry, roles]] : [];
    }),
  );
}

async function rolesOfPersons(
  db: SsmDatabase,
  opportunityKey: string | null,
  personKeys: string[],
): Promise<Record<string, Role[]>> {
  const tags = db.rows("roleTags");
  const { rows } = checkRows(
    "roleTags",
    opportunityKey === null
      ? await tags.where("personKey").anyOf(personKeys).toArray()
      : await tags.bulkGet(personKeys.map((personKey) => [opportunityKey, personKey])),
  );
  const isOpen = await openOf(db, opportunityKey === null ? rows : []);
  const held: Record<string, Role[]> = {};
  for (const { opportunityKey: deal, personKey, body } of rows) {
    if (opportunityKey === null && !isOpen.has(deal)) continue;
    const also = held[personKey] ?? [];
    held[personKey] = ROLES.filter((role) => body.roles?.[role] || also.includes(role));
  }
  return held;
}

async function openOf(db: SsmDatabase, rows: readonly RoleTagRow[]): Promise<Set<string>> {
  const keys = [...new Set(rows.map(({ opportunityKey }) => opportunityKey))];
  const { rows: deals } = checkRows("opportunities", await db.rows("opportunities").bulkGet(keys));
  return new Set(deals.filter(({ outcome }) => outcome === "open").map((deal) => deal.opportunityKey));
}
