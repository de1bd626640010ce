/**
 * A random tree of what a profile looks for and of what it does not expect: its own selectors as elements, its labels
 * as texts, in an order that no CRM would make, with hostile text between.
 */
import type { Profile } from "../../../../src/crm/profile";
import { hostileText } from "./hostile";

export const shapes = ["bushy", "deep", "wide", "huge texts", "frames"] as const;
export type Shape = (typeof shapes)[number];

/** Every selector and text that stands anywhere in the profile. */
function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

/** An element that matches the selector's compounds as well as an element can. */
function elementLike(selector: string, draw: () => number): Element {
  const alternatives = selector.replace(/^[+^]/, "").split(",");
  const compound =
    alternatives[Math.floor(draw() * alternatives.length)]
      ?.trim()
      .split(/[\s>]+/)
      .at(-1) ?? "div";
  const tag = /^[a-z][a-z0-9_-]*/i.exec(compound)?.[0] ?? "div";
  const element = document.createElement(
    /^(?:script|style|iframe|object|embed|meta|link|html|body)$/.test(tag) ? "div" : tag,
  );
  for (const [, name = ""] of compound.matchAll(/\.([\w-]+)/g)) element.classList.add(name);
  const id = /#([\w-]+)/.exec(compound)?.[1];
  if (id) element.id = id;
  for (const [, name = "", value = ""] of compound.matchAll(/\[([\w:-]+)(?:[\^$*~|]?="?([^"\]]*)"?)?\]/g)) {
    element.setAttribute(name, `${value}${draw() < 0.3 ? "x" : ""}`);
  }
  return element;
}

/** More than any parser nests; scripts may. */
const deepest = 600;

const styles = [
  "",
  "",
  "",
  "",
  "display:none",
  "display:contents",
  "visibility:hidden",
  "position:absolute;width:0;height:0",
];

export class RandomTree {
  nodes = 0;
  /** Of elements that may have one, also the closed ones. */
  private readonly roots = new WeakMap<Element, ShadowRoot>();
  private readonly selectors: string[];
  private readonly texts: string[];

  constructor(
    profile: Profile,
    private readonly draw: () => number,
  ) {
    const { labels, shown, hosts: _hosts, urls: _urls, examples: _examples, ...rest } = profile;
    this.selectors = stringsOf(rest).filter((text) => /^[+^]?[a-z.#[*]/i.test(text) && !/[\\()]/.test(text));
    this.texts = stringsOf(labels);
    this.layer = shown;
  }
  private readonly layer: readonly string[];

  /** Builds below the page's body, inside something that looks like the record's layer. */
  build(shape: Shape): void {
    const layer = this.layer[Math.floor(this.draw() * this.layer.length)] ?? "div";
    let place: Element = document.body;
    for (const step of layer.split(/[\s>]+/)) {
      const element = elementLike(step, this.draw);
      if (step.startsWith("body")) {
        document.body.className = element.className;
        continue;
      }
      place.append(element);
      place = element;
    }
    if (shape === "deep") for (let depth = 0; depth < deepest; depth++) place = this.child(place);
    if (shape === "frames") this.frames(place, 20);
    const count = shape === "wide" ? 50_000 : 20 + Math.floor(this.draw() * 200);
    const places = [place];
    for (let made = 0; made < count; made++) {
      const parent = places[Math.floor(this.draw() * places.length)] ?? place;
      const child = this.child(parent);
      if (this.draw() < 0.6) places.push(child);
      if (this.draw() < 0.5) this.say(child, shape);
      if (shape !== "wide" && this.draw() < 0.05) places.push(...this.shadow(child));
    }
  }

  /** As the extension's own world opens it. */
  rootOf(element: Element): ShadowRoot | null {
    return this.roots.get(element) ?? null;
  }

  private child(parent: Element | ShadowRoot): Element {
    this.nodes++;
    const selector = this.selectors[Math.floor(this.draw() * this.selectors.length)] ?? "div";
    const element = elementLike(selector, this.draw);
    const style = styles[Math.floor(this.draw() * styles.length)];
    if (style) element.setAttribute("style", style);
    parent.append(element);
    // One layer, so that all of the tree is looked through.
    if (!element.matches(this.layer.join())) return element;
    const plain = document.createElement("div");
    element.replaceWith(plain);
    return plain;
  }

  private say(element: Element, shape: Shape): void {
    const label = this.texts[Math.floor(this.draw() * this.texts.length)] ?? "";
    const isPlain = shape === "wide" || this.draw() < 0.4;
    const text = isPlain ? label : hostileText(this.draw, shape === "huge texts");
    if (shape !== "wide" && this.draw() < 0.05) element.setAttribute(this.attribute(), text);
    element.append(text);
    // Laying out long text without a place to break it takes the browser minutes, whoever reads it; only what has
    // a box of its own is spared it.
    if (text.length > 150) element.setAttribute("style", "display:block;content-visibility:hidden");
  }

  /** One that may hold a value or a label. */
  private attribute(): string {
    const names = ["title", "href", "aria-label", "value", "data-label", "field-label", "data-name"];
    return names[Math.floor(this.draw() * names.length)] ?? "title";
  }

  private shadow(host: Element): Element[] {
    try {
      const root = host.attachShadow({ mode: this.draw() < 0.5 ? "open" : "closed" });
      const slot = document.createElement("slot");
      root.append(slot);
      this.roots.set(host, root);
      return [this.child(root)];
    } catch {
      // Not every element may have a root.
      return [];
    }
  }

  private frames(place: Element, depth: number): void {
    let body: Element = place;
    for (let at = 0; at < depth; at++) {
      const frame = body.ownerDocument.createElement("iframe");
      body.append(frame);
      const inner = frame.contentDocument?.body;
      if (!inner) return;
      inner.append(...Array.from({ length: 5 }, () => this.child(place)));
      body = inner;
    }
  }
}
