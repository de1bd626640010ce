import type { Org } from "../org/orgs";
import type { CurrencyCode, Language } from "../org/types";

/** Every way in which one Lightning page differs from another, as far as a reader of the page is concerned. */
const choices = {
  lang: ["en_US", "zh_CN", "de", "ja"],
  /** The record page's body: the page layout's items, or App Builder's dynamic forms. */
  layout: ["layoutItems", "dynamicForms"],
  highlights: ["lwc", "dynamic", "aura"],
  nav: ["standard", "console", "split"],
  /** Contact roles as tiles beside the details, as a grid above them, or as a grid under the Related tab. */
  roles: ["tiles", "grid", "tab"],
  path: ["lwc", "aura", "none"],
  /** The tab that opens first. */
  tab: ["details", "related"],
  density: ["comfy", "compact"],
  theme: ["lightning", "cosmos"],
  /** What lies in closed shadow roots. */
  closed: ["owner", "lookups", "none"],
  /** How the details draw amount and stage: as text, or in a way that no script of another origin can read. */
  opaque: ["none", "canvas", "frame"],
  picklists: ["translated", "org"],
  /** The user's own currency, where the org shows conversions in parentheses. */
  converted: ["none", "USD", "EUR", "CNY", "JPY"],
  /** Hold fields back from the first page on, as `ssmDemo.pauseFields` does: their values, or whole items. */
  hold: ["none", "values", "items"],
} as const;

const numbers = {
  /** Milliseconds over which a record's fields arrive. */
  late: 0,
  /** Milliseconds between small re-renderings; 0 for none. */
  rerender: 0,
  /** Milliseconds between the new URL and the new page. */
  swap: 0,
  /** How many pages stay in the DOM, in a console in each workspace. */
  keep: 6,
  /** Most rows of a card of a related list, its count being that of all; 0 for no such limit. */
  preview: 0,
  /** Elements of a long feed below the record, for measuring on big pages. */
  bulk: 0,
};

type Choices = typeof choices;
export type Options = { [K in keyof Choices]: Choices[K][number] } & { [K in keyof typeof numbers]: number };

const storageKey = "ssmDemo.options";

/** The first choice of each list is the default; the language is the org's user's. */
function defaults(org: Org): Record<string, string> {
  const first = Object.entries(choices).map(([name, values]) => [name, values[0] as string] as const);
  const numeric = Object.entries(numbers).map(([name, value]) => [name, String(value)] as const);
  return { ...Object.fromEntries(first), ...Object.fromEntries(numeric), lang: org.language };
}

function isAllowed(name: string, value: string): boolean {
  if (name in numbers) return /^\d+$/.test(value);
  return name in choices && (choices[name as keyof Choices] as readonly string[]).includes(value);
}

/**
 * Options come from the org, the tab's earlier choices and the query, the later winning. The query is then cleaned
 * of them, because real Lightning URLs carry none.
 */
export function readOptions(org: Org): Options {
  const stored = JSON.parse(sessionStorage.getItem(storageKey) ?? "{}") as Record<string, string>;
  const url = new URL(location.href);
  const asked: Record<string, string> = {};
  for (const [name, value] of [...url.searchParams]) {
    if (!(name in choices) && !(name in numbers)) continue;
    url.searchParams.delete(name);
    if (isAllowed(name, value)) asked[name] = value;
    else console.warn(`ssm demo: no such option ${name}=${value}`);
  }
  const chosen = { ...stored, ...asked };
  sessionStorage.setItem(storageKey, JSON.stringify(chosen));
  if (url.href !== location.href) history.replaceState(history.state, "", url.href);

  const merged = { ...defaults(org), ...chosen };
  const typed = Object.fromEntries(
    Object.entries(merged).map(([name, value]) => [name, name in numbers ? Number(value) : value]),
  );
  return typed as unknown as Options;
}

export type { CurrencyCode, Language };
