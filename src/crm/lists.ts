import { closest, isShown } from "./elements";
import { contactId } from "./names";
import type { CellLocator, Column, ContactListLocator, LabelName } from "./profile";
import { labelText, type ReadLists } from "./read";
import type { ContactRow } from "./reading";

/** Reads a record's contacts and its stages; comes with the later content script, once a record was seen. */
export const readLists: ReadLists = ({ profile, locate, at, label, settled, trace }) => {
  const follow = ([first = "", ...rest]: readonly string[]) => [
    ...new Set(at(first, profile.ignore).flatMap((anchor) => locate.follow(anchor, rest))),
  ];
  const textOf = (element?: Element): string => (element && locate.text(element, profile.notText)) || "";
  const labelsOf = (name: LabelName) => (profile.labels[name] ?? []).map(labelText);
  const isColumn = (column: Column, element: Element, attribute?: string) =>
    labelsOf(column).includes(label(element, attribute));

  return { contacts: readContacts(), stages: readStages() };

  function readContacts(): ReturnType<ReadLists>["contacts"] {
    const tried: string[] = [];
    for (const list of profile.contactLists) {
      const found = follow(list.find).filter((place) => isShown(place) && isTitled(place, list));
      const places = found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
      // The pieces of one list may stand apart (a main contact, the others).
      const rows = places.flatMap((place) =>
        locate.all(place, list.rows).flatMap((row) => contactRow(row, place, list) ?? []),
      );
      if (rows.length) return { state: "read", rows, locator: list.id, tried };
      const { empty } = list;
      if (empty && settled && places.some((place) => locate.all(place, empty).some(isShown))) {
        return { state: "blank", rows: [], locator: list.id, tried };
      }
      tried.push(list.id);
    }
    return { state: "notSeen", rows: [], locator: null, tried };
  }

  function isTitled(place: Element, { titled }: ContactListLocator): boolean {
    if (!titled) return true;
    const titles = labelsOf("contacts");
    return (titled.find ? locate.all(place, titled.find) : [place]).some((element) =>
      titles.includes(label(element, titled.attribute).replace(/\s*\(\d+\+?\)$/, "")),
    );
  }

  function contactRow(row: Element, place: Element, list: ContactListLocator): ContactRow | null {
    const { whole = "" } = list;
    const shown = (element?: Element) => (whole && element?.getAttribute(whole)) || textOf(element);
    const link = [row, ...locate.all(row, list.link)].find((one) => one.matches(list.link) && isShown(one));
    const joined = (parts: readonly string[]) =>
      parts.map((part) => shown(locate.all(row, part).find(isShown))).join(" ");
    const name = textOf(link) || (list.name ?? []).map((parts) => joined(parts).trim()).find(Boolean);
    if (!name) return null;
    const id = link ? contactId(profile, link) : "";
    if (id && link) trace.contactLinks.set(link, id);
    const cell = (column: Column): Element | undefined => {
      for (const one of list.cells) {
        const found = cellBy(one, column, row, place);
        if (found) return found;
      }
      return undefined;
    };
    const primary = cell("primary");
    return {
      id,
      name,
      title: shown(cell("title")),
      role: shown(cell("role")),
      primary: !!primary && isTicked(primary),
      locator: list.id,
    };
  }

  function cellBy(locator: CellLocator, column: Column, row: Element, place: Element): Element | undefined {
    if (locator.by === "name")
      return locator.column === column ? locate.all(row, locator.find)[0] : undefined;
    if (locator.by === "words") {
      const words = labelsOf("roles");
      return column === "role"
        ? locate.all(row, locator.find).find((one) => isShown(one) && words.includes(label(one)))
        : undefined;
    }
    if (locator.by === "header") {
      const headers = locate.all(place, locator.headers);
      const header = headers.findIndex((one) => isColumn(column, one));
      const cells = locate.all(row, locator.cells);
      // A row with merged or missing cells says nothing by its order.
      return header >= 0 && cells.length === headers.length ? cells[header] : undefined;
    }
    const named = locate.all(row, locator.find).find((one) => isColumn(column, one, locator.attribute));
    return named && locate.follow(named, locator.value)[0];
  }

  /** A checked box, an icon or picture, or a word for yes; an empty cell is no. */
  function isTicked(cell: Element): boolean {
    return (
      labelsOf("primary").includes(label(cell)) ||
      yes.test(cell.getAttribute("title") || textOf(cell)) ||
      locate
        .all(cell, ticks)
        .some((tick) => isShown(tick) && !tick.matches(":not(:checked)[type=checkbox],[alt^=Not],.unchecked"))
    );
  }

  function readStages(): ReturnType<ReadLists>["stages"] {
    for (const list of profile.stageLists) {
      const rows = follow(list.find);
      const isBy = (selector: string, row: Element) =>
        selector.startsWith("^") ? !!closest(row, selector.slice(1)) : row.matches(selector);
      const current = list.current.find((selector) => rows.some((row) => isBy(selector, row)));
      const stages = rows.map((row) => {
        const shown = list.label ? (locate.all(row, list.label)[0] ?? row) : row;
        const text = (list.labelAttribute && shown.getAttribute(list.labelAttribute)) || textOf(shown);
        return {
          value: list.valueAttribute ? (row.getAttribute(list.valueAttribute) ?? "") : text,
          label: text,
          current: !!current && isBy(current, row),
        };
      });
      if (stages.length) return stages;
    }
    return [];
  }
};

const yes = /^(?:checked|yes|true|y|1|是|ja|oui|sí|sim|はい|✓)$/i;
const ticks =
  "input[type=checkbox],[aria-checked=true],lightning-icon,lightning-primitive-icon,img,svg,.slds-icon";
