import { closest } from "../crm/elements";
import type { Locate } from "../crm/locate";
import { contactLinks } from "../crm/names";
import type { ChipTarget } from "../messages/messages";
import type { Names } from "./names";
import type { RoleMenu } from "./roleMenu";
import type { Shared } from "./shared";

/** What the right-click stood on, as it was then: the page may have moved on before the entry is chosen. */
interface Held {
  address: string;
  target: ChipTarget;
  box: DOMRect;
}

/**
 * Our entry in the browser's context menu: opens the role menu at the name that was pointed at, on any page of the
 * CRM. It writes to the page's opportunity only where the name stands in that record's own page; elsewhere (a card of
 * another record, a list) the rep chooses. A link to nobody says so.
 */
export function pointed(shared: Shared, locate: Locate, names: Names, menu: RoleMenu): void {
  let held: Held | null = null;

  function hold(): void {
    held = null;
    const { pointed, page, trace } = shared;
    const selector = page && contactLinks(page.profile);
    if (!pointed || !selector) return;
    const link = linkAt(pointed.path[0], pointed.x, pointed.y, selector);
    const id = link && shared.contactOf(link);
    const name = link && id ? (names.at(link) ?? named(link, id)) : null;
    const isOfRecord = !!link && (!!trace?.contactLinks.has(link) || page.kind === "related");
    const target = name && names.target(name, "menu", isOfRecord);
    if (link && target) held = { address: (link as HTMLAnchorElement).href, target, box: names.boxOf(link) };
  }

  /** A picture that leads to a contact has a name only for those who can't see it. */
  function named(link: Element, id: string) {
    const name = link.getAttribute("aria-label") || link.getAttribute("title") || "";
    return { link, behind: link as Element & ChildNode, id, name: name.trim().slice(0, 120) };
  }

  function linkAt(first: EventTarget | undefined, x: number, y: number, selector: string): Element | null {
    let at = first instanceof Element ? first : document.elementFromPoint(x, y);
    for (let root = at && locate.shadowOf(at); at && root; root = locate.shadowOf(at)) {
      const inside = root.elementFromPoint(x, y);
      if (!inside || inside === at) break;
      at = inside;
    }
    return at && closest(at, selector);
  }

  shared.listeners.add((name, detail) => {
    if (name === "pointed") hold();
    else if (name === "openRoles") {
      // The browser says which link it was: what we hold may be of an earlier right-click, in another frame.
      const isIt = held && held.address === detail;
      const box = isIt && held ? held.box : new DOMRect(shared.pointed?.x ?? 8, shared.pointed?.y ?? 8, 0, 0);
      const key = names.dealKey();
      const target: ChipTarget =
        isIt && held
          ? { ...held.target, opportunityKey: held.target.opportunityKey === key ? key : null }
          : {
              opportunityKey: null,
              opportunityName: "",
              personKey: "",
              name: "",
              accountKey: "",
              mode: "menu",
            };
      menu.open({ chip: null, box: () => box, focus() {} }, target);
    }
  });
  if (shared.pointed) hold();
}
