import { normaliseId } from "./identity";
import { closest, isShown } from "./locate";
import type { ContactListLocator, Profile } from "./profile";
import { labelText, type ReadLists } from "./read";
import type { ContactRow } from "./reading";

/** Reads a record's contacts and its stages; comes with the second content script, once a record was seen. */
export const readLists: ReadLists = ({ profile, locate, at, label, settled, trace }) => {
  const follow = ([first = "", ...rest]: readonly string[]) => [
    ...new Set(at(first).flatMap((anchor) => locate.follow(anchor, rest))),
  ];
  const textOf = (element?: Element): string => (element && locate.text(element, profile.notText)) || "";
  const labelsOf = (name: keyof Profile["labels"]) => new Set((profile.labels[name] ?? []).map(labelText));

  return { contacts: readContacts(), stages: readStages() };

  function readContacts(): ReturnType<ReadLists>["contacts"] {
    const tried: string[] = [];
    for (const list of profile.contactLists) {
      const titles = labelsOf("contacts");
      const places = follow(list.find).filter(
        (place) => isShown(place) && (!list.titleAttribute || titles.has(label(place, list.titleAttribute))),
      );
      for (const place of places) {
        const rows = locate.all(place, list.rows).flatMap((row) => contactRow(row, list) ?? []);
        if (rows.length) return { state: "read", rows, locator: list.id, tried };
        if (list.empty && settled && locate.all(place, list.empty).some(isShown)) {
          return { state: "blank", rows: [], locator: list.id, tried };
        }
      }
      tried.push(list.id);
    }
    return { state: "notSeen", rows: [], locator: null, tried };
  }

  function contactRow(row: Element, list: ContactListLocator): ContactRow | null {
    const link = locate.all(row, list.link).find(isShown);
    const name = textOf(link);
    if (!link || !name) return null;
    const id = contactId(profile, link);
    if (id) trace.contactLinks.set(link, id);
    const cell = (column: "title" | "role" | "primary"): Element | undefined => {
      const texts = labelsOf(column);
      for (const { find, attribute, value } of list.cells) {
        const named = locate.all(row, find).find((el) => texts.has(label(el, attribute)));
        if (named) return locate.follow(named, value)[0];
      }
      return undefined;
    };
    const primary = cell("primary");
    return {
      id,
      name,
      title: textOf(cell("title")),
      role: textOf(cell("role")),
      // A tick: a checked box, or an icon or picture; an empty cell is no.
      primary:
        !!primary &&
        locate
          .all(primary, ticks)
          .some((tick) => isShown(tick) && !tick.matches(":not(:checked)[type=checkbox]")),
      locator: list.id,
    };
  }

  function readStages(): ReturnType<ReadLists>["stages"] {
    for (const list of profile.stageLists) {
      const stages = follow(list.find).map((row) => ({
        value: row.getAttribute(list.valueAttribute) ?? "",
        label: textOf(list.label ? (locate.all(row, list.label)[0] ?? row) : row),
        current: list.current.startsWith("^")
          ? !!closest(row, list.current.slice(1))
          : row.matches(list.current),
      }));
      if (stages.length) return stages;
    }
    return [];
  }
};

const ticks =
  "input[type=checkbox],[aria-checked=true],lightning-icon,lightning-primitive-icon,img.checked,svg,.slds-icon";

/** The record id of the contact a link leads to, in its one form; empty when the link names none. */
export function contactId(profile: Profile, link: Element): string {
  const address = `${link.getAttribute("href") ?? ""}/${link.getAttribute("data-recordid") ?? ""}`;
  const id = new RegExp(profile.contactIdPattern).exec(address)?.[1];
  return id ? normaliseId(profile, id) : "";
}
