import { normaliseId, type PageOf, pageOf } from "./identity";
import type { Profile, Step } from "./profile";

/** Names of contacts, wherever on a CRM's pages they stand: a name is a link to the contact's own page. */

/** Links to contacts anywhere on the CRM's pages. */
export const contactLinks = ({ contactLists, contactLinks }: Profile): Step =>
  contactLinks ?? [...new Set(contactLists.map(({ link }) => link))].join();

/** The record id of the contact a link leads to, in its one form; empty when the link names none. */
export function contactId(profile: Profile, link: Element): string {
  const address = `${link.getAttribute("href") ?? ""}/${link.getAttribute("data-recordid") ?? ""}`;
  const id = new RegExp(profile.contactIdPattern).exec(address)?.[1];
  return id ? normaliseId(profile, id) : "";
}

/**
 * The same, but only where the address is that of a contact's own page in this very tenant, or where the link has no
 * such address and names the record in an attribute. Empty in doubt.
 */
export function ownContactId(page: Pick<PageOf, "profile" | "org">, link: Element): string {
  const known = answers.get(page) ?? new Map<string, string>();
  answers.set(page, known);
  const question = `${link.getAttribute("href")} ${link.getAttribute("data-recordid")} ${link.baseURI}`;
  const answer = known.get(question) ?? leadsTo(page, link);
  known.set(question, answer);
  return answer;
}

/** A page asks for the same links again and again. */
const answers = new WeakMap<object, Map<string, string>>();

function leadsTo({ profile, org }: Pick<PageOf, "profile" | "org">, link: Element): string {
  const id = contactId(profile, link);
  const href = link.getAttribute("href") ?? "";
  if (!id || !URL.canParse(href, link.baseURI)) return "";
  const of = pageOf([profile], new URL(href, link.baseURI).href);
  if (of?.identity) return of.kind === "contact" && of.org === org ? of.identity.id : "";
  return link.hasAttribute("data-recordid") ? id : "";
}
