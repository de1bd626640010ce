import { normaliseId } from "./identity";
import { clean, closest, isShown, type Locate } from "./locate";
import type { ContactListLocator, Locator, Profile } from "./profile";
import {
  type ContactRow,
  type FieldName,
  type FieldText,
  fieldNames,
  type Identity,
  type PageReading,
  type StageRow,
} from "./reading";

/** What a reading starts from. `layer` is the shown record's container, known to belong to `identity`. */
export interface ReadRequest {
  profile: Profile;
  identity: Identity;
  layer: Element;
  document: Document;
  /** The page has been quiet long enough: what is not there now may be called missing or blank. */
  settled: boolean;
  /** Whether the document's title was written for this record, not for the one before. */
  titleIsOwn: boolean;
  /** Elements and texts that were read under another record's key and have not changed since. */
  isLeftOver(element: Element, text: string): boolean;
}

interface Found {
  state: FieldText["state"];
  text: string;
  element: Element | null;
}

/** What a reading met on its way, for those who watch the page or stand beside what was read. */
export class Trace {
  /** Elements that gave a value, with the text: the next record's reading doubts them. */
  readonly values = new Map<Element, string>();
  readonly roots: ShadowRoot[] = [];
  /** Link of each contact row that has one → record id. */
  readonly contactLinks = new Map<Element, string>();
}

/**
 * Reads one record from its layer. A generator: it yields where it may be paused and returns the reading.
 * Nothing on the page is changed; `trace` is filled on the way.
 */
export function* read(request: ReadRequest, locate: Locate, trace: Trace): Generator<void, PageReading> {
  const { profile, identity, document, settled } = request;
  const gathered = yield* locate.gather(request.layer, anchorsOf(profile), trace.roots);
  const anchors = new Map<string, Element[]>();
  /** Candidates for a locator's first step: matching, shown, and not inside an area of another record. */
  const at = (first: string): Element[] => {
    const known = anchors.get(first);
    if (known) return known;
    const found = gathered.filter((el) => el.matches(first) && !closest(el, profile.ignore) && isShown(el));
    anchors.set(first, found);
    return found;
  };
  const label = (element: Element, attribute?: string): string =>
    labelText(
      attribute ? (element.getAttribute(attribute) ?? "") : (locate.text(element, profile.notText) ?? ""),
    );

  function locateValue(field: FieldName, locator: Locator): Found | null {
    if (locator.by === "title" || locator.by === "url") {
      if (locator.by === "title" && !request.titleIsOwn) return null;
      const found = new RegExp(locator.pattern).exec(
        locator.by === "title" ? clean(document.title) : location.href,
      );
      return found?.[1] ? { state: "read", text: found[1], element: null } : null;
    }
    const [first = "", ...rest] = locator.find;
    let places = at(first).flatMap((anchor) => locate.follow(anchor, rest));
    if (locator.by === "labelled") {
      const texts = new Set((profile.labels[field] ?? []).map(labelText));
      places = places
        .filter((el) => texts.has(label(el, locator.attribute)))
        .flatMap((el) => locate.follow(el, locator.value));
    }
    const values = places.filter(isShown).map((place) => valueAt(place, locator));
    const texts = new Set(values.filter((value) => value.state === "read").map((value) => value.text));
    // Two places that say different things: neither is believed.
    if (texts.size > 1) return null;
    return values.find((value) => value.state === "read") ?? values[0] ?? null;
  }

  function valueAt(place: Element, locator: Extract<Locator, { by: "css" | "labelled" }>): Found {
    if (locator.by === "css" && locator.attribute) {
      const found = new RegExp(locator.pattern ?? "(.*)").exec(place.getAttribute(locator.attribute) ?? "");
      return {
        state: found ? "read" : "blank",
        text: found?.[1] ? normaliseId(profile, found[1]) : "",
        element: place,
      };
    }
    const link = locator.take === "link" ? locate.all(place, "a[href]").find(isShown) : undefined;
    const element = link ?? place;
    const text = locate.text(element, profile.notText);
    if (text === null) return { state: "unreadable", text: "", element };
    if (profile.blankTexts.includes(text)) return { state: "blank", text, element };
    if (text) return { state: "read", text, element };
    return { state: fillsSpace(place, locate) ? "unreadable" : "blank", text: "", element };
  }

  const fields: PageReading["fields"] = {};
  for (const name of identity.type === "opportunity" ? fieldNames : (["name"] as const)) {
    const tried: string[] = [];
    let kept: (Found & { locator: string }) | null = null;
    for (const locator of profile.fields[name] ?? []) {
      const found = locateValue(name, locator);
      const leftOver = found?.element && request.isLeftOver(found.element, found.text);
      if (!found || leftOver) tried.push(locator.id);
      else if (!kept || found.state === "read") kept = { ...found, locator: locator.id };
      // An open and empty place is an answer; one whose inside can't be had may be bettered by the next.
      if (kept && kept.state !== "unreadable") break;
    }
    if (kept?.element && kept.text) trace.values.set(kept.element, kept.text);
    if (kept && (kept.state === "read" || settled)) {
      fields[name] = { state: kept.state, text: kept.text, locator: kept.locator, tried };
    } else if (settled) {
      fields[name] = { state: "missing", text: "", locator: null, tried };
    }
    yield;
  }

  return {
    identity,
    language: document.documentElement.lang,
    fields,
    contacts:
      identity.type === "opportunity"
        ? readContacts()
        : { state: "notSeen", rows: [], locator: null, tried: [] },
    stages: identity.type === "opportunity" ? readStages() : [],
    searching: !settled,
  };

  function readContacts(): PageReading["contacts"] {
    const tried: string[] = [];
    for (const list of profile.contactLists) {
      const [first = "", ...rest] = list.find;
      const titles = new Set((profile.labels.contacts ?? []).map(labelText));
      const places = [...new Set(at(first).flatMap((anchor) => locate.follow(anchor, rest)))].filter(
        (place) => isShown(place) && (!list.titleAttribute || titles.has(label(place, list.titleAttribute))),
      );
      for (const place of places) {
        const rows = locate.all(place, list.rows).flatMap((row) => contactRow(row, list) ?? []);
        if (rows.length) return { state: "read", rows: unique(rows), locator: list.id, tried };
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
    if (!link) return null;
    const name = locate.text(link, profile.notText);
    if (!name) return null;
    const cell = (column: "title" | "role" | "primary"): Element | undefined => {
      const texts = new Set((profile.labels[column] ?? []).map(labelText));
      for (const { find, attribute, value } of list.cells) {
        const named = locate.all(row, find).find((el) => texts.has(label(el, attribute)));
        if (named) return locate.follow(named, value)[0];
      }
      return undefined;
    };
    const text = (element?: Element): string => (element && locate.text(element, profile.notText)) || "";
    const blankless = (value: string): string => (profile.blankTexts.includes(value) ? "" : value);
    const id = contactId(profile, link);
    if (id) trace.contactLinks.set(link, id);
    return {
      id,
      name,
      title: blankless(text(cell("title"))),
      role: blankless(text(cell("role"))),
      primary: isTicked(cell("primary"), locate),
      locator: list.id,
    };
  }

  function readStages(): StageRow[] {
    for (const list of profile.stageLists) {
      const [first = "", ...rest] = list.find;
      const rows = at(first).flatMap((anchor) => locate.follow(anchor, rest));
      const stages = rows.map((row): StageRow => {
        const shown = list.label ? (locate.all(row, list.label)[0] ?? row) : row;
        return {
          value: row.getAttribute(list.valueAttribute) ?? "",
          label: locate.text(shown, profile.notText) ?? "",
          current: list.current.startsWith("^")
            ? !!closest(row, list.current.slice(1))
            : row.matches(list.current),
        };
      });
      if (stages.length) return stages;
    }
    return [];
  }
}

/** The record id of the contact a link leads to, in its one form; empty when the link names none. */
export function contactId(profile: Profile, link: Element): string {
  const address = `${link.getAttribute("href") ?? ""}/${link.getAttribute("data-recordid") ?? ""}`;
  const id = new RegExp(profile.contactIdPattern).exec(address)?.[1];
  return id ? normaliseId(profile, id) : "";
}

/** All first steps of a profile as one selector, so that each shadow root is searched once. */
function anchorsOf(profile: Profile): string {
  const first = new Set([profile.proof.find]);
  for (const locators of Object.values(profile.fields)) {
    for (const locator of locators) if ("find" in locator && locator.find[0]) first.add(locator.find[0]);
  }
  for (const list of [...profile.contactLists, ...profile.stageLists])
    if (list.find[0]) first.add(list.find[0]);
  return [...first].join(",");
}

/** The record ids that the layer itself names; empty when it names none. */
export function* provenIds(profile: Profile, layer: Element, locate: Locate): Generator<void, Set<string>> {
  const { find, attribute, pattern } = profile.proof;
  const links = yield* locate.gather(layer, find);
  return new Set(
    links.flatMap((link) => {
      const id = new RegExp(pattern).exec(link.getAttribute(attribute) ?? "")?.[1];
      return id && !closest(link, profile.ignore) ? normaliseId(profile, id) : [];
    }),
  );
}

/** Labels are compared without case, the mark of a required field and a colon. */
function labelText(text: string): string {
  return clean(text)
    .replace(/^\*\s*|\s*[*:：]$/g, "")
    .toLowerCase();
}

/** A place that takes room on the page but gives no text: its inside can't be read. */
function fillsSpace(place: Element, locate: Locate): boolean {
  const inside = locate.all(place, "*").filter((el) => !el.firstElementChild && !el.textContent?.trim());
  return inside.some((el) => {
    const box = el.getBoundingClientRect();
    return (
      box.width > 1 &&
      box.height > 1 &&
      /-|^(?:canvas|iframe|img|object|embed|svg)$/.test(el.localName) &&
      isShown(el)
    );
  });
}

/** Primary is a tick: a checked box, an image or icon, or a word for yes; an empty cell or a cross is no. */
function isTicked(cell: Element | undefined, locate: Locate): boolean {
  if (!cell) return false;
  const box = locate.all(cell, "input[type=checkbox],[aria-checked]")[0];
  if (box) return box instanceof HTMLInputElement ? box.checked : box.getAttribute("aria-checked") === "true";
  return locate.all(cell, "lightning-icon,lightning-primitive-icon,img.checked,svg,.slds-icon").some(isShown);
}

/** A contact with two roles stands in two rows: one row for each pair of contact and role, none twice. */
function unique(rows: ContactRow[]): ContactRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = JSON.stringify([row.id, row.name, row.role]);
    return !seen.has(key) && seen.add(key);
  });
}
