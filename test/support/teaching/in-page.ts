/** The picker's teaching and reading as one script for a plain browser page: no extension, no interface. */

import { isShown } from "../../../src/crm/elements";
import { normaliseId, pageOf } from "../../../src/crm/identity";
import { readLists } from "../../../src/crm/lists";
import { locateWith } from "../../../src/crm/locate";
import type { Profile } from "../../../src/crm/profile";
import { emptyTrace, read } from "../../../src/crm/read";
import { type FieldName, fieldNames } from "../../../src/crm/reading";
import { addressRule } from "../../../src/crm/teach/address";
import { listOf } from "../../../src/crm/teach/contacts";
import { type Lesson, profileOf } from "../../../src/crm/teach/draft";
import { unread } from "../../../src/crm/teach/mark";
import { layerOf, layerSelectors, pointed } from "../../../src/crm/teach/teach";
import { atOnce } from "../../../src/crm/work";

/** A closed root as the browser would open it for an extension; the test's page remembers them. */
const closedRoots = () => (globalThis as { closedRoots?: WeakMap<Element, ShadowRoot> }).closedRoots;
const locate = locateWith((element) => element.shadowRoot ?? closedRoots()?.get(element) ?? null);

/** The innermost shown element whose text is this: where a person would point. */
function elementWith(text: string, within: Element): Element {
  const says = (element: Element) =>
    element.matches("input")
      ? (element as HTMLInputElement).value
      : element.matches("select")
        ? (element as HTMLSelectElement).selectedOptions[0]?.text
        : locate.text(element, unread);
  const found = atOnce(locate.all(within, "*")).filter(
    (element) => isShown(element) && !element.closest("nav") && says(element) === text,
  );
  const innermost = found.find(
    (element) => !found.some((other) => other !== element && element.contains(other)),
  );
  if (!innermost) throw new Error(`Nothing on this page says ${text}`);
  return innermost;
}

export interface TaughtHere {
  profile: Profile;
  states: Record<string, { state: string; kinds: string[] }>;
}

/** Points at each text on this page and makes a profile of it. `headline` is a text that holds name and account. */
function teach(values: Partial<Record<FieldName, string>>, person: string, second: string): TaughtHere {
  const dialog = document.querySelector("[role=dialog]");
  const around = dialog ?? document.body;
  const headline = `${values.name} at ${values.account}`;
  const find = (text: string) => {
    try {
      return elementWith(text, around);
    } catch (error) {
      if (text !== values.name && text !== values.account) throw error;
      return elementWith(headline, around);
    }
  };
  const { layer, isDialog } = layerOf(find(values.name ?? ""));
  const address = addressRule(location.href, second);
  if (!address) throw new Error("The address names no record");
  const lesson: Omit<Lesson, "fields" | "contacts"> = {
    origin: location.origin,
    name: "Desk",
    address,
    shown: layerSelectors(layer),
    isDialog,
    titleNames: document.title.includes(values.name ?? "?"),
    language: document.documentElement.lang,
  };
  const states: TaughtHere["states"] = {};
  const fields = fieldNames.flatMap((field) => {
    const text = values[field];
    if (text === undefined) return [];
    const got = pointed(
      find(text),
      field,
      (taught) => profileOf({ ...lesson, fields: taught, contacts: null }),
      { read, locate, layer, trace: emptyTrace, lists: null },
      text,
    );
    states[field] = { state: got.state, kinds: got.marks.map(({ kind }) => kind) };
    return got.state === "taught" ? [{ field, text, marks: got.marks }] : [];
  });
  const contacts = listOf(elementWith(person, layer), { locate, layer, title: document.title });
  states.contacts = {
    state: contacts ? "taught" : "nothing",
    kinds: contacts ? [contacts.list.find.join(" "), contacts.list.rows] : [],
  };
  return { profile: profileOf({ ...lesson, fields, contacts }), states };
}

/** Reads this page by a taught profile, as the content script would. */
function readBy(profile: Profile) {
  const identity = pageOf([profile], location.href)?.identity ?? null;
  if (!identity) return { identity, fields: {}, contacts: [] };
  const layer = profile.shown
    .map((selector) => [...document.querySelectorAll(selector)].filter(isShown).at(-1))
    .find(Boolean);
  if (!layer) return { identity, fields: {}, contacts: [] };
  const work = read(
    {
      profile,
      identity,
      layer,
      settled: true,
      foundBefore: 0,
      titleIsOwn: true,
      idOf: (text) => normaliseId(profile, text),
      contactOf: () => "",
      isLeftOver: () => false,
      lists: readLists,
    },
    locate,
    emptyTrace(),
  );
  const { fields, contacts } = atOnce(work);
  return { identity, fields, contacts: contacts.rows };
}

Object.assign(globalThis, { teaching: { teach, readBy } });
