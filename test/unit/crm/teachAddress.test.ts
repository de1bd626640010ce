import { describe, expect, test } from "vitest";
import { addressRule } from "../../../src/crm/teach/address";
import { partPattern, partsOf } from "../../../src/crm/teach/parts";

const idIn = (pattern: string, address: string) => {
  const url = new URL(address);
  return new RegExp(pattern).exec(url.pathname + url.search + url.hash)?.groups?.id;
};

describe("which part of an address names the record", () => {
  test.each([
    ["https://crm.example/deals/4711", "https://crm.example/deals/4712", "4712"],
    ["https://crm.example/deals/4711/big-deal", "https://crm.example/deals/4712/other-deal", "4712"],
    [
      "https://crm.example/app?module=Deals&record=12345",
      "https://crm.example/app?record=99&module=Deals",
      "99",
    ],
    ["https://crm.example/#/deals/4711?tab=1", "https://crm.example/#/deals/4712", "4712"],
    ["https://crm.example/a/12/deals/45", "https://crm.example/a/13/deals/46", "46"],
    [
      "https://crm.example/o/3f2b1c9e-1111-4222-8333-444455556666",
      "https://crm.example/o/3f2b1c9e-9999-4222-8333-444455556666",
      "3f2b1c9e-9999-4222-8333-444455556666",
    ],
  ])("%s", (first, second, id) => {
    expect(idIn(addressRule(first)?.pattern ?? "^$", second)).toBe(id);
    expect(idIn(addressRule(first, second)?.pattern ?? "^$", second)).toBe(id);
  });

  test("a number that is the same on both records is none", () => {
    const rule = addressRule("https://crm.example/v/2024/deals/45", "https://crm.example/v/2024/deals/46");
    expect(rule?.id).toBe("45");
    expect(addressRule("https://crm.example/v/2024", "https://crm.example/v/2024")).toBeNull();
  });

  test("the page of another kind of record is not taken for one of these", () => {
    const rule = addressRule("https://crm.example/i.php?module=Deals&record=1234");
    expect(
      idIn(rule?.pattern ?? "", "https://crm.example/i.php?module=Contacts&record=1234"),
    ).toBeUndefined();
    expect(idIn(rule?.pattern ?? "", "https://crm.example/i.php?record=77&module=Deals&tab=2")).toBe("77");
  });

  test("an address that names no record teaches nothing", () => {
    expect(addressRule("https://crm.example/board")).toBeNull();
  });
});

describe("a value that is part of a text", () => {
  test("both parts are offered where the word between them stands once", () => {
    expect(partsOf("Core renewal at Acme Bank").map(({ text }) => text)).toEqual([
      "Core renewal at Acme Bank",
      "Core renewal",
      "Acme Bank",
    ]);
  });

  test("the pattern gives the same part of the next record, and nothing where it can't be told", () => {
    const [, before, after] = partsOf("Core renewal at Acme Bank");
    const first = new RegExp((before && partPattern(before, "Core renewal at Acme Bank")) ?? "^$");
    const second = new RegExp((after && partPattern(after, "Core renewal at Acme Bank")) ?? "^$");
    expect(first.exec("Grid pilot at Nordwind")?.[1]).toBe("Grid pilot");
    expect(second.exec("Grid pilot at Nordwind")?.[1]).toBe("Nordwind");
    expect(first.exec("A day at the races at Nordwind")).toBeNull();
    expect(second.exec("Nordwind")).toBeNull();
  });
});
