/**
 * What a release, an administrator or a translation does to a page, one thing at a time and undone after. Runs in the
 * page's own world, on the reading engine's own bundle.
 */
import { labelText } from "../../../../src/crm/read";

export const kinds = ["class", "id", "data attribute", "order", "wrapping", "label"] as const;
export type Kind = (typeof kinds)[number];

export interface Mutation {
  kind: Kind;
  what: string;
  /** Returns how to undo it. */
  apply(): () => void;
}

const distinct = <T>(items: Iterable<T>): T[] => [...new Set(items)];
const elements = () => [...document.body.querySelectorAll("*")].filter((one) => !one.closest("script"));

export function* mutations(
  movable: readonly string[],
  labels: Readonly<Record<string, readonly string[]>>,
): Generator<Mutation> {
  yield* classes();
  yield* ids();
  yield* dataAttributes();
  for (const selector of movable) yield* orders(selector);
  yield* wrappings();
  yield* translations(labels);
}

function change(found: readonly Element[], name: string, to: (value: string) => string | null): () => void {
  const before = found.map((element) => element.getAttribute(name));
  for (const element of found) put(element, name, to(element.getAttribute(name) ?? ""));
  return () => {
    for (const [at, element] of found.entries()) put(element, name, before[at] ?? null);
  };
}
function put(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function* classes(): Generator<Mutation> {
  for (const name of distinct(elements().flatMap((one) => [...one.classList]))) {
    const found = elements().filter((one) => one.classList.contains(name));
    const replaced = (by: string) => (value: string) =>
      value
        .split(/\s+/)
        .map((one) => (one === name ? by : one))
        .join(" ");
    yield {
      kind: "class",
      what: `.${name} renamed`,
      apply: () => change(found, "class", replaced(`${name}-2`)),
    };
    yield { kind: "class", what: `.${name} removed`, apply: () => change(found, "class", replaced("")) };
  }
}

function* ids(): Generator<Mutation> {
  for (const element of elements().filter((one) => one.id)) {
    const { id } = element;
    yield { kind: "id", what: `#${id} renamed`, apply: () => change([element], "id", () => `x${id}x`) };
    yield { kind: "id", what: `#${id} removed`, apply: () => change([element], "id", () => null) };
  }
}

function* dataAttributes(): Generator<Mutation> {
  const kind = "data attribute";
  const names = distinct(elements().flatMap((one) => one.getAttributeNames())).filter((name) =>
    name.startsWith("data-"),
  );
  for (const name of names) {
    const found = elements().filter((one) => one.hasAttribute(name));
    yield { kind, what: `[${name}] removed`, apply: () => change(found, name, () => null) };
    yield {
      kind,
      what: `[${name}] renamed`,
      apply() {
        const values = found.map((one) => one.getAttribute(name) ?? "");
        for (const [at, one] of found.entries()) one.setAttribute(`${name}-2`, values[at] ?? "");
        const restore = change(found, name, () => null);
        return () => {
          restore();
          for (const one of found) one.removeAttribute(`${name}-2`);
        };
      },
    };
    for (const value of distinct(found.map((one) => one.getAttribute(name) ?? ""))) {
      const those = found.filter((one) => one.getAttribute(name) === value);
      yield {
        kind,
        what: `[${name}="${value}"] renamed`,
        apply: () => change(those, name, () => `x${value}x`),
      };
    }
  }
}

/** Children of one parent that match, last first; what stands between them stays. */
function* orders(selector: string): Generator<Mutation> {
  const parents = distinct([...document.querySelectorAll(selector)].map((one) => one.parentElement));
  for (const [at, parent] of parents.entries()) {
    const movable = [...(parent?.children ?? [])].filter((one) => one.matches(selector));
    if (!parent || movable.length < 2) continue;
    for (const [how, order] of [
      ["reversed", movable.toReversed()],
      ["rotated", [...movable.slice(1), ...movable.slice(0, 1)]],
    ] as const) {
      yield { kind: "order", what: `${selector} ${how} (${at + 1})`, apply: () => reorder(movable, order) };
    }
  }
}
function reorder(before: readonly Element[], after: readonly Element[]): () => void {
  const places = before.map((one) => {
    const place = document.createComment("");
    one.replaceWith(place);
    return place;
  });
  for (const [at, place] of places.entries()) place.replaceWith(after[at] ?? place);
  return () => {
    const back = after.map((one) => {
      const place = document.createComment("");
      one.replaceWith(place);
      return place;
    });
    for (const [at, place] of back.entries()) place.replaceWith(before[at] ?? place);
  };
}

/** Parents whose children have a fixed kind, and elements that lose their state when they are moved. */
const fixed = /^(?:table|thead|tbody|tfoot|tr|select|optgroup|dl|svg|datalist|colgroup)$/;
const unmovable = "script, iframe, option, body > *:only-child, svg *, video, object";
function* wrappings(): Generator<Mutation> {
  for (const element of elements()) {
    const parent = element.parentElement;
    if (!parent || fixed.test(parent.localName) || element.matches(unmovable)) continue;
    yield {
      kind: "wrapping",
      what: `<${element.localName}${element.id && `#${element.id}`}> in <${parent.localName}> wrapped`,
      apply() {
        const isInline = getComputedStyle(element).display.startsWith("inline");
        const wrapper = document.createElement(isInline ? "span" : "div");
        element.replaceWith(wrapper);
        wrapper.append(element);
        return () => wrapper.replaceWith(element);
      },
    };
  }
}

/** Each label of the page in each other text that the CRM ships for the same field. */
function* translations(labels: Readonly<Record<string, readonly string[]>>): Generator<Mutation> {
  for (const [field, texts] of Object.entries(labels)) {
    const known = distinct(texts.map(labelText));
    for (const from of known.filter((text) => labelPlaces(text).length)) {
      for (const to of texts.filter((text) => labelText(text) !== from)) {
        yield {
          kind: "label",
          what: `${field}: ${from} → ${to}`,
          apply: () => translate(labelPlaces(from), to),
        };
      }
    }
  }
}
type Place = { get(): string; set(text: string): void };
const labelAttributes = ["title", "aria-label", "field-label", "data-label", "lt-prop-value"];
function labelPlaces(text: string): Place[] {
  const places: Place[] = [];
  for (const element of elements()) {
    const [first, second] = [...element.childNodes].filter((node) => node.textContent?.trim());
    if (first instanceof Text && !second && labelText(first.data) === text)
      places.push({
        get: () => first.data,
        set: (to) => {
          first.data = to;
        },
      });
    for (const name of labelAttributes) {
      const value = element.getAttribute(name);
      if (value !== null && labelText(value) === text)
        places.push({
          get: () => element.getAttribute(name) ?? "",
          set: (to) => element.setAttribute(name, to),
        });
    }
  }
  return places;
}
function translate(places: readonly Place[], to: string): () => void {
  const before = places.map((place) => place.get());
  // The colon or star around a label stays.
  for (const [at, place] of places.entries()) {
    const [, lead = "", trail = ""] = /^(\s*\*?\s*).*?(\s*[:：*]?\s*)$/s.exec(before[at] ?? "") ?? [];
    place.set(`${lead}${to}${trail}`);
  }
  return () => {
    for (const [at, place] of places.entries()) place.set(before[at] ?? "");
  };
}
