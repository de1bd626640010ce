import { closest, isShown } from "../crm/elements";
import { recordKey } from "../crm/identity";
import type { Locate } from "../crm/locate";
import { contactLinks } from "../crm/names";
import { atOnce } from "../crm/work";
import type { ChipTarget } from "../messages/messages";
import { lastText } from "./chipPlace";
import type { Shared } from "./shared";

/** A contact's name on the page. */
export interface Name {
  /** The link, or on the contact's own page the element that holds its name. */
  link: Element;
  /** What the chip stands behind. */
  behind: ChildNode;
  id: string;
  name: string;
}

export interface Names {
  /** Seen by the rep, and in no dialog or card of another record. */
  isPlain(link: Element): boolean;
  /** Every name below an element, as it stands now. */
  below(scope: Element): Name[];
  /** Whose name an element shows now; null when nobody's. */
  at(link: Element): Name | null;
  /** All names that the record's page was found to hold. */
  ofRecord(): Name[];
  keyOf(id: string): string | null;
  /** The one opportunity whose page this is; null elsewhere. */
  dealKey(): string | null;
  target(name: Name, mode: ChipTarget["mode"], isOfRecord?: boolean): ChipTarget | null;
  /** Where an element stands in the window, also inside the page's frames. */
  boxOf(element: Element): DOMRect;
  rootOf(element: Element): ShadowRoot | null;
}

/** A name is no longer than this: what is longer is a line of text that leads to a contact. */
const longestName = 120;

/** Finds and reads names by the profile of the page. */
export function names(shared: Shared, locate: Locate): Names {
  const notText = () => shared.page?.profile.notText ?? "";
  const textOf = (element: Element) => locate.text(element, notText()) ?? "";

  const isOwnName = (element: Element) =>
    shared.page?.kind === "contact" && !!shared.trace?.values.has(element);

  function at(link: Element): Name | null {
    if (!shared.page) return null;
    const isOwn = isOwnName(link);
    const id = isOwn ? (shared.page.identity?.id ?? "") : shared.contactOf(link);
    const name = id && textOf(link);
    const behind = isOwn ? lastText(link, locate, notText()) : (link as ChildNode & Element);
    if (!id || !name || name.length > longestName || !behind || contradictsReading(id, name)) return null;
    return { link, behind, id, name };
  }

  /** On an opportunity's page the list was read: a row that is being filled anew says something else. */
  function contradictsReading(id: string, name: string): boolean {
    const read = shared.reading?.contacts.rows.filter((row) => row.id === id) ?? [];
    return read.length > 0 && !read.some((row) => row.name === name);
  }

  const dealKey = () => {
    const { page, reading } = shared;
    if (page?.deal) return page.deal.key;
    const key = page?.kind === "opportunity" ? page.identity?.key : undefined;
    return key && reading?.identity.key === key ? key : null;
  };

  return {
    at,
    dealKey,
    isPlain,
    below: (scope) =>
      atOnce(locate.all(scope, selectorOf(shared))).flatMap((link) =>
        isPlain(link) ? (at(link) ?? []) : [],
      ),
    ofRecord() {
      const { page, trace } = shared;
      const own = page?.kind === "contact" ? [...(trace?.values.keys() ?? [])] : [];
      return [...own, ...(trace?.contactLinks.keys() ?? [])].flatMap((link) => at(link) ?? []);
    },
    keyOf: (id) => {
      const { page } = shared;
      return page && id ? recordKey(page.profile, page.org, "contact", id) : null;
    },
    target({ id, name }, mode, isOfRecord = true) {
      const { page, reading } = shared;
      if (!page) return null;
      const opportunityKey = isOfRecord ? dealKey() : null;
      return {
        opportunityKey,
        opportunityName: (page.identity?.key === opportunityKey && reading?.fields.name?.text) || "",
        personKey: recordKey(page.profile, page.org, "contact", id),
        name,
        accountKey: page.kind === "account" ? (page.identity?.key ?? "") : "",
        mode,
      };
    },
    boxOf(element) {
      const { x, y, width, height } = element.getBoundingClientRect();
      let [left, top] = [x, y];
      let frame = element.ownerDocument.defaultView?.frameElement;
      while (frame) {
        const box = frame.getBoundingClientRect();
        left += box.left + frame.clientLeft;
        top += box.top + frame.clientTop;
        frame = frame.ownerDocument.defaultView?.frameElement;
      }
      return new DOMRect(left, top, width, height);
    },
    rootOf: (element) => locate.shadowOf(element),
  };

  function isPlain(link: Element): boolean {
    const { ignore } = shared.page?.profile ?? {};
    return isShown(link) && !(ignore && closest(link, ignore));
  }
}

const selectorOf = ({ page }: Shared): string => (page && contactLinks(page.profile)) || ":not(*)";
