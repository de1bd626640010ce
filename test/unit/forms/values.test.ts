import { describe, expect, test } from "vitest";
import {
  checksOf,
  isForeign,
  type Line,
  linesOf,
  listOf,
  moved,
  movedEntry,
  nextOrder,
  textOf,
  yesNoOf,
} from "../../../src/ui/forms/model/values";

const lines = (raw: unknown, without?: string[]): Line[] => {
  const found = linesOf(raw, without);
  if (isForeign(found)) throw new Error(found.foreign);
  return found;
};
const ids = (found: Line[]) => found.map(({ id }) => id);

describe("the lines of a table", () => {
  const table = { b: { order: 1 }, a: { order: 0 }, c: { order: 2, risk: "x" }, z: {} };

  test("stand in their order; those without one first", () => {
    expect(ids(lines(table))).toEqual(["z", "a", "b", "c"]);
    expect(ids(lines(table, ["z"]))).toEqual(["a", "b", "c"]);
  });

  test("a new one comes last", () => {
    expect(nextOrder(lines(table))).toBe(3);
    expect(nextOrder([])).toBe(0);
  });

  test("one that moves changes only the places that change", () => {
    const sorted = lines(table, ["z"]);
    expect(moved(sorted, "b", -1)).toEqual({ b: { order: 0 }, a: { order: 1 } });
    expect(moved(sorted, "b", 1)).toEqual({ c: { order: 1 }, b: { order: 2 } });
    expect(moved(sorted, "a", -1)).toBeNull();
    expect(moved(sorted, "c", 1)).toBeNull();
  });

  test("anything else is foreign", () => {
    expect(linesOf("text")).toEqual({ foreign: "text" });
    expect(linesOf({ a: "text" })).toEqual({ foreign: "a: text" });
  });
});

test("an entry moves one place, and not over an end", () => {
  expect(movedEntry(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
  expect(movedEntry(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"]);
  expect(movedEntry(["a", "b"], 0, -1)).toEqual(["a", "b"]);
  expect(movedEntry(["a", "b"], 1, 1)).toEqual(["a", "b"]);
});

test("values are read in the shape of their control, or as foreign", () => {
  expect([textOf(undefined), textOf("a"), textOf(3), textOf(["a"])]).toEqual([
    undefined,
    "a",
    "3",
    { foreign: "a" },
  ]);
  expect([yesNoOf(undefined), yesNoOf(true), yesNoOf("yes")]).toEqual([false, true, { foreign: "yes" }]);
  expect([listOf(undefined), listOf(["a", 1]), listOf("a")]).toEqual([
    undefined,
    ["a", "1"],
    { foreign: "a" },
  ]);
  expect([checksOf({ a: true, b: false }), checksOf("a")]).toEqual([["a"], { foreign: "a" }]);
});
