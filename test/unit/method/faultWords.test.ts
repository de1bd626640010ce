import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import en from "../../../src/i18n/en/faults.json" with { type: "json" };
import zh from "../../../src/i18n/zh-CN/faults.json" with { type: "json" };
import { FAULT_KINDS, fault } from "../../../src/method/fault";
import { importPlaybook } from "../../../src/method/importPlaybook";
import { issueFault } from "../../../src/method/issueFault";
import { loadPlaybook } from "../../../src/method/load";
import { LANGUAGES } from "../../../src/method/vocabulary";
import { faultLine } from "../../support/fault-line.ts";
import { root } from "../repository/sources.ts";

const methodSource = ["src/method", "src/messages"]
  .flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(root, folder, file)))
  .filter((file) => file.endsWith(".ts") && !file.endsWith("fault.ts"))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

describe("every reason to refuse a playbook", () => {
  test("has its words in both languages, and no word is left over", () => {
    const kinds = ["line", ...FAULT_KINDS].sort();
    expect(Object.keys(en).sort()).toEqual(kinds);
    expect(Object.keys(zh).sort()).toEqual(kinds);
  });

  test.each(FAULT_KINDS.filter((kind) => kind !== "notOpened"))("%s is said by some check", (kind) => {
    expect(methodSource.includes(`"${kind}"`) || kind === "noPlaybook").toBe(true);
  });

  test("in Chinese no English word stands but what the file itself says", () => {
    const latin = Object.values(zh).flatMap(
      (text) => text.replace(/\{[^{}]*\}/g, "").match(/[A-Za-z]{2,}/g) ?? [],
    );
    const ofTheFile =
      /^(JSON|EXTERNAL|text|fix|proof|minLevel|by|shelfDays|required|false|true|select|string|number|int|boolean|array|object|record|other|wanted)$/;
    expect(latin.filter((word) => !ofTheFile.test(word))).toEqual([]);
  });
});

test("what a schema finds wrong is told with place, what stands there and what is wanted", () => {
  const schema = z.object({
    text: z.string().check(z.minLength(1)),
    days: z.number().check(z.gt(0), z.multipleOf(1)),
    share: z.number().check(z.minimum(0), z.maximum(100)),
    by: z.array(z.enum(["KDL", "any"])).check(z.minLength(1), z.maxLength(2)),
    name: z.union([z.string(), z.object({ en: z.string() })]),
  });
  const good = { text: "a", days: 1, share: 1, by: ["KDL"], name: "a" };
  const said = (part: object) => {
    const value = { ...good, ...part };
    const found = issueFault(schema.safeParse(value).error?.issues ?? [], value);
    return LANGUAGES.map((language) => faultLine(found, language));
  };
  expect(said({ text: "" })).toEqual(["text: is empty", "text：内容为空"]);
  expect(said({ text: undefined })).toEqual([
    "text: is missing (string wanted)",
    "text：缺少此项（应为文本）",
  ]);
  expect(said({ text: [] })).toEqual(["text: [] is not a string", "text：[] 不是文本"]);
  expect(said({ days: 0 })).toEqual([
    "days: 0 is too small (more than 0 wanted)",
    "days：0 太小（须大于 0）",
  ]);
  expect(said({ days: 1.5 })).toEqual(["days: 1.5 is not a whole number", "days：1.5 不是整数"]);
  expect(said({ share: 101 })).toEqual([
    "share: 101 is too big (at most 100)",
    "share：101 太大（不得大于 100）",
  ]);
  expect(said({ by: [] })).toEqual(["by: [] is too short (at least 1)", "by：[] 项数不足（至少 1 项）"]);
  expect(said({ by: ["BOSS"] })[0]).toBe('by[0]: "BOSS" is not one of KDL, any');
  expect(said({ name: 3 })[0]).toBe("name: 3 has none of the allowed forms");
  expect(said({ name: undefined })).toEqual(["name: is missing", "name：缺少此项"]);
});

test("a refused file is told in the language on the screen", async () => {
  const read = importPlaybook(
    { format: "ssm-playbook-overlay/1", id: "acme", name: "Acme", items: { "S4.E1": { stage: 5 } } },
    await loadPlaybook(),
  );
  expect(read).toEqual({ ok: false, fault: fault("items.S4.E1.stage", "stageFixed", { stage: 4 }) });
  if (!read.ok) expect(faultLine(read.fault, "zh-CN")).toBe("items.S4.E1.stage：属于第 4 阶段，不能移动");
});
