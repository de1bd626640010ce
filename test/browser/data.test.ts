// Before anything that opens a database here: the two laptops keep theirs in memory.
import "fake-indexeddb/auto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import backup from "../../src/i18n/en/backup.json" with { type: "json" };
import common from "../../src/i18n/en/common.json" with { type: "json" };
import csv from "../../src/i18n/en/csv.json" with { type: "json" };
import forgetEn from "../../src/i18n/en/forget.json" with { type: "json" };
import history from "../../src/i18n/en/history.json" with { type: "json" };
import timeline from "../../src/i18n/en/timeline.json" with { type: "json" };
import method from "../../src/method/playbooks/en/common.json" with { type: "json" };
import type { Content } from "../../src/records/backup/content.ts";
import { makeBackup } from "../../src/records/backup/makeBackup.ts";
import { openDatabase, type SsmDatabase } from "../../src/records/db.ts";
import { write } from "../../src/records/write.ts";
import { violationsIn } from "../support/browser/accessibility.ts";
import { withExtension } from "../support/browser/extension.ts";
import { looks } from "../support/browser/looks.ts";
import { soon } from "../support/browser/rep.ts";
import { seedBrowser } from "../support/browser/seeded.ts";
import { seedContent } from "../support/seed/seed.ts";

const { items, levels } = method;
const { look } = looks("data");

const choose = (page: Page, name: string, text: string) =>
  page
    .getByLabel(backup.open.choose)
    .and(page.locator("input"))
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

/** The snapshot of that label as the two lists of snapshots name it. */
const labelled = async (page: Page): Promise<string> => {
  const option = page.getByRole("option").filter({ hasText: "Before the board" }).first();
  await option.waitFor({ state: "attached" });
  return (await option.textContent()) ?? "";
};

describe("the rep's data", () => {
  const ssm = withExtension();
  const openData = () => ssm.extensionPage("tabs/workspace.html#/data");
  const count = async (table: string) => (await ssm.readDatabase())?.[table]?.length ?? 0;

  /** The browser's own download, read from where it was put. */
  async function backUp(page: Page): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: backup.now.make }).click(),
    ]);
    const path = join(ssm.userDataDir, download.suggestedFilename());
    await download.saveAs(path);
    return readFile(path, "utf8");
  }

  test("a backup is made, everything is lost, the backup brings it back, and that is undone as one step", async () => {
    await seedBrowser(ssm, 12);
    const page = await openData();
    await page.getByText(backup.now.never).waitFor();
    const text = await backUp(page);
    await page.getByText(backup.now.last.split("{")[0] ?? "").waitFor();
    const evidence = await count("evidence");
    expect(evidence).toBeGreaterThan(0);
    await page.close();

    await ssm.clearDatabase();
    const restored = await openData();
    await choose(restored, "ours.json", text);
    await restored.getByText(backup.open.counts.added, { exact: true }).waitFor();
    expect(await count("opportunities")).toBe(0);
    await restored.getByRole("button", { name: backup.open.merge, exact: true }).click();
    await restored.getByText(backup.open.done).waitFor();
    expect(await count("opportunities")).toBe(12);
    expect(await count("evidence")).toBe(evidence);

    await restored.getByRole("button", { name: common.undo }).click();
    await restored.getByText(backup.open.undone).waitFor();
    await expect.poll(() => count("opportunities"), soon).toBe(0);
  });

  test("what two laptops changed without knowing of each other is shown in words, the later proposed, and settled by hand", async () => {
    const now = Date.now();
    const laptop = async (content: Content, after: number): Promise<SsmDatabase> => {
      const opened = await openDatabase(`laptop ${Math.random()}`, { now: () => now + after });
      if (!opened.ok) throw new Error(opened.error.kind);
      for (const [table, rows] of Object.entries(content))
        await opened.value.table(table).bulkPut([...(rows ?? [])]);
      return opened.value;
    };
    const textOf = async (db: SsmDatabase) => {
      const made = await makeBackup(db);
      if (!made.ok) throw new Error(made.error.kind);
      return made.value.file.text();
    };
    const content = await seedContent({ opportunities: 2, seed: 1, now: now - 86_400_000 });
    const [deal] = (content.opportunities ?? []) as { opportunityKey: string }[];
    const opportunityKey = deal?.opportunityKey ?? "";
    const first = await laptop(content, 1000);
    const second = await laptop(content, 5000);
    for (const [db, level] of [
      [first, "E3"],
      [second, "E4"],
    ] as const) {
      const set = { name: "evidence.set", opportunityKey, itemId: "S3.E1", patch: { level } } as const;
      expect((await write(db, set)).ok).toBe(true);
    }
    const page = await openData();
    await choose(page, "first.json", await textOf(first));
    await page.getByRole("button", { name: backup.open.merge, exact: true }).click();
    await page.getByText(backup.open.done).waitFor();
    await choose(page, "second.json", await textOf(second));
    const rows = page.getByRole("table").getByRole("row").filter({ hasText: items["S3.E1"].text });
    const row = rows.filter({ hasText: csv.targets.level });
    await row.getByRole("radio", { name: new RegExp(`^${backup.open.mine} ${levels.E3.name}`) }).waitFor();
    expect(await row.getByRole("radio", { checked: true }).getAttribute("aria-label")).toContain(
      levels.E4.name,
    );
    expect(await row.innerText()).not.toContain(opportunityKey);
    expect(await violationsIn(page.mainFrame())).toEqual([]);
    await look(page, "disputed");
    await row.getByRole("radio", { name: new RegExp(`^${backup.open.mine} ${levels.E3.name}`) }).click();
    await page.getByRole("button", { name: backup.open.merge, exact: true }).click();
    const level = async () =>
      ((await ssm.readDatabase())?.evidence ?? []).find(
        (each) => each.opportunityKey === opportunityKey && each.itemId === "S3.E1",
      )?.body;
    await page.getByText(backup.open.done).last().waitFor();
    await expect.poll(level, soon).toMatchObject({ level: "E3" });
  });

  test("a snapshot kept by hand under a label is compared with now, field by field", async () => {
    await seedBrowser(ssm, 4);
    const open = ((await ssm.readDatabase())?.opportunities ?? []).find(({ outcome }) => outcome === "open");
    const opportunityKey = String(open?.opportunityKey);
    const page = await ssm.extensionPage(
      `tabs/workspace.html#/deal/${encodeURIComponent(opportunityKey)}/timeline`,
    );
    await page.getByRole("textbox", { name: timeline.label }).fill("Before the board");
    await page.getByRole("button", { name: timeline.take }).click();
    await page.getByRole("listitem").filter({ hasText: "Before the board" }).waitFor();
    const table = page.getByRole("table");
    await page.getByLabel(timeline.from, { exact: true }).selectOption({ label: await labelled(page) });
    await page.getByText(timeline.same).waitFor();
    await ssm.putRows({
      evidence: [{ opportunityKey, itemId: "S6.E1", body: { level: "E3", date: "2026-01-02" } }],
    });
    await page.reload();
    await page.getByLabel(timeline.from, { exact: true }).selectOption({ label: await labelled(page) });
    const row = table.getByRole("row", { name: new RegExp(`^${items["S6.E1"].text.slice(0, 20)}`) });
    await row.getByText(levels.E3.name).waitFor();
    expect(await violationsIn(page.mainFrame())).toEqual([]);
  });

  test("an empty database makes no backup, and a broken file is refused with a reason and changes nothing", async () => {
    const page = await openData();
    await page.getByRole("button", { name: backup.now.make }).click();
    await page.getByText(backup.now.empty).waitFor();
    await choose(page, "cut.json", '{"format": "ssm-sidebar-backup", "ver');
    await page.getByRole("alert").getByText(backup.faults.truncated).waitFor();
    await page.getByText(backup.open.untouched).waitFor();
    expect(await count("changes")).toBe(0);
  });

  test("a CRM's report is mapped, asked about, looked at, taken as one step and taken back; a file of ours comes out and says nothing new", async () => {
    await ssm.clearDatabase();
    await seedBrowser(ssm, 12);
    const page = await openData();
    const file = (name: string, text: string) =>
      page
        .getByLabel(csv.in.choose)
        .and(page.locator("input"))
        .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
    await file(
      "report.csv",
      "Opportunity Name;Opportunity ID or link;Close Date;Amount;My note\n" +
        "Harbour cranes;https://ssm-demo.lightning.force.com/lightning/r/Opportunity/006000000000ABC/view;03/04/2027;1.234,50;x\n" +
        "Broken;nowhere;03/04/2027;1;x\n",
    );
    const preview = page.getByRole("table", { name: csv.in.preview });
    const means = (head: string) => page.getByLabel(csv.in.meansOf.replace("{head}", head));
    await means("Opportunity ID or link").selectOption({ label: csv.targets.opportunityRecord });
    await page.getByText(csv.in.reasons.badDate.replace("{value}", "03/04/2027")).first().waitFor();
    await page
      .getByLabel(csv.in.order.replace("{head}", "Close Date"))
      .selectOption({ label: csv.in.orders.day });
    await preview.getByRole("row", { name: "Harbour cranes" }).getByText(csv.in.verdicts.new).waitFor();
    await preview.getByRole("row", { name: "Broken" }).getByText(csv.in.verdicts.refused).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole("button", { name: "Take one line" }).click();
    await page.getByText("One line was taken.").waitFor();
    const names = async () => JSON.stringify((await ssm.readDatabase())?.opportunities ?? []);
    expect(await names()).toContain('"closeDate":"2027-04-03"');
    expect(await count("opportunities")).toBe(13);
    await page.getByRole("button", { name: common.undo }).click();
    await page.getByText(csv.in.undone).waitFor();
    await expect.poll(() => count("opportunities"), soon).toBe(12);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: csv.out.opportunities, exact: true }).click(),
    ]);
    const path = join(ssm.userDataDir, download.suggestedFilename());
    await download.saveAs(path);
    const text = await readFile(path, "utf8");
    expect(text.startsWith("\ufeff")).toBe(true);
    await file("ours.csv", text);
    await page.getByText(csv.in.nothingNew).waitFor();
  });

  test("an opportunity goes into the bin and comes out whole; its history says so, and an old change is taken back alone", async () => {
    await ssm.clearDatabase();
    await seedBrowser(ssm, 3);
    const dump = await ssm.readDatabase();
    const key = String(dump?.opportunities?.[0]?.opportunityKey);
    const evidence = await count("evidence");
    const page = await ssm.extensionPage(`tabs/workspace.html#/deal/${encodeURIComponent(key)}/history`);
    const lines = page.getByRole("main").getByRole("listitem");
    await lines.first().waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole("button", { name: forgetEn.bin.offer.opportunities }).click();
    await page.getByRole("heading", { name: forgetEn.bin.record.title }).waitFor();
    expect(await count("opportunities")).toBe(2);
    await page.goto(page.url().replace(/#.*/, "#/data"));
    const bin = page.getByRole("list", { name: forgetEn.bin.title });
    await bin.getByRole("listitem").waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await bin.getByRole("button", { name: forgetEn.bin.takeOutNamed.split("{")[0] ?? "" }).click();
    await page.getByText(forgetEn.bin.back).waitFor();
    expect(await count("opportunities")).toBe(3);
    expect(await count("evidence")).toBe(evidence);

    await page.goto(page.url().replace(/#.*/, `#/deal/${encodeURIComponent(key)}/history`));
    await lines.filter({ hasText: history.names.bin }).getByText(history.whyNot.undone).waitFor();
    const undo = page.getByRole("button", { name: history.undoNamed.split("{")[0] ?? "" });
    const before = await undo.count();
    await undo.last().click();
    await page
      .getByText(history.undone.split("{")[0] ?? "")
      .first()
      .waitFor();
    await expect.poll(() => undo.count(), soon).toBeLessThan(before);
  });
});
