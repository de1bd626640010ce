import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkPlaybook } from "../../../src/method/checkPlaybook";
import type { Playbook } from "../../../src/method/compilePlaybook";
import { placeOf } from "../../../src/method/describeIssue";
import { loadPlaybook, loadStage, loadWords } from "../../../src/method/load";
import { coreSchema } from "../../../src/method/playbook";
import { readSource } from "../../../src/method/readSource";
import { textsSchema } from "../../../src/method/texts";
import { LANGUAGES } from "../../../src/method/vocabulary";
import { wordsSchema } from "../../../src/method/words";
import { buildPlaybook } from "../../support/build-playbook";
import { faultLine } from "../../support/fault-line.ts";

const folder = fileURLToPath(new URL("../../../src/method/playbooks/", import.meta.url));
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), "utf8"));
const playbook = await loadPlaybook();

describe("the shipped playbook", () => {
  test("is what the source gives: run `npm run playbook` after editing the source", () => {
    for (const [path, content] of buildPlaybook()) {
      expect(readFileSync(join(folder, path), "utf8"), path).toBe(content);
    }
  });

  test("has no file that the source doesn't give", () => {
    const generated = [...buildPlaybook().keys()].sort();
    const found = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.endsWith(".json") && !/^(source|words|examples)\//.test(path))
      .sort();
    expect(found).toEqual(generated);
  });

  test("fits its schemas to the last field, nothing unknown in it", () => {
    expect(coreSchema.parse(playbook.core)).toEqual(playbook.core);
    for (const language of LANGUAGES) {
      expect(textsSchema.parse(playbook.texts[language])).toEqual(playbook.texts[language]);
    }
  });

  test("has every id in both languages and no link that leads nowhere", () => {
    expect(checkPlaybook(playbook)).toEqual([]);
  });

  test("loads one stage at a time and refuses an eighth", async () => {
    expect((await loadStage("zh-CN", 3)).no).toBe(3);
    await expect(loadStage("en", 8)).rejects.toThrow("stage 8 is not one of 1..7");
  });

  test("has our own words in both languages, with the same slots", async () => {
    const [en, zh] = [await loadWords("en"), await loadWords("zh-CN")];
    expect(wordsSchema.parse(en)).toEqual(en);
    expect(wordsSchema.parse(zh)).toEqual(zh);
    expect(slotsByPlace(zh)).toEqual(slotsByPlace(en));
  });
});

describe("texts of the source", () => {
  const source = readJson("source/ssm.json");

  test.each([
    ["en", "en"],
    ["zh", "zh-CN"],
  ] as const)("every %s text is shipped, and every shipped text is in the source", (key, language) => {
    const wanted = textsOf(source, key);
    const shipped = new Set(stringsOf(playbook.texts[language]));
    expect([...wanted].filter((text) => !shipped.has(text))).toEqual([]);
    const all = new Set(allStrings(source));
    expect([...shipped].filter((text) => !all.has(text))).toEqual([]);
  });

  test("notes on origin stay in the source", () => {
    const shipped = [...buildPlaybook().values()].join("");
    expect(shipped).not.toContain("origin");
    expect(shipped).not.toMatch(/\[(seed|public|inferred|unverified)/);
  });
});

describe("a bad playbook is refused with place and reason", () => {
  test.each<[string, (string | number)[], unknown, string]>([
    ["unknown level", ["stages", 2, "ev", 3, "minLevel"], "E9", '"E9" is not one of E1, E2, E3, E4'],
    ["missing text", ["stages", 0, "goal", "zh"], undefined, "is missing (string wanted)"],
    ["empty text", ["rules", 4, "en"], "", "is empty"],
    ["half a day", ["stages", 1, "ev", 0, "shelfDays"], 1.5, "1.5 is not a whole number"],
    ["wrong type", ["assess", "signDays"], "60", '"60" is not a number'],
    ["no stages", ["stages"], [], "[] is too short (at least 7)"],
  ])("%s", (_, path, value, reason) => {
    const source = readJson("source/ssm.json");
    replaceAt(source, path, value);
    const read = readSource(source);
    expect(read.ok ? "accepted" : faultLine(read.fault)).toBe(`${placeOf(path)}: ${reason}`);
  });

  const faultsAfter = (change: (playbook: Playbook) => void) => {
    const copy = structuredClone(playbook);
    change(copy);
    return checkPlaybook(copy).map((fault) => faultLine(fault));
  };

  test("an anchor that names no item", () => {
    expect(faultsAfter(({ core }) => (core.assess.anchors.cra = "S2.E99"))).toEqual([
      "assess.anchors.cra: no item has the id S2.E99",
    ]);
  });

  test("a rule nobody can judge, which then lacks its words too", () => {
    const faults = faultsAfter(({ core }) => core.rules.push({ id: "BDU-12", when: "any", severity: "red" }));
    expect(faults[0]).toBe("rules: BDU-12 is not a rule the extension can judge");
    expect(faults).toContain("zh-CN: rules: BDU-12 has no text");
  });

  test("a text that one language lacks, and one that belongs to nothing", () => {
    expect(
      faultsAfter(({ texts }) => {
        delete texts["zh-CN"].common.signs["S3.W1"];
        texts.en.common.signs["S3.W9"] = "?";
      }),
    ).toEqual(["en: signs: the text S3.W9 belongs to nothing", "zh-CN: signs: S3.W1 has no text"]);
  });

  test("an aid that is no tool, a slot never filled, weights that don't add up", () => {
    const faults = faultsAfter(({ core, texts }) => {
      const aid = texts.en.stages[0]?.aids[0];
      if (aid) aid.tool = "F99";
      texts.en.common.explanations.T6 = "{percent}";
      const weights = core.dimensions[0]?.byStage;
      if (weights) weights[0] = 41;
    });
    expect(faults).toEqual([
      "dimensions: the weights of stage 1 add up to 101, not 100",
      "en: explanations.T6: the slot “percent” is never filled",
      "en: explanations.T6: the slot “p” is not used",
      "en: stages[0].aids: no tool has the id F99",
    ]);
  });
});

function replaceAt(value: unknown, path: readonly (string | number)[], replacement: unknown): void {
  const [step, ...rest] = path;
  if (typeof value !== "object" || value === null || step === undefined) throw new Error("no such place");
  if (rest.length === 0) Reflect.set(value, step, replacement);
  else replaceAt(Reflect.get(value, step), rest, replacement);
}

/** The texts in one language that must ship: whatever stands under `en` / `zh` (or their `…Zh` twins). */
function textsOf(source: unknown, key: "en" | "zh"): Set<string> {
  const found = new Set<string>();
  const walk = (value: unknown, under: string) => {
    if (typeof value === "string") {
      if (under === key) found.add(value);
    } else if (Array.isArray(value)) {
      for (const each of value) walk(each, under);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, each] of Object.entries(value)) {
        if (name === "sources" || name === "doubts") continue; // notes on provenance, no content
        if (name === "nameZh" || name === "termZh") walk(each, "zh");
        else if (name === "term") walk(each, "en");
        else walk(each, name);
      }
    }
  };
  walk(source, "");
  return found;
}

function* allStrings(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const each of Object.values(value)) yield* allStrings(each);
}

function stringsOf(value: unknown): string[] {
  return [...allStrings(value)];
}

function slotsByPlace(value: unknown, place = ""): string[] {
  if (typeof value === "string")
    return [`${place}: ${[...value.matchAll(/\{\w+\}/g)].flat().sort().join(" ")}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => slotsByPlace(each, `${place}.${key}`));
}
