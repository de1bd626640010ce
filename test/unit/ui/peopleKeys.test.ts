import { describe, expect, test } from "vitest";
import { ROLES } from "../../../src/method/vocabulary";
import { plainLetter, roleOfKey } from "../../../src/ui/roleMenu/roleKeys";
import {
  allOf,
  extended,
  nothingSelected,
  stillThere,
  toggled,
} from "../../../src/ui/sidebar/people/selection";
import { isTypingOn, nextByTyping, nothingTyped, withLetter } from "../../../src/ui/sidebar/people/typeAhead";

const press = (key: string, more: Partial<Parameters<typeof roleOfKey>[0]> = {}) => ({
  key,
  code: `Key${key.toUpperCase()}`,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  ...more,
});

describe("keys in the list of people", () => {
  test("six letters mean the six roles, in either case of the caps lock", () => {
    expect(["k", "s", "b", "e", "a", "i"].map((key) => roleOfKey(press(key)))).toEqual([...ROLES]);
    expect(roleOfKey(press("K"))).toBe("KDL");
  });

  test.each([
    ["in an input method's composition", press("k", { isComposing: true })],
    ["while an input method takes the key", press("Process", { code: "KeyK" })],
    ["with Ctrl", press("s", { ctrlKey: true })],
    ["with Cmd", press("s", { metaKey: true })],
    ["with Alt", press("e", { altKey: true })],
    ["with Shift, which jumps by name", press("s", { shiftKey: true })],
    ["for any other letter", press("z")],
    ["for a key that is no letter", press("ArrowDown", { code: "ArrowDown" })],
  ])("set no role %s", (_, event) => {
    expect(roleOfKey(event)).toBeNull();
  });

  test("a keyboard whose letters aren't Latin sets roles by the place of the key", () => {
    expect(roleOfKey(press("л", { code: "KeyK" }))).toBe("KDL");
    expect(plainLetter(press("é", { code: "Digit2" }))).toBeNull();
  });

  test("a letter goes round the people whose names begin with it, accents or not", () => {
    const people = ["Ana", "Bo", "Änne", "anton"].map((name) => ({ name }));
    expect(nextByTyping(people, 0, "a")).toBe(2);
    expect(nextByTyping(people, 2, "aa")).toBe(3);
    expect(nextByTyping(people, 3, "aaa")).toBe(0);
    expect(nextByTyping(people, 1, "b")).toBe(1);
    expect(nextByTyping(people, 0, "z")).toBe(-1);
    expect(nextByTyping([], -1, "a")).toBe(-1);
  });

  test("letters typed one after another are one word; after a pause a new one begins", () => {
    const people = ["Mara Soto", "Milo Berg", "Bo Milos"].map((name) => ({ name }));
    const first = withLetter(nothingTyped, "m", 1000);
    const second = withLetter(first, "i", 1400);
    expect(second.text).toBe("mi");
    expect(nextByTyping(people, 0, second.text)).toBe(1);
    expect(nextByTyping(people, 1, withLetter(second, "l", 1700).text)).toBe(1);
    // Nobody's first name begins so: a later name does.
    expect(nextByTyping(people, 0, "ber")).toBe(1);
    expect(isTypingOn(second, 1700)).toBe(true);
    expect(isTypingOn(second, 2500)).toBe(false);
    expect(withLetter(second, "b", 2500).text).toBe("b");
  });
});

describe("several rows at once", () => {
  const order = ["a", "b", "c", "d", "e"];

  test("Shift takes everything between the last one chosen and this, in either direction", () => {
    const one = toggled(nothingSelected, "d");
    expect([...extended(one, order, "b").keys].sort()).toEqual(["b", "c", "d"]);
    expect([...extended(extended(one, order, "b"), order, "e").keys].sort()).toEqual(["b", "c", "d", "e"]);
    expect([...extended(nothingSelected, order, "c").keys]).toEqual(["c"]);
  });

  test("Ctrl adds one or lets it go; all is all that is shown; who was filtered away isn't acted on", () => {
    const two = toggled(toggled(nothingSelected, "a"), "e");
    expect([...toggled(two, "a").keys]).toEqual(["e"]);
    expect([...allOf(order).keys]).toEqual(order);
    expect(stillThere(two, ["b", "e"])).toEqual(["e"]);
    expect(extended(two, order, "gone")).toEqual(two);
  });
});
