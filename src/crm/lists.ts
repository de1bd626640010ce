import { attributeOf, closest, isShown } from "./elements";
import { contactId } from "./names";
import type { CellLocator, Column, ContactListLocator, LabelName } from "./profile";
import { labelText, type ReadLists } from "./read";
import type { ContactRow, PageReading } from "./reading";
import type { Work } from "./work";

/** Reads a record's contacts, its stages and what other dates stand there; comes with a later script, once a record was seen. */
export const readLists: ReadLists = function* ({ profile, locate, at, label, settled, trace }) {
  const textOf = (element?: Element): string => (element && locate.text(element, profile.notText)) || "";
  const labelsOf = (name: LabelName) => (profile.labels[name] ?? []).map(labelText);
  const isColumn = (column: Column, element: Element, attribute?: string) =>
    labelsOf(column).includes(label(element, attribute));

  return {
    contacts: yield* readContacts(),
    stages: yield* readStages(),
    otherDates: profile.otherDates ? datesIn(yield* at(profile.otherDates, "script")) : [],
  };

  function* follow([first = "", ...rest]: readonly string[]): Work<Element[]> {
    const found = new Set<Element>();
    for (const anchor of yield* at(first, profile.ignore)) {
      for (const one of yield* locate.follow(anchor, rest)) found.add(one);
    }
    return [...found];
  }

  function* firstShown(scope: Element, selector: string): Work<Element | undefined> {
    return (yield* locate.all(scope, selector)).find(isShown);
  }

  function* readContacts(): Work<ReturnsOf<"contacts">> {
    const tried: string[] = [];
    for (const list of profile.contactLists) {
      const found = new Set<Element>();
      for (const place of yield* follow(list.find)) {
        if (locate.isDue(4)) yield;
        if (isShown(place) && (yield* isTitled(place, list))) found.add(place);
      }
      const places: Element[] = [];
      for (const place of found) {
        let above = place.parentElement;
        let steps = 0;
        for (; above && !found.has(above); steps++) above = above.parentElement;
        if (!above) places.push(place);
        if (locate.isDue(1 + steps / 8)) yield;
      }
      // The pieces of one list may stand apart (a main contact, the others).
      const rows: ContactRow[] = [];
      let isWhole = true;
      for (const place of places) {
        const before = rows.length;
        const headers = new Map<CellLocator, Element[]>();
        for (const row of yield* locate.all(place, list.rows)) {
          const told = yield* contactRow(row, { place, headers }, list);
          if (told) rows.push(told);
        }
        isWhole &&= (yield* countOf(place, list)) <= rows.length - before;
      }
      if (rows.length)
        return { state: "read", rows, locator: list.id, tried, ...(isWhole ? { whole: true } : {}) };
      for (const place of list.empty && settled ? places : []) {
        if (list.empty && (yield* firstShown(place, list.empty)))
          return { state: "blank", rows: [], locator: list.id, tried };
      }
      tried.push(list.id);
    }
    return { state: "notSeen", rows: [], locator: null, tried };
  }

  /** How many contacts the list says that it has, shown or not. */
  function* countOf(place: Element, { count }: ContactListLocator): Work<number> {
    const [, number, more] =
      /(\d+)(\+?)\)?$/.exec(count ? textOf(yield* firstShown(place, count)) : "") ?? [];
    return number && !more ? Number(number) : Number.POSITIVE_INFINITY;
  }

  function* isTitled(place: Element, { titled }: ContactListLocator): Work<boolean> {
    if (!titled) return true;
    const titles = labelsOf("contacts");
    for (const element of titled.find ? yield* locate.all(place, titled.find) : [place]) {
      if (locate.isDue(4)) yield;
      if (titles.includes(label(element, titled.attribute).replace(/\s*\(\d+\+?\)$/, ""))) return true;
    }
    return false;
  }

  function* contactRow(row: Element, table: Table, list: ContactListLocator): Work<ContactRow | null> {
    if (locate.isDue(10)) yield;
    const { whole = "" } = list;
    const shown = (element?: Element) => (whole && attributeOf(element, whole)) || textOf(element);
    const isLink = row.matches(list.link) && isShown(row);
    const link = isLink ? row : yield* firstShown(row, list.link);
    let name = textOf(link);
    for (const parts of name ? [] : (list.name ?? [])) {
      const said: string[] = [];
      for (const part of parts) said.push(shown(yield* firstShown(row, part)));
      name ||= said.join(" ").trim();
    }
    if (!name) return null;
    const id = link ? contactId(profile, link) : "";
    if (id && link) trace.contactLinks.set(link, id);
    const primary = yield* cell("primary");
    return {
      id,
      name,
      title: shown(yield* cell("title")),
      role: shown(yield* cell("role")),
      primary: !!primary && (yield* isTicked(primary)),
      locator: list.id,
    };

    function* cell(column: Column): Work<Element | undefined> {
      for (const one of list.cells) {
        const found = yield* cellBy(one, column, row, table);
        if (found) return found;
      }
      return undefined;
    }
  }

  function* cellBy(
    locator: CellLocator,
    column: Column,
    row: Element,
    { place, headers }: Table,
  ): Work<Element | undefined> {
    if (locator.by === "name")
      return locator.column === column ? (yield* locate.all(row, locator.find))[0] : undefined;
    if (locator.by === "words") {
      const words = labelsOf("roles");
      return column === "role"
        ? (yield* locate.all(row, locator.find)).find((one) => isShown(one) && words.includes(label(one)))
        : undefined;
    }
    if (locator.by === "header") {
      const known = headers.get(locator) ?? (yield* locate.all(place, locator.headers));
      headers.set(locator, known);
      const cells = yield* locate.all(row, locator.cells);
      // A row with merged or missing cells says nothing by its order.
      if (cells.length !== known.length) return undefined;
      return cells[known.findIndex((one) => isColumn(column, one))];
    }
    for (const one of yield* locate.all(row, locator.find)) {
      if (isColumn(column, one, locator.attribute)) return (yield* locate.follow(one, locator.value))[0];
    }
    return undefined;
  }

  /** A checked box, an icon or picture, or a word for yes; an empty cell is no. */
  function* isTicked(cell: Element): Work<boolean> {
    if (labelsOf("primary").includes(label(cell)) || yes.test(attributeOf(cell, "title") || textOf(cell)))
      return true;
    return (yield* locate.all(cell, ticks)).some(
      (tick) => isShown(tick) && !tick.matches(":not(:checked)[type=checkbox],[alt^=Not],.unchecked"),
    );
  }

  function* readStages(): Work<ReturnsOf<"stages">> {
    for (const list of profile.stageLists) {
      const rows = yield* follow(list.find);
      const isBy = (selector: string, row: Element) =>
        selector.startsWith("^") ? !!closest(row, selector.slice(1)) : row.matches(selector);
      const current = list.current.find((selector) => rows.some((row) => isBy(selector, row)));
      const stages: ReturnsOf<"stages"> = [];
      for (const row of rows) {
        if (locate.isDue(10)) yield;
        const shown = list.label ? ((yield* locate.all(row, list.label))[0] ?? row) : row;
        const text = (list.labelAttribute && attributeOf(shown, list.labelAttribute)) || textOf(shown);
        stages.push({
          value: list.valueAttribute ? attributeOf(row, list.valueAttribute) : text,
          label: text,
          current: !!current && isBy(current, row),
        });
      }
      if (stages.length) return stages;
    }
    return [];
  }
};

type ReturnsOf<Part extends "contacts" | "stages"> = Pick<PageReading, Part>[Part];
/** The list a row stands in, and the headers of its columns once looked for. */
interface Table {
  place: Element;
  headers: Map<CellLocator, Element[]>;
}

/** Short texts with the digits of a date, a few of them: the extension page looks for the order in them. */
const datesIn = (elements: Element[]): string[] =>
  elements
    .slice(0, 40)
    .map((element) => element.textContent?.trim().slice(0, 40) ?? "")
    .filter((text) => /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}/.test(text));

const yes = /^(?:checked|yes|true|y|1|是|ja|oui|sí|sim|はい|✓)$/i;
const ticks =
  "input[type=checkbox],[aria-checked=true],lightning-icon,lightning-primitive-icon,img,svg,.slds-icon";
