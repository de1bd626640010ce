import { attributeOf, clean, closest, controls, isShown, longestText } from "./elements";
import type { Locate } from "./locate";
import { contactLinks } from "./names";
import type { Locator, Profile } from "./profile";
import {
  type FieldName,
  type FieldText,
  type FromLists,
  type Identity,
  listsNotSeen,
  type PageReading,
} from "./reading";
import type { Work } from "./work";

/** What a reading starts from. `layer` is the container in front, to be proved this record's by the caller. */
export interface ReadRequest {
  profile: Profile;
  identity: Identity;
  layer: Element;
  /** The page has been quiet long enough: what is not there now may be called missing or blank. */
  settled: boolean;
  /** Whether the document's title was written for this record, not for the one before. */
  titleIsOwn: boolean;
  /** How much was found when this record was last read, to doubt a reading that finds less; 0 where nothing is doubted. */
  foundBefore: number;
  /** Elements and texts that were read under another record's key and have not changed since. */
  isLeftOver(element: Element, text: string): boolean;
  /** An id in the one form that this CRM's ids are kept in. */
  idOf(text: string): string;
  /** Which contact of this tenant a link leads to; empty when none. */
  contactOf(link: Element): string;
  /** Reads contacts, stages and other dates; comes with a content script of its own. */
  lists: ReadLists | null;
}

/** What a reading met on its way, for those who watch the page or stand beside what was read. */
export interface Trace {
  /** Elements that gave a value, with the text: the next record's reading doubts them. */
  readonly values: Map<Element, string>;
  readonly roots: ParentNode[];
  /**
   * What was read isn't what the record says: somebody is typing in a control that gives a value, or the page redrew,
   * in the middle, what values are found by, and less was found than before.
   */
  isPassing: boolean;
  /** How many fields, contacts and stages. */
  found: number;
  /** Every link to a contact of this tenant → record id. */
  readonly contactLinks: Map<Element, string>;
  /** Record ids that the layer itself names: proof for or against. */
  readonly ids: Set<string>;
}

export const emptyTrace = (): Trace => ({
  values: new Map(),
  roots: [],
  isPassing: false,
  found: 0,
  contactLinks: new Map(),
  ids: new Set(),
});

/** What locators of fields and lists share. */
export interface Tools {
  profile: Profile;
  locate: Locate;
  settled: boolean;
  trace: Trace;
  /** Elements for a locator's first step: matching, shown, and in no area that `ignore` names. */
  at(first: string, ignore: string): Work<Element[]>;
  /** A label's text, from the attribute or the element, in the form in which labels are compared. */
  label(element: Element, attribute?: string): string;
}
export type ReadLists = (tools: Tools) => Work<FromLists>;

type Found = Pick<FieldText, "state" | "text"> & { element?: Element };

/**
 * Reads one record from its layer. A generator: it yields where it may be paused and returns the reading.
 * Nothing on the page is changed; `trace` is filled on the way.
 */
export function* read(request: ReadRequest, locate: Locate, trace: Trace): Work<PageReading> {
  const { profile, identity, settled } = request;
  const { notText, proof } = profile;
  const language = document.documentElement.lang || profile.language || "";
  const notFields = [profile.ignore, profile.onlyLists].filter(Boolean).join();
  const gathered = yield* locate.gather(request.layer, anchorsOf(profile), trace.roots);
  const anchors = new Map<string, Element[]>();
  let isTorn = false;
  const tools: Tools = {
    profile,
    locate,
    settled,
    trace,
    *at(first, ignore) {
      const key = first + ignore;
      const known = anchors.get(key);
      if (known) return known;
      const found: Element[] = [];
      for (const element of gathered.get(first) ?? []) {
        if (locate.isDue(4)) yield;
        isTorn ||= !element.isConnected;
        if (!closest(element, ignore) && isShown(element)) found.push(element);
      }
      anchors.set(key, found);
      return found;
    },
    label: (element, attribute) =>
      labelText(
        (attribute ? attributeOf(element, attribute) : locate.text(element, notText, null, longestLabel)) ??
          "",
      ),
  };

  const isOpportunity = identity.type === "opportunity";
  // Proof speaks of opportunities; another record's page may list some.
  for (const link of proof && isOpportunity ? yield* tools.at(proof.find, profile.ignore) : []) {
    const id = proof && group(proof.pattern, attributeOf(link, proof.attribute));
    if (id) trace.ids.add(request.idOf(id));
  }

  for (const link of yield* tools.at(contactLinks(profile), profile.ignore)) {
    if (locate.isDue(4)) yield;
    const id = request.contactOf(link);
    if (id) trace.contactLinks.set(link, id);
  }

  const fields: PageReading["fields"] = {};
  for (const [name, locators] of Object.entries(profile.fields) as [FieldName, Locator[]][]) {
    if (!isOpportunity && name !== "name") continue;
    const tried: string[] = [];
    let kept: (Found & { locator: string }) | undefined;
    let guess = "";
    for (const locator of locators) {
      const found = yield* locateValue(name, locator);
      if (locator.by === "css" && locator.witness) {
        tried.push(locator.id);
        if (!kept && found?.state === "read") guess = found.text;
        continue;
      }
      if (!found || (found.element && request.isLeftOver(found.element, found.text))) tried.push(locator.id);
      else if (!kept || found.state === "read") kept = { ...found, locator: locator.id };
      // An open and empty place is an answer; one whose inside can't be had may be bettered by the next.
      if (kept && kept.state !== "unreadable") break;
    }
    if (kept?.element && kept.text) trace.values.set(kept.element, kept.text);
    const isRead = kept?.state === "read";
    if (isRead) trace.found++;
    if (settled || isRead) {
      const { state = "missing", text = "", locator = null } = kept ?? {};
      fields[name] = { state, text, locator, tried, ...(guess && state === "missing" ? { guess } : {}) };
    }
    yield;
  }
  const reading: PageReading = {
    identity,
    profile: profile.id,
    lacks:
      settled && isOpportunity
        ? profile.required.filter((name) => !/^(?:read|blank)$/.test(`${fields[name]?.state}`))
        : [],
    language,
    dateLanguage: profile.englishIsAnyRegion && /^en(-US)?$/i.test(language) ? "" : language,
    fields,
    ...(isOpportunity && request.lists ? yield* request.lists(tools) : listsNotSeen()),
    searching: !settled,
  };
  const { contacts, stages } = reading;
  trace.found += contacts.rows.length + stages.length;
  if (isTorn && trace.found < request.foundBefore) trace.isPassing = true;
  return reading;

  function* locateValue(field: FieldName, locator: Locator): Work<Found | undefined> {
    if (locator.by === "title") {
      const text = request.titleIsOwn && group(locator.pattern, clean(document.title.slice(0, longestText)));
      return text ? { state: "read", text } : undefined;
    }
    const [first = "", ...rest] = locator.find;
    const ignore = locator.inLists ? profile.ignore : notFields;
    const texts = (profile.labels[field] ?? []).map(labelText);
    let kept: Found | undefined;
    for (const anchor of yield* tools.at(first, ignore)) {
      isTorn ||= !anchor.isConnected;
      for (const found of yield* locate.follow(anchor, rest)) {
        if (locate.isDue(4)) yield;
        const isLabel = locator.by === "labelled";
        if (isLabel && !texts.includes(tools.label(found, locator.attribute))) continue;
        for (const place of isLabel ? yield* locate.follow(found, locator.value) : [found]) {
          isTorn ||= !place.isConnected;
          const value =
            isShown(place) && (yield* valueAt(place, locator, texts, isLabel ? found : undefined));
          if (!value) continue;
          // Two places that say different things: neither is believed.
          if (value.state === "read" && kept?.state === "read" && kept.text !== value.text) return undefined;
          if (!kept || (value.state === "read" && kept.state !== "read")) kept = value;
        }
      }
    }
    return kept;
  }

  /** Undefined where the place doesn't say which part of it is the value. */
  function* valueAt(
    place: Element,
    locator: Exclude<Locator, { by: "title" }>,
    labels: string[],
    label?: Element,
  ): Work<Found | undefined> {
    if (locator.by === "css" && locator.attribute) {
      const id = group(locator.pattern ?? "(.*)", attributeOf(place, locator.attribute));
      return { state: id ? "read" : "blank", text: id && request.idOf(id), element: place };
    }
    const { take, whole = [], pattern } = locator;
    const wanted = take === "link" ? "a[href]" : take === "control" && controls;
    const element = (wanted && (yield* inside(wanted))) || place;
    const own = take === "control" ? shownIn(element) : null;
    if (own !== null && element.matches(":focus")) trace.isPassing = true;
    let text: string | null = own ?? "";
    if (own === null) {
      for (const name of whole) text ||= attributeOf(yield* inside(`[${name}]`), name);
      text ||= locate.text(element, notText, label);
    }
    if (text === null || text.length > longestText) return { state: "unreadable", text: "", element };
    text = clean(text);
    if (take === "rest") {
      if (!label) {
        const start = labels.find((one) => text?.toLowerCase().startsWith(one));
        if (start === undefined) return undefined;
        text = text.slice(start.length).replace(/^\s*[*:：]?\s*/, "");
      }
      // A label alone in its place: the value stands elsewhere, which is not to say that it is empty.
      if (!text) return undefined;
    }
    if (text && pattern) {
      text = group(pattern, text);
      if (!text) return undefined;
    }
    const state = text
      ? profile.blankTexts.includes(text)
        ? "blank"
        : "read"
      : own === null && ((yield* fillsSpace(place)) || (yield* inside(controls)))
        ? // Drawn, or being edited: not blank.
          "unreadable"
        : "blank";
    return { state, text, element };

    function* inside(selector: string): Work<Element | undefined> {
      return place.matches(selector) ? place : (yield* locate.all(place, selector)).find(isShown);
    }
  }

  /** A place that takes room on the page but gives no text: its inside can't be read. */
  function* fillsSpace(place: Element): Work<boolean> {
    for (const el of yield* locate.all(place, "*")) {
      if (locate.isDue(3)) yield;
      if (el.firstElementChild || !/-|^(?:canvas|iframe|img|object|embed|svg)$/.test(el.localName)) continue;
      const { width, height } = el.getBoundingClientRect();
      if (width > 1 && height > 1 && isShown(el) && !closest(el, notText)) return true;
    }
    return false;
  }
}

/** What a control shows; null for an element that is none. */
function shownIn(element: Element): string | null {
  if (!element.matches(controls)) return null;
  if (element.matches("select"))
    return [...(element as HTMLSelectElement).selectedOptions].map((option) => option.text).join(", ");
  if (element.matches("input,textarea")) return (element as HTMLInputElement).value;
  return element.textContent || element.getAttribute("title") || element.getAttribute("value") || "";
}

/** No label is longer. */
const longestLabel = 200;

/** Group 1 of a pattern in a text; empty when there is none. */
const group = (pattern: string, text: string): string => new RegExp(pattern).exec(text)?.[1] ?? "";

/** All first steps of a profile, so that each shadow root is searched once. */
function anchorsOf(profile: Profile): string[] {
  const { fields, contactLists, stageLists, proof, otherDates } = profile;
  const all = [
    contactLinks(profile),
    proof?.find,
    otherDates,
    ...[...Object.values(fields).flat(), ...contactLists, ...stageLists].map(
      (one) => "find" in one && one.find[0],
    ),
  ];
  return [...new Set(all)].flatMap((one) => one || []);
}

/** Labels are compared without case, the mark of a required field, a colon and a currency behind it. */
export function labelText(text: string): string {
  return clean(text)
    .replace(/^\*\s*|\s*[*:：]?(?:\s*\([A-Z]{3}\))?$/g, "")
    .toLowerCase();
}
