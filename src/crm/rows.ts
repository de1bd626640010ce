import { closest, isShown } from "./elements";
import { type PageOf, pageOf } from "./identity";
import { shownLayer } from "./layers";
import type { Locate } from "./locate";
import { labelText } from "./read";
import { type FieldName, fieldNames, type Identity } from "./reading";
import type { Work } from "./work";

/** An opportunity in a list: its record by the row's own link, and what columns with a known header say. */
export interface ListedRow {
  identity: Identity;
  cells: Partial<Record<FieldName, string>>;
}

interface Column {
  /** What its header says. */
  name: FieldName | null;
  place: string | null;
}

/** More than a screen shows, and than one press should take. */
const most = 500;

const rowParts = "tr,[role=row]";
const tables = "table,[role=grid],[role=treegrid],[role=table]";
// The last is of a report of Salesforce (B): its headers are a row among the others.
const heads = "th[scope=col],thead th,[role=columnheader],[class*=header-row]>th";
const cellParts = "td,th[scope=row],[role=gridcell],[role=rowheader],[role=cell]";
/** Where a grid says which column a cell is of, counting isn't needed: cells that span rows or aren't drawn leave gaps. */
const columnOf = (cell: Element): string | null =>
  cell.getAttribute("data-column-index") ?? cell.getAttribute("aria-colindex");

/**
 * The opportunities that a page of many records shows now, by links that lead to an opportunity of this very tenant. A
 * row that links to two of them is nobody's; a row whose cells can't be counted off against the headers says its name.
 */
export function* listedRows(
  { profile, org }: Pick<PageOf, "profile" | "org">,
  document: Document,
  locate: Locate,
): Work<ListedRow[]> {
  const layer = shownLayer(profile) ?? document.body;
  const links = yield* locate.all(layer, "a[href]");
  const byRow = new Map<Element, Map<string, { identity: Identity; link: Element }>>();
  for (const link of links) {
    const href = link.getAttribute("href") ?? "";
    if (!URL.canParse(href, link.baseURI)) continue;
    const page = pageOf([profile], new URL(href, link.baseURI).href);
    if (page?.kind !== "opportunity" || page.org !== org || !page.identity) continue;
    if (!isShown(link) || closest(link, profile.ignore)) continue;
    const row = closest(link, rowParts) ?? link;
    const known = byRow.get(row) ?? new Map<string, { identity: Identity; link: Element }>();
    if (!known.has(page.identity.key)) known.set(page.identity.key, { identity: page.identity, link });
    byRow.set(row, known);
    yield;
  }
  const found = new Map<string, ListedRow>();
  const columns = new Map<Element, Column[]>();
  for (const [row, records] of byRow) {
    const [only] = records.values();
    if (records.size !== 1 || !only || found.size >= most) continue;
    const name = locate.text(only.link, profile.notText) ?? "";
    const cells = row === only.link ? {} : yield* cellsOf(row);
    // The link's own text is the name, whatever its column is called.
    if (name && !found.has(only.identity.key))
      found.set(only.identity.key, { identity: only.identity, cells: { ...cells, name } });
    yield;
  }
  return [...found.values()];

  function* cellsOf(row: Element): Work<ListedRow["cells"]> {
    const table = closest(row, tables);
    if (!table) return {};
    const named = columns.get(table) ?? (yield* columnsOf(table));
    columns.set(table, named);
    const isNumbered = named.length > 0 && named.every(({ place }) => place !== null);
    const cells = yield* locate.all(row, isNumbered ? "td,th" : cellParts);
    if (!isNumbered && cells.length !== named.length) return {};
    return Object.fromEntries(
      named.flatMap(({ name, place }, at) => {
        const cell = isNumbered ? cells.find((each) => columnOf(each) === place) : cells[at];
        const text = name && cell ? (locate.text(cell, profile.notText) ?? "").trim() : "";
        return name && text && !profile.blankTexts.includes(text) ? [[name, text]] : [];
      }),
    );
  }

  /** A header that fits two fields, or a field that two headers fit, says nothing. */
  function* columnsOf(table: Element): Work<Column[]> {
    const shown = yield* locate.all(table, heads);
    const fits: { place: string | null; names: FieldName[] }[] = [];
    for (const head of shown) {
      const place = columnOf(head);
      // A header that stays while one scrolls stands there twice.
      if (place !== null && fits.some((each) => each.place === place)) continue;
      fits.push({ place, names: fieldsOf(locate.text(head, profile.notText) ?? "") });
    }
    return fits.map(({ place, names: [name, ...others] }) => ({
      place,
      name:
        name && others.length === 0 && fits.filter(({ names }) => names.includes(name)).length === 1
          ? name
          : null,
    }));
  }

  /** By the whole label, else by what it is of: a report says "Account Name: Account Name". */
  function fieldsOf(head: string): FieldName[] {
    const named = (label: string) =>
      fieldNames.filter((name) => (profile.labels[name] ?? []).some((each) => labelText(each) === label));
    const whole = named(labelText(head));
    return whole.length > 0 ? whole : named(labelText(head.split(/[:：]/)[0] ?? ""));
  }
}
