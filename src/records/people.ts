import type { Role } from "../method/vocabulary";
import { personOf } from "./aliases";
import { isTypedByHand } from "./changes/people";
import { contactKey } from "./changes/seen";
import type { StoredDeal } from "./deal";
import type { OpportunityRow, StoredContact } from "./schema/opportunities";
import type { PersonDetails, PersonRow } from "./schema/people";
import type { RoleTagRow } from "./schema/roleTags";
import { members } from "./schema/table";

/** A person of an opportunity as the interface shows them. */
export interface DealPerson {
  personKey: string;
  /** The rep's word, else the page's. */
  name: string;
  title: string;
  /** `contact`: in the record's list; `hand`: typed by the rep; `earlier`: tagged, but no longer in the list. */
  source: "contact" | "hand" | "earlier";
  /** The CRM's own words about this contact, where the list shows them. */
  crmRole: string;
  isPrimary: boolean;
  roles: Role[];
  /** A team's own, by id. */
  ownRoles: string[];
  tag: RoleTagRow["body"];
  details: PersonDetails;
}

/** Contacts in page order, then people typed by hand, then people tagged earlier, each with their tag. */
export function peopleOfDeal({ opportunity, people, roleTags }: StoredDeal): DealPerson[] {
  const rows = new Map(people.map((row) => [row.personKey, row]));
  const oneOf = (personKey: string) => personOf(personKey, rows);
  const tags = new Map(roleTags.map((tag) => [tag.personKey, tag.body]));
  // Of two entries for one person the first in page order speaks.
  const contacts = new Map(
    [...contactsByKey(opportunity)].reverse().map(([personKey, contact]) => [oneOf(personKey), contact]),
  );
  const byHand = people.filter(({ personKey }) => isTypedByHand(personKey)).map(({ personKey }) => personKey);
  const inPageOrder = [...contactsByKey(opportunity).keys()].map(oneOf);
  const keys = new Set([...inPageOrder, ...byHand.sort(), ...[...tags.keys()].sort()]);
  return [...keys].map((personKey) => {
    const person = dealPerson(
      personKey,
      rows.get(personKey),
      contacts.get(personKey),
      tags.get(personKey) ?? {},
    );
    const boss = person.details.reportsTo;
    return boss ? { ...person, details: { ...person.details, reportsTo: oneOf(boss) } } : person;
  });
}

function dealPerson(
  personKey: string,
  row: PersonRow | undefined,
  contact: StoredContact | undefined,
  tag: RoleTagRow["body"],
): DealPerson {
  const { page, sameAs: _, ...details } = row?.body ?? {};
  return {
    personKey,
    name: details.name ?? page?.name ?? contact?.name ?? "",
    title: details.title ?? page?.title ?? contact?.title ?? "",
    source: contact ? "contact" : isTypedByHand(personKey) ? "hand" : "earlier",
    crmRole: contact?.role ?? "",
    isPrimary: contact?.primary ?? false,
    roles: members(tag.roles),
    ownRoles: members(tag.ownRoles),
    tag,
    details,
  };
}

/** Keys of the contacts in the last reading, in page order. */
export function contactKeysOf(opportunity: OpportunityRow): string[] {
  return [...contactsByKey(opportunity).keys()];
}

/** Rows without the CRM's id are left out: nothing can be said about them that would last. */
function contactsByKey({ body: { reading } }: OpportunityRow): Map<string, StoredContact> {
  const contacts = (reading?.contacts ?? []).filter(({ id }) => id);
  return new Map(
    contacts.map((row) => [
      contactKey(reading?.identity.crm ?? "", reading?.identity.org ?? "", row.id),
      row,
    ]),
  );
}
