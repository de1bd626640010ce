import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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

/** The argument names and kinds of an ICU message: `{count, plural, …}` → `count:plural`. */
const argumentsOf = (message: string) =>
  [...new Set([...message.matchAll(/\{\s*(\w+)\s*(?:,\s*(\w+)[^{}]*)?[},]/g)].map(([, name]) => name))]
    .filter((name) => /\D/.test(name ?? ""))
    .sort();

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
    const source = sourceFiles()
      .map(({ text }) => text)
      .join("\n");
    const parts = (key: string) => key.split(".");
    // A key may be put together at run time (`state.${name}`): its last part or its parent then stands in a template.
    const unused = [...english.keys()].filter((key) => {
      const [, ...inside] = parts(key);
      const literal = [
        parts(key).join("."),
        inside.join("."),
        ...inside.map((_, at) => inside.slice(at).join(".")),
      ];
      if (literal.some((name) => source.includes(`"${name}"`) || source.includes(`.${name}\``))) return false;
      return !inside.some((_, at) =>
        [`\`${inside.slice(0, at).join(".")}.$\{`, `.${inside.slice(0, at).join(".")}.$\{`].some(
          (template) => at > 0 && source.includes(template),
        ),
      );
    });
    expect(unused).toEqual([]);
  });
});

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
