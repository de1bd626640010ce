import "fake-indexeddb/auto";
import { createTranslator } from "use-intl";
import { describe, expect, test } from "vitest";
import en from "../../../../src/i18n/en/backup.json" with { type: "json" };
import zh from "../../../../src/i18n/zh-CN/backup.json" with { type: "json" };
import type { Fault } from "../../../../src/records/backup/faults";
import type { BackupFile } from "../../../../src/records/backup/parse";
import { openFile, unlock } from "../../../../src/records/handover/open";
import type { Result } from "../../../../src/records/result";
import { faultSentence } from "../../../../src/ui/workspace/data/faultSentence";
import { now } from "../backup/brokenFiles";
import { brokenSealed, passphrase } from "./brokenSealed";

const languages = [
  { locale: "en" as const, messages: { backup: en } },
  { locale: "zh-CN" as const, messages: { backup: zh } },
];
const names = Object.keys(brokenSealed);

async function open(name: string): Promise<Result<BackupFile, Fault>> {
  const { text, as = passphrase } = brokenSealed[name] ?? { text: async () => "" };
  const opened = await openFile(new Blob([await text()]), now);
  if (!opened.ok) return opened;
  if (opened.value.kind === "read") throw new Error(`${name} isn't sealed`);
  return unlock(opened.value.locked, as, now);
}

describe("a sealed file that is broken", () => {
  test("of each kind is refused, with a sentence in both languages, whole and without a gap", async () => {
    const told = new Map<string, Fault>();
    for (const name of names) {
      const opened = await open(name);
      if (opened.ok) throw new Error(`${name} was taken`);
      told.set(name, opened.error);
    }
    for (const language of languages) {
      const errors: unknown[] = [];
      const t = createTranslator({
        ...language,
        namespace: "backup",
        onError: (error) => errors.push(error),
      });
      const sentences = [...told.values()].map((fault) =>
        faultSentence(t as Parameters<typeof faultSentence>[0], fault),
      );
      expect(errors).toEqual([]);
      expect(sentences.filter((sentence) => /[{}]|undefined|faults\./.test(sentence))).toEqual([]);
    }
    const kind = (name: string) => told.get(name)?.kind;
    // The same sentence only where the person has to do the same.
    expect(new Set([...told.values()].map((fault) => fault.kind)).size).toBeGreaterThanOrEqual(16);
    expect(kind("another passphrase")).toBe("wrongPassphrase");
    expect(kind("cut in the middle")).toBe("truncated");
    expect(kind("cut in what is sealed")).toBe("checksumWrong");
    expect(kind("one letter of what is sealed is another")).toBe("checksumWrong");
    expect(kind("a head that was changed and given a fitting checksum")).toBe("wrongPassphrase");
    expect(kind("sealed twice")).toBe("sealedTwice");
    expect(kind("a wrong checksum inside")).toBe("checksumWrong");
  }, 60_000);
});
