import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { FAULT_KINDS } from "../../../src/method/fault";
import { sourceFiles } from "./sources";

const root = join(import.meta.dirname, "../../../src/i18n");
const namespaces = readdirSync(join(root, "en")).map((file) => file.replace(".json", ""));

function flatten(value: unknown, prefix: string): [string, string][] {
  if (typeof value === "string") return [[prefix, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flatten(inner, prefix ? `${prefix}.${key}` : key),
  );
}

const messages = (language: string) =>
  new Map(
    namespaces.flatMap((namespace) =>
      flatten(JSON.parse(readFileSync(join(root, language, `${namespace}.json`), "utf8")), namespace),
    ),
  );

/** The names of an ICU message's arguments, however deep they stand. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  const walk = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type !== TYPE.literal && element.type !== TYPE.pound) names.add(element.value);
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const option of Object.values(element.options)) walk(option.value);
      }
      if (element.type === TYPE.tag) walk(element.children);
    }
  };
  walk(parse(message));
  return [...names].sort();
}

const english = messages("en");
const chinese = messages("zh-CN");

describe("messages", () => {
  it("exist under the same keys in both languages", () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each([...english.keys()])("%s takes the same arguments in both languages", (key) => {
    expect(argumentsOf(chinese.get(key) ?? "")).toEqual(argumentsOf(english.get(key) ?? ""));
  });

  it("are written with full-width punctuation in Chinese", () => {
    const halfWidth = [...chinese].filter(([, text]) =>
      /[\u4e00-\u9fff][,;:!?]|[,;!?][\u4e00-\u9fff]/.test(text),
    );
    expect(halfWidth).toEqual([]);
  });

  it("are all used", () => {
    // Why a playbook is refused, the method says by name.
    const named = FAULT_KINDS.map((kind) => `"${kind}"`);
    const source = [...sourceFiles().map(({ text }) => text), ...named].join("\n");
    const found = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, text = ""]) => text);
    // A view names a key from its namespace or from any part inside it, whole or, for a set of keys, by a template.
    const whole = new Set(found(/"([\w.-]+)"/g));
    const sets = new Set(found(/`([\w.-]+)\.\$\{/g));
    const heads = new Set(found(/`([\w.-]+)\./g).flatMap((head) => startsOf(head)));
    const tails = new Set(found(/\}\.([\w.-]+)`/g));
    const isUsed = (key: string) => {
      const path = key.split(".");
      const ends = path.map((_, from) => path.slice(from).join("."));
      const inner = ends.flatMap((end) => startsOf(end).slice(0, -1));
      return (
        ends.some((end) => whole.has(end)) ||
        inner.some((set) => sets.has(set)) ||
        inner.some((set) => heads.has(set) && ends.some((end) => tails.has(end)))
      );
    };
    expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });
});

/** `a.b.c` → a, a.b, a.b.c */
function startsOf(path: string): string[] {
  const parts = path.split(".");
  return parts.map((_, at) => parts.slice(0, at + 1).join("."));
}

describe("components", () => {
  it.each(sourceFiles().filter(({ path }) => path.endsWith(".tsx")))(
    "$path writes no words of its own",
    ({ text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      const between = [
        ...code.matchAll(
          /(?:<\/?[\w.]+(?:\s[^<>]*?)?\/?>|^\s*\}?\)?)\s*([A-Z\u4e00-\u9fff][^<>{}=;()]*?)\s*<\//gm,
        ),
      ].map(([, words]) => words);
      const inAttributes = [
        ...code.matchAll(/\b(?:aria-label|title|placeholder|alt|label)="([^"]*[a-z\u4e00-\u9fff][^"]*)"/g),
      ].map(([, words]) => words);
      expect([...between, ...inAttributes]).toEqual([]);
    },
  );
});
