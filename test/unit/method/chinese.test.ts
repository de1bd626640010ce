import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { halfWidthIn } from "../../support/half-width";

const playbooks = join(import.meta.dirname, "../../../src/method/playbooks");
const files = [
  ...readdirSync(join(playbooks, "zh-CN")).map((file) => join(playbooks, "zh-CN", file)),
  join(playbooks, "words/zh-CN.json"),
];

const textsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

describe("the method in Chinese", () => {
  it.each(files)("%s is written with full-width punctuation", (file) => {
    const texts = textsIn(JSON.parse(readFileSync(file, "utf8")));
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => halfWidthIn(text).length > 0)).toEqual([]);
  });
  it("knows a half-width mark where it sees one", () => {
    expect(halfWidthIn("客户,我方")).not.toEqual([]);
    expect(halfWidthIn("评估(四个问题)")).not.toEqual([]);
    expect(halfWidthIn("已经结束…")).not.toEqual([]);
    expect(halfWidthIn("已经结束……CRM 显示“{label}”（3/4）。")).toEqual([]);
  });
});
