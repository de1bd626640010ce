import { formatPerson } from "../org/format";
import { contactRoleId } from "../org/ids";
import { picklistLabel } from "../org/picklists";
import { findContact, findOpportunity } from "../org/records";
import { recordUrl } from "./routes";
import { language, org, viewer } from "./session";

export interface ContactRoleRow {
  /** The contact role's own record id, which a table carries as its row key. */
  readonly id: string;
  readonly contactId: string;
  readonly name: string;
  readonly url: string;
  readonly title: string;
  readonly role: string;
  readonly isPrimary: boolean;
}

/** The page's list of contact roles, in the order of the data. */
export function contactRoleRows(opportunityId: string): ContactRoleRow[] {
  const opportunity = findOpportunity(org, opportunityId);
  if (!opportunity) return [];
  const offset = org.opportunities.indexOf(opportunity) * 100;
  return opportunity.contactRoles.flatMap((contactRole, at) => {
    const found = findContact(org, contactRole.contactId);
    if (!found) return [];
    return [
      {
        id: contactRoleId(offset + at + 1),
        contactId: found.contact.id,
        name: formatPerson(found.contact, language),
        url: recordUrl(found.contact.id),
        title: found.contact.title,
        role: picklistLabel(contactRole.role, language, viewer.translated),
        isPrimary: contactRole.primary,
      },
    ];
  });
}
