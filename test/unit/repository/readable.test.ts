import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * What a machine can check of "plain English" and "Chinese as a Chinese writes it", over every text that a person
 * reads: the interface and the method.
 */

const root = join(import.meta.dirname, "../../..");

/** Texts by place. Names of fields, ids and codes of the playbook's files are no texts. */
function textsIn(
  folder: string,
  skip: (path: string) => boolean = () => false,
): [place: string, text: string][] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) =>
      textsOf(JSON.parse(readFileSync(join(root, folder, name), "utf8")), `${folder}/${name}`),
    )
    .filter(([place]) => !skip(place));
}

function textsOf(value: unknown, place: string): [string, string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, `${place} ${key}`));
}

const isCode = (place: string) =>
  /\b(id|no|role|tool|key|type|need|severity|confidence|crm|stage|value)$/.test(place);

const chinese = [
  ...textsIn("src/i18n/zh-CN"),
  ...textsIn("src/method/playbooks/zh-CN", isCode),
  ...textsOf(words("zh-CN"), "words/zh-CN"),
];
const english = [
  ...textsIn("src/i18n/en"),
  ...textsIn("src/method/playbooks/en", isCode),
  ...textsOf(words("en"), "words/en"),
];

function words(language: string): unknown {
  const { style: _, ...rest } = JSON.parse(
    readFileSync(join(root, `src/method/playbooks/words/${language}.json`), "utf8"),
  );
  return rest;
}

/** The text as it is read: what ICU writes around its choices, and names in braces, left out. */
const read = (text: string) =>
  text
    .replace(/\{\w+, (?:plural|select),/g, "")
    .replace(/ ?\b\w+ \{(?!\w+[,}])| ?=-?\d+ \{/g, "\n")
    .replace(/\{[\w|]+(?:, number)?\}/g, "…")
    .replace(/\}/g, "\n");

const faults = (texts: [string, string][], isFault: (text: string) => unknown) =>
  texts.filter(([, text]) => isFault(text)).map(([place, text]) => `${place}: ${text}`);

describe("Chinese", () => {
  test("is there: no text is empty", () => {
    expect(faults(chinese, (text) => text.trim() === "")).toEqual([]);
  });

  test("has full-width punctuation beside Chinese characters", () => {
    expect(
      faults(chinese, (text) =>
        /[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]|[\u4e00-\u9fff]\.(?!\w)/.test(read(text)),
      ),
    ).toEqual([]);
  });

  test("quotes with “ ”", () => {
    expect(faults(chinese, (text) => /[\u4e00-\u9fff].*["']|["'].*[\u4e00-\u9fff]/.test(read(text)))).toEqual(
      [],
    );
  });

  test("trails off with ……, and ends no sentence with one …", () => {
    // Not `read`, which puts one … for a name in braces.
    expect(faults(chinese, (text) => /(?<!…)…(?!…)/.test(text))).toEqual([]);
  });

  test("puts a blank between Chinese characters and Latin letters or figures, none beside punctuation", () => {
    expect(
      faults(chinese, (text) =>
        /[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9%][\u4e00-\u9fff]|[，。；：？！、] |[ ][，。；：？！、（）]/.test(
          read(text),
        ),
      ),
    ).toEqual([]);
  });

  test("calls one thing by one name, that of the glossary", () => {
    const others =
      /主导人|主导者|赞助人|关键决策者|关键决策人(?!、)|业务机会|销售机会|里程碑关口|买方决策|购买决策单元|可验证成果|红旗|剧本|已核实|成交日期|成功率/;
    expect(faults(chinese, (text) => others.test(text))).toEqual([]);
  });
});

describe("English", () => {
  test("is there: no text is empty", () => {
    expect(faults(english, (text) => text.trim() === "")).toEqual([]);
  });

  test("speaks in sentences that can be read at one go", () => {
    const longest = 34;
    const isLong = (text: string) =>
      read(text)
        .split(/[.!?;:](?:\s|$)/)
        .some((sentence) => sentence.split(/\s+/).filter((word) => /\w/.test(word)).length > longest);
    expect(faults(english, isLong)).toEqual([]);
  });

  test("uses plain words, and no short form that only insiders know", () => {
    const jargon =
      /\b(?:stakeholders?|leverag\w+|utili[sz]\w+|synerg\w+|RFP|KPIs?|ROI|touchpoints?|incentivi\w+|actionable|granular|holistic|deliverables?|informati[sz]ation|ideat\w+|paradigm|CRA(?! worksheet)(?!\)))\b/;
    expect(faults(english, (text) => jargon.test(text))).toEqual([]);
  });

  test("is British throughout", () => {
    expect(
      faults(english, (text) =>
        /\b\w+(?:ization|izing|ized)\b|\b(?:color|center|behavior|favorite|program(?!me|mer))\b/.test(text),
      ),
    ).toEqual([]);
  });
});
