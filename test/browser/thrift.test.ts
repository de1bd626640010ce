/** What we take of the page and of the browser, in counts: a machine's speed changes nothing of them. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import shell from "../../src/i18n/en/shell.json" with { type: "json" };
import { opportunitiesOf } from "../crm-pages/salesforce/expected.ts";
import { withExtension } from "../support/browser/extension.ts";
import { isolatedWorld } from "../support/browser/isolated-world.ts";
import { readyFrame, soon } from "../support/browser/rep.ts";
import { seedBrowser } from "../support/browser/seeded.ts";

const ssm = withExtension();
const records = opportunitiesOf();
const addressOf = (at: number) => `/lightning/r/Opportunity/${records[at % records.length]?.id}/view`;
const nameOf = (at: number) => records[at % records.length]?.name ?? "";
const atRest = `${addressOf(0)}?lang=en_US&bulk=0&rerender=0`;

/** So many texts of the record change, one after the other, before the next frame; then the page rests. */
const burst = (page: Page, changes: number) =>
  page.evaluate(`new Promise((done) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) if (texts.currentNode.data.trim()) found.push(texts.currentNode);
    for (let at = 0; at < ${changes}; at++) found[at % found.length].data += "";
    requestAnimationFrame(() => requestAnimationFrame(done));
  })`);

test("from record to record, the worker hears two messages at most, and what nobody changed is not written again", async () => {
  const page = await ssm.openCrm(atRest);
  const frame = await readyFrame(ssm, page);
  const shows = (at: number) => frame.getByRole("heading", { level: 1, name: nameOf(at) }).waitFor();
  await shows(0);
  // What a record's page says is written once all of it is read.
  for (let at = 1; at < records.length; at++) {
    await page.evaluate(`ssmDemo.navigate(${JSON.stringify(addressOf(at))})`);
    await shows(at);
    await frame.getByText(shell.header.searching).waitFor({ state: "detached" });
    await expect
      .poll(async () => (await ssm.readDatabase())?.opportunities?.length, soon)
      .toBe(Math.min(at + 1, records.length));
  }
  const worker = await ssm.serviceWorker();
  await worker.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message: { name: string }) => {
      heard.push(message.name);
    });
  });
  const changes = async () => (await ssm.readDatabase())?.changes?.length ?? 0;
  const before = await changes();
  const rounds = records.length;
  for (let at = 0; at < rounds; at++) {
    await page.evaluate(`ssmDemo.navigate(${JSON.stringify(addressOf(at))})`);
    await shows(at);
  }
  const allHeard = () => worker.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  // The last record's chips ask for their roles.
  await expect.poll(async () => (await allHeard()).length, soon).toBeGreaterThan(0);
  const heard = await allHeard();
  expect(heard.length / rounds, heard.slice(-12).join(", ")).toBeLessThanOrEqual(2);
  // Nothing was changed on any page: nothing is written.
  expect(await changes()).toBe(before);
});

test("a burst of changes is answered once, however many they are", async () => {
  const page = await ssm.openCrm(atRest);
  const frame = await readyFrame(ssm, page);
  await frame.getByRole("heading", { level: 1, name: nameOf(0) }).waitFor();
  const world = await isolatedWorld(page, ssm.extensionId);
  const counting = await world.countQueries();
  const taken = async (changes: number) => {
    const from = await counting.taken();
    await burst(page, changes);
    // A reading has asked its hundreds, and all is at rest again: twice the same count, a while apart.
    let last = -1;
    await expect
      .poll(
        async () => {
          const now = await counting.taken();
          const isSame = now === last && now - from > 500;
          last = now;
          return isSame;
        },
        { ...soon, interval: 600 },
      )
      .toBe(true);
    return last - from;
  };
  await taken(10);
  const [few, many] = [await taken(20), await taken(2000)];
  expect(few).toBeGreaterThan(0);
  // A hundred times as many changes: one reading, or a few where the changes themselves took their time.
  expect(many).toBeLessThanOrEqual(few * 10);
});

const deal = encodeURIComponent("salesforce:seed:opportunity:006000000000000007");
const account = encodeURIComponent("salesforce:seed:account:001000000000000002");
/** Places of the workspace, and what stands there once they show their data. */
const views = {
  table: ["#/pipeline", "[role=grid] [role=row]"],
  since: ["#/pipeline/since", "fieldset"],
  review: ["#/pipeline/review", "nav"],
  results: ["#/pipeline/results", "table"],
  recent: ["#/recent", "table"],
  account: [`#/account/${account}`, "article h1"],
  forms: [`#/deal/${deal}/forms`, "a[href*=form]"],
  timeline: [`#/deal/${deal}/timeline`, "ol li"],
  sheet: [`#/deal/${deal}/sheet`, "article h2"],
  map: [`#/deal/${deal}/map`, ".react-flow__node"],
} as const;

/** Every request to the database from now on, in this page. */
const countingReads = `globalThis.readsTaken = 0;
for (const owner of [IDBObjectStore.prototype, IDBIndex.prototype])
  for (const name of ["get", "getKey", "getAll", "getAllKeys", "getAllRecords", "count", "openCursor", "openKeyCursor"]) {
    const was = owner[name];
    if (!was) continue;
    owner[name] = function (...given) {
      readsTaken += 1;
      return was.apply(this, given);
    };
  }`;

/** Requests that each view makes, the second time it is opened: the first fetches its files and fills what is kept. */
async function readsOfViews(): Promise<Record<string, number>> {
  const page = await ssm.extensionPage("tabs/workspace.html#/library");
  await page.locator("main h1").waitFor();
  await page.evaluate(countingReads);
  const atRest = async () => {
    let last = -1;
    const isSame = async () => {
      const now = Number(await page.evaluate("readsTaken"));
      const same = now === last;
      last = now;
      return same;
    };
    await expect.poll(isSame, { ...soon, interval: 250 }).toBe(true);
    return last;
  };
  const found: Record<string, number> = {};
  for (const [name, [hash, ready]] of Object.entries(views))
    for (let time = 0; time < 2; time++) {
      await page.evaluate('location.hash = "#/library"');
      await page.locator("main h1").waitFor();
      const before = await atRest();
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
      await page.locator(`main ${ready}`).first().waitFor({ state: "attached" });
      found[name] = (await atRest()) - before;
    }
  await page.close();
  return found;
}

const MORE = 78;
/** What may differ by how far something had come that is read on. */
const SLACK = 3;

test("a view of the workspace asks the database as often whether twelve opportunities are there or ninety", async () => {
  const now = Date.now();
  await seedBrowser(ssm, 12, { now });
  const few = await readsOfViews();
  await seedBrowser(ssm, MORE, { now, first: 12 });
  const many = await readsOfViews();
  // An account's people and their histories are the most; each deal's view reads the deal.
  expect(few.account).toBeLessThanOrEqual(100);
  expect(few.forms).toBeGreaterThan(0);
  for (const [name, asked] of Object.entries(many)) {
    // The results read each closed deal's snapshots by their own range.
    const more = name === "results" ? MORE : SLACK;
    expect(asked, name).toBeLessThanOrEqual((few[name] ?? 0) + more);
    if (name !== "account") expect(few[name], name).toBeLessThanOrEqual(30);
  }
});
