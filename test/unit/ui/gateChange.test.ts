import { describe, expect, test } from "vitest";
import { gateChange, type Standing } from "../../../src/ui/sidebar/shell/gateChange";

const before: Standing = { stage: 2, score: 61, entryStage: 1, version: "a" };

describe("a gate is passed", () => {
  test("when evidence carries the deal over it, though the score falls", () => {
    expect(gateChange(before, { ...before, stage: 3, score: 48 })).toBe("passed");
  });
  test("not while the stage stays", () => {
    expect(gateChange(before, { ...before, score: 70 })).toBeNull();
  });
  test("not by another playbook, nor by another stage of entry", () => {
    expect(gateChange(before, { ...before, stage: 3, version: "b" })).not.toBe("passed");
    expect(gateChange(before, { ...before, stage: 3, entryStage: 4 })).not.toBe("passed");
  });
  test("and an earlier celebration ends when the stage is taken back", () => {
    expect(gateChange(before, { ...before, stage: 1 })).toBe("lost");
  });
});
