// Before anything that opens a database here: reps besides the one in the browser keep theirs in memory.
import "fake-indexeddb/auto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import backup from "../../src/i18n/en/backup.json" with { type: "json" };
import review from "../../src/i18n/en/review.json" with { type: "json" };
import shell from "../../src/i18n/en/shell.json" with { type: "json" };
import since from "../../src/i18n/en/since.json" with { type: "json" };
import team from "../../src/i18n/en/team.json" with { type: "json" };
import backupZh from "../../src/i18n/zh-CN/backup.json" with { type: "json" };
import teamZh from "../../src/i18n/zh-CN/team.json" with { type: "json" };
import { BOOKS_DATABASE } from "../../src/records/team/books.ts";
import { TEAM_DATABASE } from "../../src/records/team/teamBook.ts";
import { violationsIn } from "../support/browser/accessibility.ts";
import { chooseFolder, filesIn, folderDatabase, removeFolder } from "../support/browser/backup-folder.ts";
import { clearDatabase, readDatabase } from "../support/browser/database.ts";
import { withExtension } from "../support/browser/extension.ts";
import { looks } from "../support/browser/looks.ts";
import { soon } from "../support/browser/rep.ts";
import { seedBrowser } from "../support/browser/seeded.ts";
import { repDatabase, reviewFileOf, type SeededRep } from "../support/team-files.ts";

const DAY = 86_400_000;
const now = Date.now();
const passphrase = "correct horse battery staple";
const reps: SeededRep[] = [
  { name: "Ana Ruiz", opportunities: 6, now },
  { name: "Lee Park", opportunities: 5, now: now - 9 * DAY },
  { name: "王磊", opportunities: 4, now },
  { name: "Omar Haddad", opportunities: 3, now, passphrase },
];
const json = (name: string, text: string) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});
const filled = (text: string, values: Record<string, string>) =>
  Object.entries(values).reduce((sum, [name, value]) => sum.replace(`{${name}}`, value), text);

describe("a team of five", () => {
  const ssm = withExtension();
  const { look } = looks("team");
  const inTeam = async () => (await readDatabase(await ssm.serviceWorker(), TEAM_DATABASE)) ?? {};
  const own = async () => {
    const { assessments: _, ...rest } = (await ssm.readDatabase()) ?? {};
    return rest;
  };
  const drop = (page: Page, files: ReturnType<typeof json>[]) =>
    page.getByLabel(team.books.choose).and(page.locator("input")).setInputFiles(files);
  const saved = async (page: Page, press: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent("download"), press()]);
    const path = join(ssm.userDataDir, download.suggestedFilename());
    await download.saveAs(path);
    return readFile(path, "utf8");
  };

  afterEach(async () => {
    const worker = await ssm.serviceWorker();
    for (const name of [TEAM_DATABASE, BOOKS_DATABASE, folderDatabase]) await clearDatabase(worker, name);
    await removeFolder(worker, "reviews");
  });

  test("sends files, the manager reads and reviews them apart from their own data, and the answers land beside the opportunity", async () => {
    // The fifth rep works in this very browser, as a manager who sells does.
    await seedBrowser(ssm, 4);
    const mine = await ssm.extensionPage("tabs/workspace.html#/team");
    await mine.getByRole("button", { name: team.make.allOpen }).waitFor();
    await mine.getByRole("button", { name: team.make.make }).click();
    await mine.getByText(team.make.noName).waitFor();
    await mine.getByLabel(team.make.name).fill("Kim Ode");
    await mine.getByLabel(team.make.name).blur();
    for (const box of await mine.getByRole("group").getByRole("checkbox").all()) await box.check();
    await mine.getByText("4 of 4 opportunities chosen").waitFor();
    expect(await violationsIn(mine)).toEqual([]);
    await look(mine, "rep");
    const kims = await saved(mine, () => mine.getByRole("button", { name: team.make.make }).click());
    await chooseFolder(await ssm.serviceWorker(), "reviews", "shared");
    await mine.getByRole("button", { name: team.make.intoFolder }).click();
    await mine.getByText("Written into “reviews”").waitFor();
    // A newer file takes the older one's place there, too.
    await mine.getByRole("button", { name: team.make.intoFolder }).click();
    await mine.getByText("Your older file there was removed.").waitFor();
    const inFolder = async () => Object.keys(await filesIn(await ssm.serviceWorker(), "reviews"));
    expect(await inFolder()).toEqual([expect.stringMatching(/^ssm-review-Kim-Ode-.*\.json$/)]);
    await mine.getByRole("button", { name: team.fromManager.look }).click();
    await mine.getByText(team.fromManager.none).waitFor();
    await mine.close();
    const before = await own();

    const databases = await Promise.all(reps.map(repDatabase));
    const texts = await Promise.all(
      databases.map((db, at) => reviewFileOf(db, reps[at] ?? { name: "", opportunities: 0, now })),
    );
    const page = await ssm.extensionPage("tabs/team.html#/team");
    await page.getByText(team.books.empty.title).waitFor();
    await drop(page, [
      ...texts.map((text, at) => json(`${at}.json`, text)),
      json("cut.json", kims.slice(0, 3000)),
    ]);
    await page.getByText(backup.faults.truncated).waitFor();
    await page.getByText(filled(team.books.taken.new, { name: "王磊" })).waitFor();
    await page.getByLabel(backup.open.passphrase).fill(passphrase);
    await page.getByRole("button", { name: backup.open.unlock, exact: true }).click();
    await page.getByRole("rowheader", { name: "Omar Haddad" }).waitFor();
    await page.getByRole("button", { name: team.books.fromFolder }).click();
    await page.getByRole("rowheader", { name: "Kim Ode" }).waitFor();
    expect(await page.getByRole("rowheader").allInnerTexts()).toHaveLength(5);
    await page.getByRole("row", { name: "Lee Park" }).getByText("9 days old").waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await look(page, "books");
    const rows = async () => (await inTeam()).opportunities?.length;
    expect(await rows()).toBe(22);
    expect(await own()).toEqual(before);

    // All of them as one pipeline, judged here; one rep's by a press.
    await expect.poll(async () => (await inTeam()).assessments?.length, soon).toBe(22);
    await page.getByRole("link", { name: "Pipeline" }).first().click();
    await page.getByRole("grid").waitFor();
    const open = (await inTeam()).opportunities?.filter(({ outcome }) => outcome === "open").length ?? 0;
    expect(open).toBeGreaterThan(5);
    await expect
      .poll(() => page.getByRole("grid").getAttribute("aria-rowcount"), soon)
      .toBe(String(open + 1));
    await look(page, "pipeline");
    await page.goto(`chrome-extension://${ssm.extensionId}/tabs/team.html#/pipeline/since`);
    await page.getByRole("heading", { name: since.title }).waitFor();
    await page.getByRole("link", { name: "Team" }).click();
    await page.getByRole("button", { name: "4 opportunities of Kim Ode" }).click();
    await expect.poll(() => page.getByRole("grid").getAttribute("aria-rowcount"), soon).toBe("5");

    // A review of that rep's opportunities, and what goes back.
    await page.getByRole("button", { name: /^Review/ }).click();
    await page.getByLabel(review.questions).fill("Who signs, and when did you last see them?");
    await page.getByLabel(review.questions).blur();
    await page.getByRole("button", { name: review.addStep }).click();
    await page.getByLabel(review.stepText).fill("Meet the CFO");
    await page.getByLabel(review.stepText).blur();
    expect(await page.getByRole("button", { name: review.takeStep }).count()).toBe(0);
    await expect
      .poll(async () => JSON.stringify((await inTeam()).reviews ?? []), soon)
      .toMatch(/Who signs.*Meet the CFO|Meet the CFO.*Who signs/);
    await look(page, "review");
    const reviewed = String(
      (await inTeam()).reviews?.find((row) => JSON.stringify(row).includes("Who signs"))?.opportunityKey,
    );

    // A newer file takes the older one's place, what was noted stays; an older one is left.
    const [ana] = databases;
    const [first] = reps;
    if (!ana || !first) throw new Error("there are reps");
    const later = await reviewFileOf(Object.assign(ana, { now: () => now + 60_000 }), first);
    await page.goto(`chrome-extension://${ssm.extensionId}/tabs/team.html#/team`);
    await page.getByRole("rowheader", { name: "Ana Ruiz" }).waitFor();
    await drop(page, [json("later.json", later)]);
    await page.getByText(filled(team.books.taken.newer, { name: "Ana Ruiz" })).waitFor();
    await drop(page, [json("0.json", texts[0] ?? "")]);
    await page.getByText(filled(team.books.taken.older, { name: "Ana Ruiz" })).waitFor();
    expect(await rows()).toBe(22);

    await page.getByRole("button", { name: "Answers to Kim Ode" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(team.answers.name).fill("Dana Weiss");
    await dialog.getByLabel(team.answers.name).blur();
    await look(page, "answers");
    const answers = await saved(page, () => dialog.getByRole("button", { name: team.answers.make }).click());
    expect(answers).not.toContain("salesforce:org");
    await dialog.getByRole("button", { name: team.answers.intoFolder }).click();
    await dialog.getByText("Written into “reviews”").waitFor();
    expect(await own()).toEqual(before);
    await dialog.getByRole("button", { name: "Close" }).first().click();

    // How the book is shown is chosen here, and lasts; the manager's own workspace stays as it was.
    const choose = async (what: string, choice: string) => {
      await page.getByRole("button", { name: what, exact: true }).click();
      await page.getByRole("menuitemradio", { name: choice, exact: true }).click();
    };
    await choose(shell.menu.theme, shell.menu.themeDark);
    await choose(shell.menu.language, "简体中文");
    await page.getByRole("heading", { name: teamZh.books.title }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: teamZh.books.title }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    await look(page, "books in Chinese");
    expect(await own()).toEqual(before);
    await page.close();

    // The answers are found in the shared folder; the file that came by hand then says nothing new.
    const data = await ssm.extensionPage("tabs/workspace.html#/team");
    await data.getByRole("button", { name: /^Open ssm-answers-Dana-Weiss/ }).click();
    await data.getByText(backup.open.holds.answers).waitFor();
    await look(data, "answers from the folder");
    await data.getByRole("button", { name: backup.open.merge, exact: true }).click();
    await data.getByText(backup.open.done).waitFor();
    await data.goto(`chrome-extension://${ssm.extensionId}/tabs/workspace.html#/data`);
    const openFile = (name: string, text: string) =>
      data.getByLabel(backup.open.choose).and(data.locator("input")).setInputFiles(json(name, text));
    await openFile("kim.json", kims);
    await data.getByText(backup.faults.forTheBook).waitFor();
    await openFile("answers.json", answers);
    await data.getByText(backup.open.holds.answers).waitFor();
    await data.getByText(backup.open.nothing).waitFor();
    await data.goto(
      `chrome-extension://${ssm.extensionId}/tabs/workspace.html#/deal/${encodeURIComponent(reviewed)}/timeline`,
    );
    await data
      .getByText(filled(review.heldBy, { name: "Dana Weiss" }))
      .first()
      .waitFor();
    await data.getByText("Who signs, and when did you last see them?").first().waitFor();
    await data.getByText("Meet the CFO").first().waitFor();
    await look(data, "timeline");
    await data.close();

    // What isn't a review file has no place in the book.
    const again = await ssm.extensionPage("tabs/team.html#/team");
    await again
      .getByLabel(teamZh.books.choose)
      .and(again.locator("input"))
      .setInputFiles([json("answers.json", answers)]);
    await again.getByText(backupZh.faults.notForTheBook).waitFor();
    await again.getByRole("button", { name: filled(teamZh.books.removeOf, { name: "Lee Park" }) }).click();
    await expect.poll(rows, soon).toBe(17);
  });
});
