import { beforeEach, describe, expect, test } from "vitest";
import planWords from "../../src/i18n/en/plan.json" with { type: "json" };
import { expectedReading } from "../crm-pages/salesforce/expected.ts";
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { withExtension } from "../support/browser/extension.ts";
import { keysIn } from "../support/browser/keys.ts";
import { type Deal, forgetSites, openDeal, soon, untilStored, words } from "../support/browser/rep.ts";

const ssm = withExtension();
beforeEach(() => forgetSites(ssm));

const { id } = stories.noLeader;
const key = `salesforce:ssm-demo:opportunity:${id}`;
const contacts = expectedReading(id).contacts;
const personKey = (at: number) => `salesforce:ssm-demo:contact:${contacts[at]?.id}`;
const { people, assess, shell } = words.en;
const roleName = (role: keyof typeof words.en.method.roles) => words.en.method.roles[role].name;

/** A deal whose keys are the sidebar's, opened by the shortcut: no pointer anywhere. */
async function openByKeys() {
  const deal = await openDeal(ssm);
  const keys = keysIn(deal.page, deal.frame);
  await ssm.fireCommand("toggle-sidebar", deal.page);
  await expect
    .poll(() => deal.page.evaluate(() => getComputedStyle(document.documentElement).marginRight), soon)
    .toBe("0px");
  await ssm.fireCommand("toggle-sidebar", deal.page);
  await keys.untilInside();
  return { deal, keys };
}

/** Goes to a tab of the sidebar by the arrows of its list. */
async function toTab(
  { deal, keys }: { deal: Deal; keys: ReturnType<typeof keysIn> },
  name: keyof Deal["words"]["shell"]["tabs"],
) {
  const selected = deal.frame.getByRole("tab", { selected: true });
  if (!(await deal.frame.getByRole("tabpanel").evaluate((panel) => panel.contains(document.activeElement))))
    await keys.tabTo(selected);
  else await keys.tabTo(selected, "Shift+Tab");
  await keys.press("Home");
  for (let at = 0; at < 4 && !(await keys.hasFocus(deal.tab(name))); at++) await keys.press("ArrowRight");
  await deal.frame.getByRole("tab", { name: shell.tabs[name], selected: true }).waitFor();
}

const evidenceOf = async (itemLevel?: string) =>
  ((await ssm.readDatabase())?.evidence ?? []).filter(
    ({ body }) => !itemLevel || (body as { level?: string }).level === itemLevel,
  );

describe("the whole job without a mouse", () => {
  test("people: rows by arrows, Home, End and letters, all six roles, somebody added, undone and redone", async () => {
    const rep = await openByKeys();
    const { deal, keys } = rep;
    const { rows, frame } = deal;
    await toTab(rep, "people");
    await keys.tabTo(rows.nth(0));

    await keys.press("ArrowDown");
    await keys.untilAt(rows.nth(1));
    await keys.press("End");
    await keys.untilAt(rows.nth(contacts.length - 1));
    await keys.press("Home");
    await keys.untilAt(rows.nth(0));
    await keys.press("Shift+Y");
    await keys.untilAt(rows.nth(contacts.findIndex(({ name }) => name.startsWith("Y"))));
    await keys.press("Home");

    // The coverage line before and after.
    const coverage = frame.getByRole("heading", { level: 2 }).first();
    expect(await coverage.textContent()).toContain(roleName("BENEFIT").toLowerCase());
    await keys.press("k", "b", "i");
    await untilStored(ssm, key, { [personKey(0)]: ["BENEFIT", "INFLUENCER", "KDL"] });
    await keys.press("ArrowDown", "s", "e", "a");
    const two = {
      [personKey(0)]: ["BENEFIT", "INFLUENCER", "KDL"],
      [personKey(1)]: ["APPROVER", "EVALUATOR", "SPONSOR"],
    };
    await untilStored(ssm, key, two);
    await deal.role(rows.nth(1), "SPONSOR", true).waitFor();
    await expect.poll(() => coverage.textContent(), soon).not.toContain(roleName("BENEFIT").toLowerCase());
    await keys.press("a");
    await untilStored(ssm, key, { ...two, [personKey(1)]: ["EVALUATOR", "SPONSOR"] });
    await keys.press("Control+z");
    await untilStored(ssm, key, two);
    await keys.press("Control+Shift+z");
    await untilStored(ssm, key, { ...two, [personKey(1)]: ["EVALUATOR", "SPONSOR"] });

    // In an input method's composition, letters are the input method's.
    await rows.nth(2).evaluate((row) => {
      for (const init of [
        { key: "k", isComposing: true },
        { key: "Process", code: "KeyK" },
      ])
        row.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true }));
    });
    // All roles by the row's own menu, too.
    await rows.nth(2).focus();
    await keys.tabTo(rows.nth(2).getByRole("button", { name: /^All roles of/ }));
    await keys.press("Enter");
    await keys.untilAt(frame.getByRole("menuitemcheckbox", { name: roleName("KDL") }));
    await keys.press("End", "Enter");
    await frame.getByRole("menuitemcheckbox", { name: roleName("INFLUENCER"), checked: true }).waitFor();
    await keys.press("Escape");
    await keys.untilAt(rows.nth(2).getByRole("button", { name: /^All roles of/ }));
    const three = {
      ...two,
      [personKey(1)]: ["EVALUATOR", "SPONSOR"],
      [personKey(2)]: ["INFLUENCER"],
    };
    await untilStored(ssm, key, three);

    // Somebody whom the CRM doesn't list.
    await keys.tabTo(frame.getByRole("button", { name: people.add.open }));
    await keys.press("Enter");
    await keys.untilAt(frame.getByLabel(people.add.name, { exact: true }));
    await keys.type("Kim Sable");
    await keys.press("Tab");
    await keys.type("Chief Risk Officer");
    await keys.press("Enter");
    const added = frame.getByRole("row", { name: "Kim Sable, Chief Risk Officer" });
    await keys.untilAt(added);
    await keys.press("k", "a");
    const local = String(
      (await ssm.readDatabase())?.people
        ?.map((row) => row.personKey)
        .find((each) => String(each).startsWith("local:")),
    );
    await untilStored(ssm, key, { ...three, [local]: ["APPROVER", "KDL"] });
    await keys.press("Control+z", "Control+z", "Control+z");
    await added.waitFor({ state: "detached" });
    await untilStored(ssm, key, three);
    await keys.press("Control+y");
    await added.waitFor();
  });

  test("evidence: a level by its digit, words, person and day, then back again step by step", async () => {
    const rep = await openByKeys();
    const { deal, keys } = rep;
    await toTab(rep, "assess");
    const row = deal.frame.locator("[data-row-focus]").first();
    await keys.tabTo(row);
    await keys.press("4");
    await expect.poll(async () => (await evidenceOf("E3")).length, soon).toBe(1);
    await keys.press("Enter");
    await keys.tabTo(deal.frame.getByLabel(assess.detail.words));
    await keys.type("0 1 2: we lose 2.1 m a year, k?");
    await keys.tabTo(deal.frame.getByRole("combobox", { name: assess.detail.who }));
    const who = contacts[1];
    await keys.type(who?.name.slice(0, 6) ?? "");
    await deal.frame.getByRole("option", { name: who?.name }).waitFor();
    await keys.press("Enter");
    await expect
      .poll(async () => (await evidenceOf())[0]?.body, soon)
      .toMatchObject({ level: "E3", words: "0 1 2: we lose 2.1 m a year, k?", by: personKey(1) });
    const before = (await ssm.readDatabase())?.changes?.length ?? 0;
    await keys.tabTo(deal.frame.getByLabel(assess.detail.when, { exact: true }));
    await keys.type("01202026");
    await keys.press("Tab");
    await expect
      .poll(async () => (await evidenceOf())[0]?.body, soon)
      .toMatchObject({ level: "E3", date: "2026-01-20" });
    // One thought, one change: not one for each digit of the year.
    expect((await ssm.readDatabase())?.changes?.length).toBe(before + 1);

    await keys.tabTo(row, "Shift+Tab");
    await keys.press("Control+z");
    await expect
      .poll(async () => (await evidenceOf())[0]?.body, soon)
      .not.toMatchObject({ date: "2026-01-20" });
    await keys.press("Control+z");
    await expect.poll(async () => (await evidenceOf())[0]?.body, soon).not.toHaveProperty("by");
    await keys.press("Control+z");
    await expect.poll(async () => (await evidenceOf())[0]?.body, soon).not.toHaveProperty("words");
    await expect.poll(() => deal.frame.getByLabel(assess.detail.words).inputValue(), soon).toBe("");
    await keys.press("Control+z");
    await expect.poll(async () => (await evidenceOf("E3")).length, soon).toBe(0);
    await keys.press("Control+Shift+z", "Control+Shift+z");
    await expect
      .poll(async () => (await evidenceOf())[0]?.body, soon)
      .toMatchObject({ level: "E3", words: "0 1 2: we lose 2.1 m a year, k?" });

    // Contradicted, or doesn't apply: the row's menu.
    await keys.tabTo(deal.frame.getByRole("button", { name: assess.level.other }).first());
    await keys.press("Enter");
    await deal.frame.getByRole("menuitem").first().waitFor();
    await keys.press("ArrowDown", "ArrowUp", "Enter");
    await expect.poll(async () => (await evidenceOf("EX")).length, soon).toBe(1);
  });

  test("plan: the next step in words, who commits to it and when, and a compelling event", async () => {
    const rep = await openByKeys();
    const { deal, keys } = rep;
    await toTab(rep, "plan");
    const planOf = async (kind: string) =>
      (await ssm.readDatabase())?.plans?.find((row) => row.kind === kind)?.body;
    await keys.tabTo(deal.frame.getByLabel(planWords.nextStep.what));
    await keys.type("Workshop with the risk office");
    await keys.press("Tab", "Space");
    await expect.poll(() => planOf("deal"), soon).toMatchObject({ nextStep: { by: "customer" } });
    await keys.press("ArrowRight");
    await expect.poll(() => planOf("deal"), soon).toMatchObject({ nextStep: { by: "ours" } });
    await keys.tabTo(deal.frame.getByLabel(planWords.nextStep.date, { exact: true }).first());
    await keys.type("12152026");
    await keys.tabTo(deal.frame.getByLabel(planWords.nextStep.written));
    await keys.press("Space");
    await keys.tabTo(deal.frame.getByLabel(planWords.cra.event));
    await keys.type("The old ledger loses its licence");
    await keys.press("Tab");
    await expect
      .poll(() => planOf("deal"), soon)
      .toMatchObject({
        nextStep: { by: "ours", date: "2026-12-15", written: true },
        cra: { event: "The old ledger loses its licence" },
      });
    await expect
      .poll(() => planOf("F3"), soon)
      .toMatchObject({ nextSteps: { next: { text: "Workshop with the risk office" } } });
  });

  test("the shortcut gives the keys to the sidebar and, pressed there, back to the page", async () => {
    const { deal, keys } = await openByKeys();
    await ssm.fireCommand("toggle-sidebar", deal.page);
    await expect.poll(() => deal.page.evaluate(() => document.hasFocus()), soon).toBe(true);
    await expect
      .poll(() => deal.page.evaluate(() => document.activeElement === document.body), soon)
      .toBe(true);
    await keys.press("Tab");
    expect(await deal.page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });
});
