import "fake-indexeddb/auto";
import { createTranslator } from "use-intl";
import { describe, expect, test } from "vitest";
import en from "../../../../src/i18n/en/backup.json" with { type: "json" };
import zh from "../../../../src/i18n/zh-CN/backup.json" with { type: "json" };
import type { Fault } from "../../../../src/records/backup/faults";
import { type BackupFile, parseFile } from "../../../../src/records/backup/parse";
import type { Result } from "../../../../src/records/result";
import { faultSentence } from "../../../../src/ui/workspace/data/faultSentence";
import { brokenFiles, inLines, now } from "./brokenFiles";

const languages = [
  { locale: "en" as const, messages: { backup: en } },
  { locale: "zh-CN" as const, messages: { backup: zh } },
];

const open = (file: string | Uint8Array<ArrayBuffer>): Promise<Result<BackupFile, Fault>> =>
  parseFile(new Blob([file]), now);

const names = Object.keys(brokenFiles);

describe("a broken file", () => {
  test("there are sixty of them at least", () => expect(names.length).toBeGreaterThanOrEqual(60));

  test.each(names)("%s: is refused before anything of it could be merged", async (name) => {
    const file = await brokenFiles[name]?.();
    expect((await open(file ?? "")).ok).toBe(false);
  });

  test.each(names)("%s: is refused for the same reason where its rows stand one a line", async (name) => {
    const file = await brokenFiles[name]?.();
    const lined = typeof file === "string" ? inLines(file) : null;
    if (file && lined) expect(await open(lined)).toEqual(await open(file));
  });

  test.each(languages)("in $locale each reason has a sentence, whole and without a gap", async (language) => {
    const errors: unknown[] = [];
    const t = createTranslator({ ...language, namespace: "backup", onError: (error) => errors.push(error) });
    const sentences = new Map<string, string[]>();
    for (const name of names) {
      const opened = await open((await brokenFiles[name]?.()) ?? "");
      if (opened.ok) throw new Error(`${name} was taken`);
      const sentence = faultSentence(t as Parameters<typeof faultSentence>[0], opened.error);
      sentences.set(sentence, [...(sentences.get(sentence) ?? []), name]);
    }
    expect(errors).toEqual([]);
    expect([...sentences].filter(([sentence]) => /[{}]|undefined|faults\./.test(sentence))).toEqual([]);
    // One sentence for two files only where the person has to do the same about both.
    expect([...sentences.values()].filter((each) => each.length > 1)).toEqual([]);
  });
});
