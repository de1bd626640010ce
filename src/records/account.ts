import type { Role, Side } from "../method/vocabulary";
import { figuresOf, type KeptFigures } from "./assessments";
import { localDay } from "./clock";
import type { SsmDatabase } from "./db";
import { loadDeal } from "./deal";
import { historyOfRow } from "./history";
import { type DealPerson, peopleOfDeal } from "./people";
import { checkRows } from "./read";
import { type RoleSpell, roleSpells } from "./roleSpells";
import type { AccountDetails } from "./schema/accounts";
import type { OpportunityRow } from "./schema/opportunities";

export interface AccountDeal {
  opportunityKey: string;
  row: OpportunityRow;
  /** As last judged; null: never yet. */
  figures: KeptFigures | null;
  score: number | null;
}

/** Somebody of the account with what they are in each of its opportunities. */
export interface AccountPerson {
  personKey: string;
  name: string;
  title: string;
  organisation: string;
  side: Side;
  hasLeft: boolean;
  /** The day on which that was said. */
  leftOn: string | null;
  /** Newest opportunity first; only where they are somebody: on its page, or with something said of them. */
  inDeals: { opportunityKey: string; person: DealPerson }[];
  /** Roles held, in all opportunities, oldest first. */
  spells: RoleSpell[];
  /** Other entries of the CRM that were made one with this one. */
  otherKeys: string[];
}

export interface Account {
  accountKey: string;
  name: string;
  /** What the rep says of it, its plan among it. */
  details: AccountDetails;
  /** Newest first. */
  deals: AccountDeal[];
  people: AccountPerson[];
  /** Ids of pairs that the rep keeps apart. */
  apart: Set<string>;
}

/** An account with more opportunities than this is looked through in its newest ones only. */
const MOST_OPPORTUNITIES = 50;
/** Changes of one person in one opportunity that are looked through for roles. */
const MOST_CHANGES = 200;

/** All that is known of an account over its opportunities; null where none of them was ever seen. */
export async function loadAccount(db: SsmDatabase, accountKey: string): Promise<Account | null> {
  const found = await db.rows("opportunities").where("accountKey").equals(accountKey).toArray();
  const rows = checkRows("opportunities", found)
    .rows.sort((a, b) => b.lastSeen - a.lastSeen)
    .slice(0, MOST_OPPORTUNITIES);
  if (rows.length === 0) return null;
  const [account] = checkRows("accounts", [await db.rows("accounts").get(accountKey)]).rows;
  const figures = await db.rows("assessments").bulkGet(rows.map(({ opportunityKey }) => opportunityKey));
  const loaded = await Promise.all(rows.map(({ opportunityKey }) => loadDeal(db, opportunityKey)));
  const people = new Map<string, AccountPerson>();
  const otherKeys = new Map<string, Set<string>>();
  for (const stored of loaded) {
    if (!stored) continue;
    const { opportunityKey } = stored.opportunity;
    for (const { personKey, body } of stored.people)
      if (body.sameAs) otherKeys.set(body.sameAs, (otherKeys.get(body.sameAs) ?? new Set()).add(personKey));
    for (const person of peopleOfDeal(stored).filter(({ details }) => !details.seeks)) {
      const known = people.get(person.personKey) ?? accountPerson(person);
      known.inDeals.push({ opportunityKey, person });
      people.set(person.personKey, known);
    }
  }
  const all = [...people.values()];
  await Promise.all(
    all.map(async (person) => {
      person.otherKeys = [...(otherKeys.get(person.personKey) ?? [])];
      person.spells = await spellsOf(db, person);
      if (person.hasLeft) person.leftOn = await dayOfLeaving(db, person.personKey);
    }),
  );
  return {
    accountKey,
    name: account?.body.page?.name ?? rows[0]?.body.reading?.fields?.account?.text ?? "",
    details: account?.body ?? {},
    deals: rows.map((row, at) => ({
      opportunityKey: row.opportunityKey,
      row,
      figures: figuresOf(figures[at]),
      score: figures[at]?.score ?? null,
    })),
    people: all,
    apart: new Set(loaded.flatMap((deal) => deal?.acknowledgements.map(({ ruleId }) => ruleId) ?? [])),
  };
}

const accountPerson = ({ personKey, name, title, details }: DealPerson): AccountPerson => ({
  personKey,
  name,
  title,
  organisation: details.organisation ?? "",
  side: details.side ?? "customer",
  hasLeft: details.left ?? false,
  leftOn: null,
  inDeals: [],
  spells: [],
  otherKeys: [],
});

async function spellsOf(
  db: SsmDatabase,
  { personKey, otherKeys, inDeals }: AccountPerson,
): Promise<RoleSpell[]> {
  const rows = inDeals.flatMap(({ opportunityKey }) =>
    [personKey, ...otherKeys].map((key): [string, string] => [opportunityKey, key]),
  );
  const spells = await Promise.all(
    rows.map(async (key) =>
      roleSpells(key[0], key, (await historyOfRow(db, "roleTags", key, MOST_CHANGES)).rows.reverse()),
    ),
  );
  return joined(spells.flat());
}

/** A role that ends as one entry's and begins as the other's on the day they are made one is one spell. */
function joined(spells: RoleSpell[]): RoleSpell[] {
  const sorted = [...spells].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return sorted.reduce<RoleSpell[]>((kept, spell) => {
    const before = kept.findLast(
      ({ role, opportunityKey, to }) =>
        role === spell.role && opportunityKey === spell.opportunityKey && to === spell.from,
    );
    if (before) before.to = spell.to;
    else kept.push({ ...spell });
    return kept;
  }, []);
}

async function dayOfLeaving(db: SsmDatabase, personKey: string): Promise<string | null> {
  const { rows } = await historyOfRow(db, "people", personKey, MOST_CHANGES);
  const said = rows.find(({ body }) => body.patches.some(({ after }) => after?.["/body/left"] === true));
  return said ? localDay(said.at) : null;
}

/** Of one opportunity: where somebody holds this role. */
export const holdsIn = ({ inDeals }: AccountPerson, roles: readonly Role[]): string[] =>
  inDeals
    .filter(({ person }) => person.roles.some((role) => roles.includes(role)))
    .map(({ opportunityKey }) => opportunityKey);
