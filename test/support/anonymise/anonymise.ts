/**
 * Turns a saved page into a fixture that tells nobody's business: structure and labels stay, every other text is
 * disguised. Runs in the page itself, since what is hidden only its styles know.
 */
import { isShown } from "../../../src/crm/elements";
import { pageOf } from "../../../src/crm/identity";
import type { Profile } from "../../../src/crm/profile";
import { labelText } from "../../../src/crm/read";
import { Disguise } from "./disguise";

export interface AnonymiseRequest {
  profile: Profile;
  url: string;
  /** Random, and forgotten. */
  key: string;
}
export interface Anonymised {
  html: string;
  url: string;
}

/** Kept as they are: they are the page's build, not its content. */
const structural =
  /^(?:class|role|type|colspan|rowspan|scope|hidden|dir|lang|tabindex|disabled|checked|selected|readonly|multiple|for|slot|contenteditable|aria-(?:selected|expanded|checked|modal|hidden|current|level|rowindex|rowcount|colindex|sort|disabled|pressed|haspopup))$/;
/** Names of the build that may carry a record's id. */
const naming =
  /^(?:id|name|col-id|row-id|row-index|aria-(?:labelledby|describedby|controls|owns)|field|record_id|module|data-.*|related-module|key|row-key-value)$/;
/** What a person may read. */
const spoken =
  /^(?:title|alt|aria-label|placeholder|value|label|field-label|data-label|(?:cx|lt)-prop-value)$/;
const guid = /([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/i;
/** What pictures and boxes say that are ticked, or not. */
const ticks = ["Checked", "Not Checked", "Unchecked", "true", "false"];
const gone = "script,style,link,meta,noscript,template,base,object,embed";

export function anonymise({ profile, url, key }: AnonymiseRequest): Anonymised {
  const disguise = new Disguise(key, document.documentElement.lang);
  const { examples: _examples, labels, dock: _dock, ...rest } = profile;
  const shipped = new Set([...stringsOf(labels), ...profile.blankTexts, ...ticks].map(labelText));
  /** Words that the profile itself knows the CRM's addresses and names by. */
  const known = new Set(stringsOf(rest).flatMap(tokensOf));
  const heard = new Set<string>();

  for (const element of document.querySelectorAll(gone)) element.remove();
  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  for (const comment of nodesOf(comments)) comment.parentNode?.removeChild(comment);
  const everything = [...document.querySelectorAll("*")];
  const hidden = everything.filter((one) => document.body.contains(one) && !isShown(one));
  for (const node of nodesOf(document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT))) {
    if (node instanceof Text) node.data = say(node.data);
  }
  document.title = byToken(document.title, (word) => known.has(word));
  for (const element of everything) attributes(element);
  // After all texts and addresses: by then it is known which words and ids the page says.
  for (const element of everything) names(element);
  for (const element of hidden) element.toggleAttribute("hidden", true);
  const head = '<meta charset="utf-8"><link rel="icon" href="data:,">';
  const styles = "<style>[hidden] { display: none !important }</style>";
  const html = document.documentElement.outerHTML.replace("<head>", `<head>${head}${styles}`);
  return { html: `<!doctype html>\n${html.replace(/\n\s*\n+/g, "\n")}\n`, url: address(url) };

  /** A tenant's own label goes before the CRM's. */
  function hostOf(hostname: string): string {
    const pattern = profile.hosts.find((one) => new RegExp(`^(?:${one})$`).test(hostname)) ?? "";
    const [tenant = "", ...own] = hostname.split(".");
    return /^[[(]/.test(pattern) ? [disguise.text(tenant), ...own].join(".") : hostname;
  }

  function oneWord(word: string): string {
    if (known.has(word)) return word;
    if (word.length > 1) heard.add(word);
    return disguise.id(word);
  }

  function say(text: string): string {
    if (!text.trim() || shipped.has(labelText(text))) return text;
    for (const word of tokensOf(text)) if (word.length > 1) heard.add(word);
    return disguise.text(text);
  }

  function byToken(text: string, stays: (word: string) => boolean): string {
    return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (stays(word) ? word : disguise.text(word)));
  }

  /** A name of the build: ids in it, and words that the page also says, are disguised. */
  function name(value: string): string {
    if (/\s|[^\x20-\x7e]/.test(value)) return say(value);
    const parts = value.split(guid).map((part, at) => (at % 2 ? disguise.id(part) : words(part)));
    return parts.join("");
  }
  function words(part: string): string {
    return part.replace(/[a-zA-Z0-9]+/g, (word) =>
      !known.has(word) && ((/\d/.test(word) && word.length > 5) || heard.has(word))
        ? disguise.id(word)
        : word,
    );
  }

  /** Links of the CRM keep the words that its profile knows; all others lead nowhere. */
  function address(value: string): string {
    if (/^mailto:/.test(value)) return `mailto:${disguise.text(value.slice(7))}`;
    if (!URL.canParse(value, url)) return "#";
    const whole = new URL(value, url);
    if (!pageOf([profile], whole.href)) return "#";
    const host = profile.origin ? "https://crm.intranet.example" : `https://${hostOf(whole.hostname)}`;
    const path = (/^https?:/.test(value) ? whole.href.slice(whole.origin.length) : value)
      .split(guid)
      .map((part, at) =>
        at % 2 ? disguise.id(part) : part.replace(/[a-zA-Z0-9]+(?!=|[a-zA-Z0-9])/g, oneWord),
      )
      .join("");
    return /^https?:/.test(value) ? host + path : path;
  }
  function attributes(element: Element): void {
    if (element instanceof HTMLInputElement && /^(?:password|hidden|file)$/.test(element.type))
      element.value = "";
    else if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      // What the control shows, not what it was loaded with.
      if (element instanceof HTMLTextAreaElement) element.textContent = say(element.value);
      else element.setAttribute("value", element.value);
    }
    for (const { name: attribute, value } of [...element.attributes]) {
      if (structural.test(attribute)) continue;
      if (attribute === "style") element.setAttribute("style", layoutOf(value));
      else if (attribute === "href") element.setAttribute("href", address(value));
      else if (spoken.test(attribute)) element.setAttribute(attribute, say(value));
      else if (!naming.test(attribute)) element.removeAttribute(attribute);
    }
  }
  function names(element: Element): void {
    for (const { name: attribute, value } of [...element.attributes]) {
      if (naming.test(attribute) && !spoken.test(attribute)) element.setAttribute(attribute, name(value));
    }
  }
}

/** Of a style only what decides whether and where something is seen. */
const layoutOf = (style: string): string =>
  style
    .split(";")
    .filter((part) => /^\s*(?:display|visibility|position|opacity|width|height)\s*:[^(]*$/.test(part))
    .join(";");

function* nodesOf(walker: TreeWalker): Generator<Node> {
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  yield* nodes;
}
const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(stringsOf)];
}
