import type { Locate } from "../locate";
import type { Locator } from "../profile";

/**
 * What a pointed-at place is known by. `attribute` and `label` are what a field may rest on; `link`, `title` and
 * `class` are independent witnesses; `position` only corroborates, since it says nothing of what stands there.
 */
export type MarkKind = "attribute" | "label" | "link" | "title" | "class" | "position";

/** One way to find the pointed-at value again. */
export interface Mark {
  kind: MarkKind;
  locator: Locator;
  /** The label text that a `labelled` locator goes by, as the page shows it. */
  label?: string;
}

/** What marks are looked for in: how to reach elements, and the part of the page that shows the record. */
export interface Scene {
  locate: Locate;
  layer: Element;
  title: string;
}

/** Ids and test names that a program made up: they change with the next build, page or record. */
const generated =
  /\d{2,}|\d[-_:]|[-_:]\d|^:|^[a-f0-9]{6,}$|ember|yui|gwt|ext-gen|react|mui|radix|headlessui/i;

/** A name that a person gave: words, perhaps joined, and no long numbers. */
export const isGivenName = (value: string): boolean =>
  value.length >= 3 && value.length <= 80 && /^[A-Za-z][\w.:[\]-]*$/.test(value) && !generated.test(value);

/** Attributes that say what stands here; the others hold looks, texts, states or addresses. */
const meaningless =
  /^(?:class|style|href|src|srcset|value|title|alt|placeholder|role|type|dir|lang|tabindex|rel|target|width|height|slot|part|for|autocomplete|aria-.*|on.*|data-v-.*|data-reactid|data-state|data-orientation)$/;

/** Attribute selectors by which an element can be told, best first: `data-…` before `name` and `id`. */
export function attributeSelectors(element: Element, value: string): string[] {
  return [...element.attributes]
    .filter(({ name, value: told }) => !meaningless.test(name) && isGivenName(told) && !value.includes(told))
    .sort((a, b) => rank(a.name) - rank(b.name))
    .map(({ name, value: told }) => `[${CSS.escape(name)}="${CSS.escape(told)}"]`);
}

const rank = (name: string) => (name.startsWith("data-") ? 0 : name === "name" ? 1 : name === "id" ? 3 : 2);

/** Classes that name what stands here: words joined by dashes; those of a style system or a build are left out. */
export function classSelectors(element: Element): string[] {
  return [...element.classList]
    .filter(
      (name) =>
        /^[a-z]{3,}(?:(?:-|__|_)[a-z]{2,})+$/i.test(name) && !hashed.test(name) && !utility.test(name),
    )
    .map((name) => `.${CSS.escape(name)}`);
}

/** `css-module` tails, and words without vowels: nobody wrote them by hand. */
const hashed = /[a-z][A-Z][a-z]?[A-Z]|(?:^|[-_])[bcdfghjklmnpqrstvwxz]{4,}(?:$|[-_])/;
const utility =
  /^(?:text|font|flex|grid|items|justify|bg|border|rounded|shadow|gap|space|col|row|btn|is|has|slds|ant|mui|el|v|p|m|w|h)-/;

/** What no person reads on a page. */
export const unread = "script,style,noscript,template";

/** Whether any of these holds when the page is built otherwise. */
export const isLasting = (marks: readonly Mark[]): boolean =>
  marks.some(({ kind }) => kind === "attribute" || kind === "label");

/**
 * `taught`: two ways or more, one of them by a label or an attribute. `guess`: only by where it stands, so it is never
 * stored. `nothing`: no way.
 */
export const stateOf = (marks: readonly Mark[]): "taught" | "guess" | "nothing" =>
  isLasting(marks) && marks.length > 1 ? "taught" : marks.length ? "guess" : "nothing";
