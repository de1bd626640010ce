import type { Frame } from "playwright-core";
import { describe, expect, test } from "vitest";
import { loadNamespaces } from "../../src/i18n/messages.ts";
import { loadTexts } from "../../src/method/load.ts";
import type { StageTexts, Texts } from "../../src/method/texts.ts";
import { clipped } from "../support/browser/clipped.ts";
import { demoOrg, withExtension } from "../support/browser/extension.ts";
import type { Helpers } from "../support/browser/helpers.ts";
import { type Language, openDeal, soon } from "../support/browser/rep.ts";

type Place = "guide" | "people" | "library";

/** Where each group of the playbook's texts helps; the library has all of them besides. A new group stands here too. */
const ofCommon: Record<keyof Texts["common"], Place> = {
  stages: "guide",
  items: "guide",
  signs: "guide",
  roles: "people",
  stances: "library",
  influences: "library",
  levels: "library",
  dimensions: "library",
  rules: "library",
  explanations: "library",
};
const ofStage: Record<Exclude<keyof StageTexts, "no">, Place> = {
  activity: "guide",
  goal: "guide",
  outcomeAlt: "guide",
  advance: "guide",
  partner: "guide",
  whom: "guide",
  do: "guide",
  act: "guide",
  aids: "guide",
  roles: "guide",
  ask: "guide",
  proofs: "guide",
  flags: "guide",
  disq: "guide",
};
const ofRest: Record<Exclude<keyof Texts, "common" | "stages">, Record<string, Place>> = {
  roles: { roles: "people", combos: "library", customRoles: "library" },
  tools: { tools: "library", minorAids: "library" },
  crm: { stages: "library", roles: "library" },
  more: {
    facts: "library",
    lateEntry: "library",
    glossary: "library",
    metrics: "library",
    methods: "library",
  },
};

const codes = new Set(["id", "no", "role", "tool", "severity", "key", "type", "need", "crm", "confidence"]);

/** What a person reads of a group, codes left out. */
function stringsOf(value: unknown, key = ""): string[] {
  if (typeof value === "string") return codes.has(key) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([name, each]) => stringsOf(each, isList ? "" : name));
}

function textsAt(place: Place, texts: Texts): string[] {
  const groups: [unknown, Place][] = [
    ...Object.entries(ofCommon).map(([name, at]): [unknown, Place] => [Reflect.get(texts.common, name), at]),
    ...texts.stages.flatMap((stage) =>
      Object.entries(ofStage).map(([name, at]): [unknown, Place] => [Reflect.get(stage, name), at]),
    ),
    ...Object.entries(ofRest).flatMap(([part, names]) =>
      Object.entries(names).map(([name, at]): [unknown, Place] => [
        Reflect.get(Reflect.get(texts, part) as object, name),
        at,
      ]),
    ),
  ];
  return groups
    .filter(([, at]) => place === "library" || at === place)
    .flatMap(([group]) => stringsOf(group));
}

const flat = (text: string) => text.replace(/\s+/g, " ").trim();
const missing = (wanted: string[], shown: string) => wanted.filter((text) => !shown.includes(flat(text)));

/** Opens everything that folds, wherever it stands. */
async function unfold(frame: Frame, within: string): Promise<void> {
  await frame.locator(within).first().waitFor();
  const closed = frame.locator(`${within} :is(h2, h3) [aria-expanded=false]`);
  for (;;) {
    if ((await closed.count()) === 0) return;
    await closed.first().click();
  }
}

/** The sidebar as narrow as it gets. */
async function narrow(ssm: Helpers): Promise<void> {
  const worker = await ssm.serviceWorker();
  await worker.evaluate(
    (origin) =>
      chrome.storage.local.set({ [`site:${origin}`]: { off: false, width: 320, collapsed: false } }),
    demoOrg,
  );
}

const readers = [
  { language: "en" as Language, browser: "en-US" },
  { language: "zh-CN" as Language, browser: "zh-CN" },
];

describe.each(readers)("a rep who reads $language, in a sidebar 320 pixels wide", ({ language, browser }) => {
  const ssm = withExtension({ language: browser });

  test("finds every text of the method where it helps and in the library, none of it cut off", async () => {
    await narrow(ssm);
    const texts = await loadTexts(language);
    const messages = await loadNamespaces(language, ["guide", "library", "people", "shell"]);
    const { guide, library, people, shell } = messages;
    if (!guide || !library || !people || !shell) throw new Error("texts of the interface are missing");
    const { frame, ...deal } = await openDeal(ssm, undefined, language);
    expect(await frame.evaluate(() => innerWidth)).toBe(320);

    // The guide, stage by stage.
    const stage = frame.getByRole("region", { name: guide.stage.label });
    const before = frame.getByRole("button", { name: guide.stage.previous, exact: true });
    const next = frame.getByRole("button", { name: guide.stage.next, exact: true });
    while ((await before.getAttribute("aria-disabled")) !== "true") await before.click();
    const shown: string[] = [];
    for (const { no, goal } of texts.stages) {
      await stage.getByText(goal, { exact: true }).waitFor();
      await unfold(frame, `section[aria-label="${guide.stage.label}"]`);
      shown.push(flat((await stage.textContent()) ?? ""));
      expect(await clipped(frame), `stage ${no}`).toEqual([]);
      if (no < 7) await next.click();
    }
    expect(missing(textsAt("guide", texts), shown.join(" "))).toEqual([]);

    // The six roles, each behind its name.
    await deal.openTab("people");
    const names = Object.values(texts.common.roles).map(({ name }) => name);
    const helps = names.map((name) => people.help.label.replace("{role}", name));
    const roles: string[] = [];
    for (const help of helps) {
      await frame.getByRole("button", { name: help, exact: true }).click();
      const card = frame.getByRole("dialog", { name: help });
      await card.getByText(people.help.more, { exact: true }).click();
      await expect.poll(async () => (await card.locator("li").count()) > 15, soon).toBe(true);
      roles.push(flat((await card.textContent()) ?? ""));
      expect(await clipped(frame), help).toEqual([]);
      await frame.locator("body").press("Escape");
      await card.waitFor({ state: "detached" });
    }
    expect(missing(textsAt("people", texts), roles.join(" "))).toEqual([]);

    // The library, page by page.
    await frame.getByRole("button", { name: shell.menu.label, exact: true }).click();
    await frame.getByRole("menuitem", { name: shell.menu.library, exact: true }).click();
    const sheet = frame.getByRole("dialog", { name: library.title });
    const links = sheet.getByRole("navigation").getByRole("button");
    await links.first().waitFor();
    expect(await clipped(frame), "topics").toEqual([]);
    const titles = await links.allTextContents();
    const pages: string[] = [];
    for (const [at, title] of titles.entries()) {
      await links.nth(at).click();
      await sheet.getByRole("heading", { level: 2, name: title, exact: true }).waitFor();
      pages.push(flat((await sheet.getByRole("article").textContent()) ?? ""));
      expect(await clipped(frame), title).toEqual([]);
      await sheet.getByRole("button", { name: library.all, exact: true }).click();
      await links.first().waitFor();
    }
    expect(missing(textsAt("library", texts), pages.join(" "))).toEqual([]);

    // A word leads to its line.
    const term = texts.more.glossary[1];
    await sheet.getByRole("searchbox", { name: library.search }).fill(term?.term ?? "");
    await sheet
      .getByRole("button")
      .filter({ hasText: term?.text ?? "" })
      .click();
    await sheet
      .locator("[data-is-marked=true]")
      .filter({ hasText: term?.text ?? "" })
      .waitFor();
    await frame.locator("body").press("Escape");
    await sheet.waitFor({ state: "detached" });
  });

  test("reads every tab whole, with all that folds opened", async () => {
    await narrow(ssm);
    const { frame, ...deal } = await openDeal(ssm, undefined, language);
    await deal.people();
    await deal.tag(0, "KDL");
    for (const tab of ["guide", "assess", "people", "plan"] as const) {
      await deal.openTab(tab);
      await unfold(frame, "[role=tabpanel]:not([hidden])");
      expect(await clipped(frame), tab).toEqual([]);
    }
  });
});
