/** What we take of the page and of the browser, in counts: a machine's speed changes nothing of them. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import shell from "../../src/i18n/en/shell.json" with { type: "json" };
import { opportunitiesOf } from "../crm-pages/salesforce/expected.ts";
import { withExtension } from "../support/browser/extension.ts";
import { isolatedWorld } from "../support/browser/isolated-world.ts";
import { readyFrame, soon } from "../support/browser/rep.ts";

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
  const heard = await worker.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(heard.length).toBeGreaterThan(0);
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
    // At rest again: twice the same count, a while apart.
    let last = -1;
    await expect
      .poll(
        async () => {
          const now = await counting.taken();
          const isSame = now === last;
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
