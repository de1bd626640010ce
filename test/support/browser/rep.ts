/** A rep at the sidebar: what they read and press there, in the language that it shows. */
import type { Frame, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import adviceEn from "../../../src/i18n/en/advice.json" with { type: "json" };
import assessEn from "../../../src/i18n/en/assess.json" with { type: "json" };
import commonEn from "../../../src/i18n/en/common.json" with { type: "json" };
import errorsEn from "../../../src/i18n/en/errors.json" with { type: "json" };
import guideEn from "../../../src/i18n/en/guide.json" with { type: "json" };
import peopleEn from "../../../src/i18n/en/people.json" with { type: "json" };
import personDealsEn from "../../../src/i18n/en/personDeals.json" with { type: "json" };
import planEn from "../../../src/i18n/en/plan.json" with { type: "json" };
import quickEn from "../../../src/i18n/en/quick.json" with { type: "json" };
import roleMenuEn from "../../../src/i18n/en/roleMenu.json" with { type: "json" };
import settingsEn from "../../../src/i18n/en/settings.json" with { type: "json" };
import shellEn from "../../../src/i18n/en/shell.json" with { type: "json" };
import verdictEn from "../../../src/i18n/en/verdict.json" with { type: "json" };
import adviceZh from "../../../src/i18n/zh-CN/advice.json" with { type: "json" };
import assessZh from "../../../src/i18n/zh-CN/assess.json" with { type: "json" };
import commonZh from "../../../src/i18n/zh-CN/common.json" with { type: "json" };
import errorsZh from "../../../src/i18n/zh-CN/errors.json" with { type: "json" };
import guideZh from "../../../src/i18n/zh-CN/guide.json" with { type: "json" };
import peopleZh from "../../../src/i18n/zh-CN/people.json" with { type: "json" };
import personDealsZh from "../../../src/i18n/zh-CN/personDeals.json" with { type: "json" };
import planZh from "../../../src/i18n/zh-CN/plan.json" with { type: "json" };
import quickZh from "../../../src/i18n/zh-CN/quick.json" with { type: "json" };
import roleMenuZh from "../../../src/i18n/zh-CN/roleMenu.json" with { type: "json" };
import settingsZh from "../../../src/i18n/zh-CN/settings.json" with { type: "json" };
import shellZh from "../../../src/i18n/zh-CN/shell.json" with { type: "json" };
import verdictZh from "../../../src/i18n/zh-CN/verdict.json" with { type: "json" };
import methodEn from "../../../src/method/playbooks/en/common.json" with { type: "json" };
import methodZh from "../../../src/method/playbooks/zh-CN/common.json" with { type: "json" };
import type { Level, Role } from "../../../src/method/vocabulary.ts";
import { demoOpportunity } from "../demo-opportunity.ts";
import type { Dump } from "./database.ts";
import type { Helpers } from "./helpers.ts";

export const words = {
  en: {
    assess: assessEn,
    common: commonEn,
    errors: errorsEn,
    people: peopleEn,
    personDeals: personDealsEn,
    shell: shellEn,
    advice: adviceEn,
    guide: guideEn,
    plan: planEn,
    quick: quickEn,
    roleMenu: roleMenuEn,
    settings: settingsEn,
    verdict: verdictEn,
    method: methodEn,
  },
  "zh-CN": {
    assess: assessZh,
    common: commonZh,
    errors: errorsZh,
    people: peopleZh,
    personDeals: personDealsZh,
    shell: shellZh,
    advice: adviceZh,
    guide: guideZh,
    plan: planZh,
    quick: quickZh,
    roleMenu: roleMenuZh,
    settings: settingsZh,
    verdict: verdictZh,
    method: methodZh,
  },
} as const;
export type Language = keyof typeof words;

/** Longer than `expect`'s own, for a computer that has other things to do. */
export const soon = { timeout: 30_000, interval: 50 };

export type Deal = Awaited<ReturnType<typeof openDeal>>;

/** What is in the sidebar, once it has read the page and clicks in it count. */
export async function readyFrame(ssm: Helpers, page: Page, language: Language = "en"): Promise<Frame> {
  const frame = await ssm.sidebarFrame(page);
  await frame.getByRole("heading", { level: 1 }).waitFor();
  await frame.getByText(words[language].shell.header.searching).waitFor({ state: "detached" });
  await ssm.untilClicksCount(frame);
  return frame;
}

/** Opens a record's page and its sidebar. */
export async function openDeal(ssm: Helpers, address = demoOpportunity, language: Language = "en") {
  const page = await ssm.openCrm(address);
  return dealIn(ssm, page, await readyFrame(ssm, page, language), language);
}

export function dealIn(ssm: Helpers, page: Page, frame: Frame, language: Language = "en") {
  const { assess, common, people, shell, method } = words[language];
  const rows = frame.getByRole("grid", { name: people.list }).getByRole("row");
  const heading = frame.getByRole("heading", { level: 1 });
  const role = (row: Locator, which: Role, pressed?: boolean) =>
    row.getByRole("button", { name: method.roles[which].name, exact: true, pressed });
  const levelsOf = (item: string) =>
    frame.getByRole("radiogroup", { name: assess.row.levelOf.replace("{item}", item), exact: true });
  return {
    page,
    frame,
    words: words[language],
    rows,
    role,
    levelsOf,
    tab: (name: keyof typeof shell.tabs) => frame.getByRole("tab", { name: shell.tabs[name] }),
    undo: frame.getByRole("button", { name: common.undo, exact: true }).first(),
    redo: frame.getByRole("button", { name: common.redo, exact: true }).first(),
    /** Name and facts of the record, as the sidebar's head shows them. */
    async head() {
      const facts = heading.locator("..").locator("dd");
      return [await heading.textContent(), ...(await facts.allTextContents())].map((text) =>
        visible(text ?? ""),
      );
    },
    async openTab(name: keyof typeof shell.tabs) {
      await frame.getByRole("tab", { name: shell.tabs[name] }).click();
      await frame.getByRole("tab", { name: shell.tabs[name], selected: true }).waitFor();
    },
    async people() {
      await frame.getByRole("tab", { name: shell.tabs.people }).click();
      await rows.first().waitFor();
      return rows.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label") ?? ""));
    },
    /** One click, and it shows. */
    async tag(at: number, which: Role) {
      await role(rows.nth(at), which).click();
      await role(rows.nth(at), which, true).waitFor();
    },
    /** The first item of the stage that is shown, as it is named. */
    async firstItem() {
      await frame.getByRole("tab", { name: shell.tabs.assess }).click();
      const [before = "", after = ""] = assess.row.levelOf.split("{item}");
      const group = frame.getByRole("radiogroup", { name: before }).first();
      const label = (await group.getAttribute("aria-label")) ?? "";
      return label.slice(before.length, label.length - after.length);
    },
    level: (item: string, which: Level, checked?: boolean) =>
      levelsOf(item).getByRole("radio", { name: method.levels[which].name, checked }),
    async reload() {
      await page.reload();
      return dealIn(ssm, page, await readyFrame(ssm, page, language), language);
    },
  };
}

export const visible = (text: string) => text.replace(/\s+/g, " ").trim();

/** `roles` of the stored tags, by person: what the extension has on disk. */
export function storedRoles(dump: Dump | undefined, opportunityKey: string): Record<string, string[]> {
  const tags = (dump?.roleTags ?? []).filter((row) => row.opportunityKey === opportunityKey);
  return Object.fromEntries(
    tags
      .map((row) => [String(row.personKey), heldRoles(row)] as const)
      .filter(([, roles]) => roles.length > 0),
  );
}

function heldRoles({ body }: Record<string, unknown>): string[] {
  return Object.keys((body as { roles?: Record<string, true> }).roles ?? {}).sort();
}

/** Waits until the disk holds exactly these roles. */
export async function untilStored(ssm: Helpers, opportunityKey: string, roles: Record<string, string[]>) {
  await expect.poll(async () => storedRoles(await ssm.readDatabase(), opportunityKey), soon).toEqual(roles);
}

/** Sites as on the first day: docked, at their first width, switched on. */
export async function forgetSites(ssm: Helpers): Promise<void> {
  const worker = await ssm.serviceWorker();
  await worker.evaluate(async () => {
    const stored = Object.keys(await chrome.storage.local.get());
    await chrome.storage.local.remove(stored.filter((key) => key.startsWith("site:")));
  });
}
