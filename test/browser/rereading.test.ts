/** When a record that was read is read again: not without need, and not believed where the page redrew meanwhile. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inContentScript } from "../support/browser/content-script.ts";
import { withExtension } from "../support/browser/extension.ts";
import { listenIn } from "../support/browser/readings.ts";
import { openDeal, soon } from "../support/browser/rep.ts";
import { demoOpportunity } from "../support/demo-opportunity.ts";

const ssm = withExtension();
const atRest = `${demoOpportunity}?lang=en_US&bulk=0&rerender=0`;
const inOurs = <T>(page: Page, expression: string) => inContentScript<T>(page, ssm.extensionId, expression);

async function openSettled(): Promise<{
  page: Page;
  heard: Awaited<ReturnType<typeof listenIn>>;
  key: string;
}> {
  const deal = await openDeal(ssm, atRest);
  const heard = await listenIn(deal.frame);
  const keyTold = async () => (await heard.told()).find(({ identity }) => identity)?.identity?.key ?? "";
  await expect.poll(keyTold, soon).not.toBe("");
  const key = await keyTold();
  await heard.settled(key);
  return { page: deal.page, heard, key };
}

test("a record that rests isn't read anew each second", async () => {
  const { page } = await openSettled();
  // A reading walks through the record's whole layer, which is the largest tree that is walked through.
  const readings = await inOurs<number>(
    page,
    `new Promise((done) => {
      const taken = new Map();
      const walker = document.createTreeWalker;
      document.createTreeWalker = function (root, ...more) {
        taken.set(root, (taken.get(root) ?? 0) + 1);
        return walker.call(this, root, ...more);
      };
      let seconds = 0;
      const second = setInterval(() => {
        if (++seconds < 6) return;
        clearInterval(second);
        delete document.createTreeWalker;
        const sizes = [...taken].sort(([a], [b]) => b.querySelectorAll("*").length - a.querySelectorAll("*").length);
        done(sizes[0]?.[1] ?? 0);
      }, 1000);
    })`,
  );
  expect(readings).toBeLessThanOrEqual(2);
});

test("a field that the page redraws while it is read is not told as missing", async () => {
  const { page, heard, key } = await openSettled();
  const steps = async () => (await heard.told()).flatMap(({ reading }) => reading?.fields.nextStep ?? []);
  expect((await steps()).at(-1)?.state).toBe("read");
  // Found, and replaced at once by its like, as a component does that renders itself anew: four readings in a row.
  await inOurs(
    page,
    `{
      globalThis.torn = 0;
      const was = Element.prototype.querySelectorAll;
      Element.prototype.querySelectorAll = function (selector) {
        const found = was.call(this, selector);
        const step = [...found].find((one) => one.matches('[data-target-selection-name$=".NextStep"]'));
        if (step && torn < 4) {
          torn++;
          const item = step.closest("records-record-layout-item");
          item.replaceWith(item.cloneNode(true));
        }
        return found;
      };
    }`,
  );
  await page.evaluate("ssmDemo.rerender()");
  await expect.poll(() => inOurs<number>(page, "torn"), soon).toBe(4);
  expect((await steps()).map(({ state }) => state)).not.toContain("missing");

  // What really goes is told.
  await page.evaluate(
    `document.querySelector('[data-target-selection-name$=".NextStep"]').closest("records-record-layout-item").remove()`,
  );
  await expect.poll(async () => (await steps()).at(-1)?.state, soon).toBe("missing");
  expect((await heard.settled(key)).identity.key).toBe(key);
});
