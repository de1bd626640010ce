import { describe, expect, test } from "vitest";
import { fieldsInUse } from "../../../src/records/fieldsInUse";
import { noteHealth, unfailing } from "../../../src/ui/sidebar/health/profileHealth";
import { readingReport } from "../../../src/ui/sidebar/health/report";
import {
  disagrees,
  isInstead,
  typable,
  typedInstead,
  typedPatch,
  untypedPatch,
} from "../../../src/ui/sidebar/health/typed";
import { absent, acme, contact, reading, shown } from "../records/builders";

describe("the reading report", () => {
  const whole = reading({
    fields: {
      name: shown("Core banking renewal"),
      account: shown("Acme Bank"),
      accountId: shown("001A"),
      amount: { ...shown("1,200 or so"), value: null },
      stage: { ...absent("missing"), tried: ["apiName", "label"] },
      owner: shown("Dana Whitfield"),
    },
    contacts: {
      state: "read",
      rows: [{ ...contact("003B", "Ben Ode", "CFO"), role: "Decision Maker", primary: true }],
      locator: "relatedListLink",
      tried: [],
    },
    stages: [{ value: "Needs Analysis", label: "Needs Analysis", current: true }],
  });
  const report = readingReport(whole, "1.2.3");

  test("says which places were tried and what came of it", () => {
    expect(report).toContain("SSM Sidebar 1.2.3");
    expect(report).toContain("profile salesforce");
    expect(report).toContain("stage: missing; tried apiName, label");
    expect(report).toMatch(/amount: read by \S+, read but not understood as a value/);
    expect(report).toContain("contacts: read by relatedListLink, 1 rows, 1 with id, 1 with role, 1 primary");
    expect(report).toContain("forecastCategory: not looked for");
  });

  test("and nothing of the customer's", () => {
    const { id, org, key } = acme();
    const secrets = [
      ...Object.values(whole.fields).flatMap((field) => (field.text ? [field.text] : [])),
      ...whole.contacts.rows.flatMap((row) => [row.id, row.name, row.title, row.role]),
      ...whole.stages.map((stage) => stage.label),
      id,
      key,
    ];
    expect(secrets.filter((secret) => report.includes(secret))).toEqual([]);
    expect(report).not.toMatch(new RegExp(`\\b${org}\\b`, "i"));
  });
});

describe("a profile that no longer fits", () => {
  const at = (key: string, lacks: ("name" | "stage")[]) => ({
    identity: { ...acme(), key },
    lacks,
  });
  const told = (...seen: ReturnType<typeof at>[]) => {
    let health = unfailing;
    return seen.map((one) => {
      const next = noteHealth(health, one);
      health = next.health;
      return next.tell;
    });
  };

  test("is told once, when it failed on three records", () => {
    expect(told(at("a", ["stage"]), at("b", ["stage"]), at("c", ["name"]), at("d", ["stage"]))).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  test("is no news on one record that is seen again and again", () => {
    expect(told(...Array(9).fill(at("a", ["stage"])))).not.toContain(true);
  });

  test("is forgiven by one that it reads, and told anew if it fails again", () => {
    expect(
      told(at("a", ["stage"]), at("b", ["stage"]), at("c", []), at("d", ["stage"]), at("e", ["stage"])),
    ).not.toContain(true);
    expect(
      told(
        ...["a", "b", "c"].map((key) => at(key, ["stage"])),
        at("d", []),
        ...["e", "f", "g"].map((key) => at(key, ["stage"])),
      ),
    ).toEqual([false, false, true, false, false, false, true]);
  });
});

describe("what a rep types where nothing can be read", () => {
  test("is stored when it can be understood", () => {
    expect(typedPatch("amount", "EUR 120,000", "en")).toEqual({ amount: 120_000, currency: "EUR" });
    expect(typedPatch("amount", "120 万元", "zh-CN")).toEqual({ amount: 1_200_000, currency: "CNY" });
    expect(typedPatch("probability", "40 %", "en")).toEqual({ probability: 40 });
    expect(typedPatch("closeDate", "2026-11-30", "en")).toEqual({ closeDate: "2026-11-30" });
    expect(typedPatch("stage", "Negotiation", "en")).toEqual({ stage: "Negotiation" });
  });

  test("is asked for again when it can't", () => {
    expect(typedPatch("amount", "a lot", "en")).toBeNull();
    expect(typedPatch("probability", "140", "en")).toBeNull();
    expect(typedPatch("owner", "", "en")).toBeNull();
  });

  test("can be taken back, every field of it", () => {
    for (const field of typable) expect(untypedPatch(field, {})).toHaveProperty(field, null);
    expect(untypedPatch("amount", {})).toEqual({ amount: null, currency: null });
    const instead = { stage: "Won", owner: "Ann" };
    expect(untypedPatch("owner", { instead })).toEqual({ owner: null, instead: { owner: null } });
    expect(untypedPatch("owner", { instead: { owner: "Ann" } })).toEqual({ owner: null, instead: null });
  });

  test("counts over what is read wrongly, until the page says something else", () => {
    const wrong = shown("Closed Won");
    const typed = typedInstead({ stage: "Negotiation" }, "stage", wrong);
    expect(typed).toEqual({ stage: "Negotiation", instead: { stage: "Closed Won" } });
    expect(typedInstead({ stage: "Negotiation" }, "stage", absent("missing"))).toEqual({
      stage: "Negotiation",
    });
    expect(isInstead("stage", typed, wrong)).toBe(true);
    expect(isInstead("stage", typed, shown("Closed Lost"))).toBe(false);
    const body = (stage: string) => ({
      reading: { identity: acme(), fields: { stage: { ...shown(stage), state: "read" as const } } },
      typed,
    });
    expect(fieldsInUse(body("Closed Won"))).toEqual({});
    expect(Object.keys(fieldsInUse(body("Closed Lost")))).toEqual(["stage"]);
  });

  test("is shown beside the page's own words once these say otherwise", () => {
    expect(disagrees("Negotiation", shown("Closed Won"))).toBe(true);
    expect(disagrees("Closed Won", shown("Closed Won"))).toBe(false);
    expect(disagrees(1_200_000, shown("$1,200,000.00", 1_200_000, "USD"))).toBe(false);
    expect(disagrees("Negotiation", absent("missing"))).toBe(false);
    expect(disagrees(undefined, shown("Closed Won"))).toBe(false);
  });
});
