import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import backup from "../../src/i18n/en/backup.json" with { type: "json" };
import common from "../../src/i18n/en/common.json" with { type: "json" };
import folder from "../../src/i18n/en/folder.json" with { type: "json" };
import handover from "../../src/i18n/en/handover.json" with { type: "json" };
import popup from "../../src/i18n/en/popup.json" with { type: "json" };
import workspace from "../../src/i18n/en/workspace.json" with { type: "json" };
import { violationsIn } from "../support/browser/accessibility.ts";
import {
  chooseFolder,
  filesIn,
  folderDatabase,
  noted,
  removeFolder,
} from "../support/browser/backup-folder.ts";
import { clearDatabase } from "../support/browser/database.ts";
import { withExtension } from "../support/browser/extension.ts";
import { fireAlarm } from "../support/browser/fire-event.ts";
import { soon } from "../support/browser/rep.ts";
import { seedBrowser } from "../support/browser/seeded.ts";

const choose = (page: Page, name: string, text: string) =>
  page
    .getByLabel(backup.open.choose)
    .and(page.locator("input"))
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

/** The folder's handle is one of the origin private file system: see `backup-folder.ts`. */
describe("backups into a folder", () => {
  const ssm = withExtension();
  const openData = () => ssm.extensionPage("tabs/workspace.html#/data");
  const names = async () => Object.keys(await filesIn(await ssm.serviceWorker(), "backups")).sort();
  const start = (text: string) => text.split("{")[0] ?? "";
  /** As if the last one had been written two days ago. */
  const letTimePass = async (part: Record<string, unknown> = {}) => {
    const at = Date.now() - 2 * 86_400_000;
    await noted(await ssm.serviceWorker(), {
      written: { at, file: "older.json", isDamaged: false },
      ...part,
    });
  };

  afterEach(async () => {
    const worker = await ssm.serviceWorker();
    await clearDatabase(worker, folderDatabase);
    await removeFolder(worker, "backups");
  });

  test("are written when due by whichever page or the worker gets there, once, and read back", async () => {
    await seedBrowser(ssm, 5);
    const worker = await ssm.serviceWorker();
    const first = await openData();
    await first.getByRole("button", { name: folder.choose }).waitFor();
    await chooseFolder(worker, "backups");
    await first.reload();
    await first.getByText(start(folder.written)).waitFor();
    const [name = ""] = await names();
    expect(name).toMatch(/^ssm-backup-\d{4}-\d\d-\d\d-\d{4}-[0-9a-f]{6}\.json$/);
    await first.getByText(name).waitFor();
    const text = (await filesIn(worker, "backups"))[name] ?? "";
    expect(JSON.parse(text).counts).toMatchObject({ opportunities: 5 });
    // The backup holds no handle and nothing else of the folder.
    expect(text).not.toContain("backups");

    // While one page writes, another page and the worker find that one is due, too.
    await first.addInitScript(() => {
      const { prototype } = FileSystemFileHandle;
      const original = prototype.createWritable;
      Reflect.set(prototype, "createWritable", async function (this: FileSystemFileHandle) {
        await new Promise<void>((resolve) => Reflect.set(window, "goOn", resolve));
        return original.call(this);
      });
    });
    await letTimePass();
    await first.reload();
    await expect.poll(names, soon).toHaveLength(2);
    await fireAlarm(worker, "backup");
    const second = await openData();
    await second.getByRole("button", { name: folder.now }).click();
    await second.getByText(folder.busy).waitFor();
    expect(await names()).toHaveLength(2);
    await first.bringToFront();
    await first.evaluate(() => Reflect.get(window, "goOn")());
    const [, newer = ""] = await names();
    await first.getByText(newer).waitFor();
    await second.getByText(newer).waitFor();
    expect(await names()).toHaveLength(2);
    await first.close();
    await second.close();

    // No page is open: the worker alone.
    await letTimePass();
    await fireAlarm(worker, "backup");
    await expect.poll(names, soon).toHaveLength(3);
    expect(await noted(worker)).toMatchObject({ problem: null });

    // The file restores what was lost.
    await ssm.clearDatabase();
    const restored = await openData();
    await choose(restored, name, text);
    await restored.getByRole("button", { name: backup.open.merge, exact: true }).click();
    await restored.getByText(backup.open.done).waitFor();
    expect((await ssm.readDatabase())?.opportunities).toHaveLength(5);
  });

  test("wait for permission: badge, banner and one button ask, and an empty database writes nothing", async () => {
    const worker = await ssm.serviceWorker();
    const page = await openData();
    await page.getByRole("button", { name: folder.choose }).waitFor();
    await chooseFolder(worker, "backups");
    await page.reload();
    await page.getByText(folder.problems.empty).waitFor();
    expect(await names()).toEqual([]);
    await page.close();

    await seedBrowser(ssm, 3);
    await removeFolder(worker, "backups");
    await chooseFolder(worker, "backups");
    await letTimePass({ quietUntil: 0, remindAfter: 7, rhythm: "daily", problem: null });
    // The browser has taken the permission back, as it does when all pages were closed.
    await worker.evaluate(() => {
      Reflect.set(FileSystemHandle.prototype, "queryPermission", async () => "prompt");
    });
    const asked = await ssm.context.newPage();
    await asked.addInitScript(() => {
      let granted: PermissionState = "prompt";
      Reflect.set(FileSystemHandle.prototype, "queryPermission", async () => granted);
      Reflect.set(FileSystemHandle.prototype, "requestPermission", async () => {
        granted = navigator.userActivation.isActive ? "granted" : "denied";
        return granted;
      });
    });
    await asked.goto(`chrome-extension://${ssm.extensionId}/tabs/workspace.html`);
    const reminder = asked.getByRole("complementary", { name: folder.reminder.label });
    await reminder.getByText(start(folder.reminder.waiting)).waitFor();
    await fireAlarm(worker, "backup");
    const badge = () => worker.evaluate(() => chrome.action.getBadgeText({}));
    await expect.poll(badge, soon).toBe("!");
    const small = await ssm.extensionPage("popup.html");
    await small.getByText(popup.backupWaits).waitFor();
    await small.close();
    expect(await names()).toEqual([]);

    await asked.bringToFront();
    await reminder.getByRole("button", { name: folder.reminder.allow }).click();
    await expect.poll(names, soon).toHaveLength(1);
    await reminder.waitFor({ state: "detached" });
    await expect.poll(badge, soon).toBe("");
    await ssm.stopServiceWorker();
  });

  test("remind calmly when the last one is older than the rep chose, and are quiet for a time after not now", async () => {
    await seedBrowser(ssm, 3);
    const page = await openData();
    const reminder = page.getByRole("complementary", { name: folder.reminder.label });
    // Notes of a year, and never a backup of them.
    await reminder.getByText(/no backup of them/).waitFor();
    await page.getByLabel(folder.remindAfter).selectOption("30");
    await reminder.getByRole("button", { name: folder.reminder.later }).click();
    await reminder.waitFor({ state: "detached" });
    await page.reload();
    await page.getByLabel(folder.remindAfter).waitFor();
    expect(await page.getByLabel(folder.remindAfter).inputValue()).toBe("30");
    expect(await reminder.count()).toBe(0);
  });
});

describe("handing over", () => {
  const ssm = withExtension();
  const passphrase = "correct horse battery staple";
  const count = async (table: string) => (await ssm.readDatabase())?.[table]?.length ?? 0;

  /** Types the passphrase twice and takes the file that the browser is handed. */
  async function fileFrom(page: Page): Promise<string> {
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(handover.passphrase.first, { exact: true }).fill("short");
    await dialog.getByRole("button", { name: handover.make }).click();
    await dialog.getByText(handover.passphrase.tooShort.replace("{count, number}", "8")).waitFor();
    await dialog.getByLabel(handover.passphrase.first, { exact: true }).fill(passphrase);
    await dialog.getByText(handover.passphrase.strength.good).waitFor();
    await dialog.getByLabel(handover.passphrase.again).fill("correct horse battery stable");
    await dialog.getByText(handover.passphrase.differs).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await dialog.getByLabel(handover.passphrase.again).fill(passphrase);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByLabel(handover.passphrase.again).press("Enter"),
    ]);
    const path = join(ssm.userDataDir, download.suggestedFilename());
    await download.saveAs(path);
    return readFile(path, "utf8");
  }

  test("an opportunity goes to a colleague sealed; the wrong passphrase and a cut file change nothing; taking it is undone as one step", async () => {
    await seedBrowser(ssm, 6);
    const dump = await ssm.readDatabase();
    const key = String(dump?.opportunities?.[0]?.opportunityKey);
    const evidence = dump?.evidence?.filter(({ opportunityKey }) => opportunityKey === key).length;
    const page = await ssm.extensionPage(`tabs/workspace.html#/deal/${encodeURIComponent(key)}`);
    await page.getByRole("button", { name: workspace.handOver.opportunity }).click();
    const text = await fileFrom(page);
    expect(text).not.toContain(key);
    expect(JSON.parse(text)).toMatchObject({
      kdf: { name: "PBKDF2", hash: "SHA-256", iterations: 600_000 },
      cipher: { name: "AES-GCM" },
    });
    const account = String(dump?.opportunities?.[0]?.accountKey);
    await page.goto(
      `chrome-extension://${ssm.extensionId}/tabs/workspace.html#/account/${encodeURIComponent(account)}`,
    );
    await page.getByRole("button", { name: workspace.handOver.account }).click();
    const ofAccount = await fileFrom(page);
    await page.close();

    await ssm.clearDatabase();
    const theirs = await ssm.extensionPage("tabs/workspace.html#/data");
    await choose(theirs, "cut.json", text.slice(0, text.length / 2));
    await theirs.getByRole("alert").getByText(backup.faults.truncated).waitFor();
    await choose(theirs, "deal.json", text);
    const field = theirs.getByLabel(backup.open.passphrase);
    await field.fill("correct horse battery stable");
    await field.press("Enter");
    await theirs.getByText(backup.faults.wrongPassphrase).waitFor();
    expect(await count("changes")).toBe(0);
    expect(await violationsIn(theirs)).toEqual([]);
    await field.fill(passphrase);
    await field.press("Enter");
    await theirs.getByText(backup.open.holds.opportunity).waitFor();
    expect(await count("changes")).toBe(0);
    await theirs.getByRole("button", { name: backup.open.merge, exact: true }).click();
    await theirs.getByText(backup.open.done).waitFor();
    expect(await count("opportunities")).toBe(1);
    expect(await count("evidence")).toBe(evidence);
    await theirs.getByRole("button", { name: common.undo }).click();
    await expect.poll(() => count("opportunities"), soon).toBe(0);

    await choose(theirs, "account.json", ofAccount);
    await field.fill(passphrase);
    await theirs.getByRole("button", { name: backup.open.unlock, exact: true }).click();
    await theirs.getByText(backup.open.holds.account).waitFor();
    await theirs.getByRole("button", { name: backup.open.merge, exact: true }).click();
    await expect
      .poll(() => count("opportunities"), soon)
      .toBe(dump?.opportunities?.filter(({ accountKey }) => accountKey === account).length);
  });
});
