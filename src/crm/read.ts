import { normaliseId } from "./identity";
import { clean, closest, isShown, type Locate } from "./locate";
import type { Locator, Profile } from "./profile";
import type { FieldName, FieldText, Identity, PageReading } from "./reading";

/** What a reading starts from. `layer` is the container in front, to be proved this record's by the caller. */
export interface ReadRequest {
  profile: Profile;
  identity: Identity;
  layer: Element;
  /** The page has been quiet long enough: what is not there now may be called missing or blank. */
  settled: boolean;
  /** Whether the document's title was written for this record, not for the one before. */
  titleIsOwn: boolean;
  /** Elements and texts that were read under another record's key and have not changed since. */
  isLeftOver(element: Element, text: string): boolean;
  /** Reads contacts and stages; comes with the second content script. */
  lists: ReadLists | null;
}

/** What a reading met on its way, for those who watch the page or stand beside what was read. */
export class Trace {
  /** Elements that gave a value, with the text: the next record's reading doubts them. */
  readonly values = new Map<Element, string>();
  readonly roots: ShadowRoot[] = [];
  /** Link of each contact row that has one → record id. */
  readonly contactLinks = new Map<Element, string>();
  /** Record ids that the layer itself names: proof for or against. */
  readonly ids = new Set<string>();
}

/** What locators of fields and lists share. */
export interface Tools {
  profile: Profile;
  locate: Locate;
  settled: boolean;
  trace: Trace;
  /** Elements for a locator's first step: matching, shown, and in no area of another record. */
  at(first: string): Element[];
  /** A label's text, from the attribute or the element, in the form in which labels are compared. */
  label(element: Element, attribute?: string): string;
}
export type ReadLists = (tools: Tools) => Pick<PageReading, "contacts" | "stages">;

/** Lists before anything is known of them. */
export const listsNotSeen = (): ReturnType<ReadLists> => ({
  contacts: { state: "notSeen", rows: [], locator: null, tried: [] },
  stages: [],
});

type Found = Pick<FieldText, "state" | "text"> & { element?: Element };

/**
 * Reads one record from its layer. A generator: it yields where it may be paused and returns the reading.
 * Nothing on the page is changed; `trace` is filled on the way.
 */
export function* read(request: ReadRequest, locate: Locate, trace: Trace): Generator<void, PageReading> {
  const { profile, identity, settled } = request;
  const { notText, proof } = profile;
  const gathered = yield* locate.gather(request.layer, anchorsOf(profile), trace.roots);
  const anchors = new Map<string, Element[]>();
  const tools: Tools = {
    profile,
    locate,
    settled,
    trace,
    at(first) {
      const found =
        anchors.get(first) ??
        gathered.filter((el) => el.matches(first) && !closest(el, profile.ignore) && isShown(el));
      anchors.set(first, found);
      return found;
    },
    label: (element, attribute) =>
      labelText((attribute ? element.getAttribute(attribute) : locate.text(element, notText)) ?? ""),
  };

  for (const link of tools.at(proof.find)) {
    const id = group(proof.pattern, link.getAttribute(proof.attribute));
    if (id) trace.ids.add(normaliseId(profile, id));
  }

  const fields: PageReading["fields"] = {};
  const isOpportunity = identity.type === "opportunity";
  for (const [name, locators] of Object.entries(profile.fields) as [FieldName, Locator[]][]) {
    if (!isOpportunity && name !== "name") continue;
    const tried: string[] = [];
    let kept: (Found & { locator: string }) | undefined;
    for (const locator of locators) {
      const found = locateValue(name, locator);
      if (!found || (found.element && request.isLeftOver(found.element, found.text))) tried.push(locator.id);
      else if (!kept || found.state === "read") kept = { ...found, locator: locator.id };
      // An open and empty place is an answer; one whose inside can't be had may be bettered by the next.
      if (kept && kept.state !== "unreadable") break;
    }
    if (kept?.element && kept.text) trace.values.set(kept.element, kept.text);
    if (settled || kept?.state === "read") {
      const { state = "missing", text = "", locator = null } = kept ?? {};
      fields[name] = { state, text, locator, tried };
    }
    yield;
  }
  return {
    identity,
    language: document.documentElement.lang,
    fields,
    ...((isOpportunity && request.lists?.(tools)) || listsNotSeen()),
    searching: !settled,
  };

  function locateValue(field: FieldName, locator: Locator): Found | undefined {
    if (locator.by === "title") {
      const text = request.titleIsOwn && group(locator.pattern, clean(document.title));
      return text ? { state: "read", text } : undefined;
    }
    const [first = "", ...rest] = locator.find;
    let places = tools.at(first).flatMap((anchor) => locate.follow(anchor, rest));
    if (locator.by === "labelled") {
      const texts = new Set((profile.labels[field] ?? []).map(labelText));
      places = places
        .filter((el) => texts.has(tools.label(el, locator.attribute)))
        .flatMap((el) => locate.follow(el, locator.value));
    }
    const values = places.filter(isShown).map((place) => valueAt(place, locator));
    const told = values.filter((value) => value.state === "read");
    // Two places that say different things: neither is believed.
    return told.some((value) => value.text !== told[0]?.text) ? undefined : (told[0] ?? values[0]);
  }

  function valueAt(place: Element, locator: Exclude<Locator, { by: "title" }>): Found {
    if (locator.by === "css" && locator.attribute) {
      const id = group(locator.pattern ?? "(.*)", place.getAttribute(locator.attribute));
      return { state: id ? "read" : "blank", text: id && normaliseId(profile, id), element: place };
    }
    const element = (locator.take === "link" && locate.all(place, "a[href]").find(isShown)) || place;
    const text = locate.text(element, notText);
    if (text === null) return { state: "unreadable", text: "", element };
    const state = text
      ? profile.blankTexts.includes(text)
        ? "blank"
        : "read"
      : fillsSpace(place)
        ? "unreadable"
        : "blank";
    return { state, text, element };
  }

  /** A place that takes room on the page but gives no text: its inside can't be read. */
  function fillsSpace(place: Element): boolean {
    return locate.all(place, "*").some((el) => {
      const { width, height } = el.getBoundingClientRect();
      const isLeaf = !el.firstElementChild && /-|^(?:canvas|iframe|img|object|embed|svg)$/.test(el.localName);
      return isLeaf && width > 1 && height > 1 && isShown(el) && !el.matches(notText);
    });
  }
}

/** Group 1 of a pattern in a text; empty when there is none. */
const group = (pattern: string, text: string | null): string =>
  new RegExp(pattern).exec(text ?? "")?.[1] ?? "";

/** All first steps of a profile as one selector, so that each shadow root is searched once. */
function anchorsOf({ fields, contactLists, stageLists, proof }: Profile): string {
  const all = [
    proof.find,
    ...[...Object.values(fields).flat(), ...contactLists, ...stageLists].map(
      (one) => "find" in one && one.find[0],
    ),
  ];
  return [...new Set(all)].filter(Boolean).join();
}

/** Labels are compared without case, the mark of a required field and a colon. */
export function labelText(text: string): string {
  return clean(text)
    .replace(/^\*\s*|\s*[*:：]$/g, "")
    .toLowerCase();
}
