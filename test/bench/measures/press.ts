import type { CDPSession, Page } from "playwright-core";
import people from "../../../src/i18n/en/people.json" with { type: "json" };
import shell from "../../../src/i18n/en/shell.json" with { type: "json" };
import method from "../../../src/method/playbooks/en/common.json" with { type: "json" };
import { demoOpportunity } from "../../support/demo-opportunity.ts";
import type { Measure } from "../measure.ts";
import { alone } from "../result.ts";
import { type Rig, untilRead } from "../rig.ts";

/** Our content scripts' world in the page; its shadow roots are kept, so that a chip's change can be seen. */
async function keepRoots(cdp: CDPSession, extensionId: string): Promise<() => number> {
  let contextId = 0;
  cdp.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin !== `chrome-extension://${extensionId}`) return;
    contextId = context.id;
    void cdp.send("Runtime.evaluate", {
      contextId,
      expression: `globalThis.benchRoots = [];
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (options) {
          const root = attach.call(this, options);
          benchRoots.push(root);
          return root;
        };`,
    });
  });
  await cdp.send("Runtime.enable");
  return () => contextId;
}

const chipShown = (cdp: CDPSession, contextId: number) =>
  cdp.send("Runtime.evaluate", {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `new Promise((done) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        done(performance.timeOrigin + performance.now());
      });
      for (const root of benchRoots)
        if (root.querySelector("button[aria-label='SSM roles']"))
          observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ["class"] });
    })`,
  });

/**
 * From the click's own time until the button shows it and until the database holds the change. Asked every 4 ms: to ask
 * without rest would hold up the write.
 */
const inSidebar = `new Promise((done) => {
  const opening = indexedDB.open("ssm-sidebar");
  opening.onsuccess = () => {
    const database = opening.result;
    const count = (then) => {
      const counting = database.transaction("changes").objectStore("changes").count();
      counting.onsuccess = () => then(counting.result);
    };
    count((before) => {
      addEventListener("click", (event) => {
        const at = performance.timeOrigin + event.timeStamp;
        const found = { at };
        const button = event.target.closest("button");
        const was = button.getAttribute("aria-pressed");
        const finish = () => found.shown && found.stored && (database.close(), done(found));
        const look = () => {
          if (button.getAttribute("aria-pressed") === was) return requestAnimationFrame(look);
          found.shown = performance.timeOrigin + performance.now();
          finish();
        };
        const ask = () => count((now) => {
          if (now === before) return setTimeout(ask, 4);
          found.stored = performance.timeOrigin + performance.now();
          finish();
        });
        look();
        setTimeout(ask, 4);
      }, { capture: true, once: true });
      document.documentElement.dataset.benchReady = "";
    });
  };
})`;

/** Until the card of this person says on the map what it didn't say before. */
const onMap = (name: string) => `new Promise((done) => {
  const cards = [...document.querySelectorAll("button[data-card]")];
  const card = cards.find((one) => one.textContent.startsWith(${JSON.stringify(name)}));
  const before = card.textContent;
  const observer = new MutationObserver(() => {
    if (card.textContent === before) return;
    observer.disconnect();
    requestAnimationFrame(() => done(performance.timeOrigin + performance.now()));
  });
  observer.observe(card, { subtree: true, childList: true, characterData: true });
  document.documentElement.dataset.benchReady = "";
})`;

/** The same deal's map in a window of its own beside the CRM's: a tab behind it would draw nothing. */
async function openMap(rig: Rig): Promise<Page> {
  const { running } = rig.withUs;
  const deal = encodeURIComponent(`salesforce:ssm-demo:opportunity:${demoOpportunity.split("/")[4]}`);
  const url = `chrome-extension://${running.extensionId}/tabs/workspace.html#/deal/${deal}/map`;
  const browser = await running.browser.newBrowserCDPSession();
  const [page] = await Promise.all([
    running.context.waitForEvent("page"),
    browser.send("Target.createTarget", { url, newWindow: true }),
  ]);
  await page.locator("button[data-card]").first().waitFor();
  return page;
}

/** One click on a role in the sidebar's list of people. */
export const press: Measure = {
  id: "press",
  async run(rig, size) {
    const page = "Lightning, a role tagged in the sidebar";
    const side = rig.withUs;
    if (!side.ssm) return [];
    const opened = await side.open("");
    const contextId = await keepRoots(opened.cdp, side.running.extensionId);
    await opened.page.goto(
      `https://ssm-demo.lightning.force.com${demoOpportunity}?lang=en_US&bulk=0&rerender=0`,
    );
    const frame = await untilRead(side, opened.page);
    if (!frame) return [];
    await frame.getByRole("tab", { name: shell.tabs.people }).click();
    await side.ssm.untilClicksCount(frame);
    const row = frame.getByRole("grid", { name: people.list }).getByRole("row").nth(2);
    const button = row.getByRole("button", { name: method.roles.KDL.name, exact: true });
    await button.waitFor();
    const name = (await row.getAttribute("aria-label"))?.split(",")[0] ?? "";
    const map = await openMap(rig);
    const taken = {
      shown: [] as number[],
      stored: [] as number[],
      chip: [] as number[],
      map: [] as number[],
    };
    for (let time = 0; time < size.clicks; time++) {
      const watched = frame.evaluate(inSidebar) as Promise<{ at: number; shown: number; stored: number }>;
      await frame.locator("html[data-bench-ready]").waitFor({ state: "attached" });
      const chip = chipShown(opened.cdp, contextId());
      const drawn = map.evaluate(onMap(name)) as Promise<number>;
      await map.locator("html[data-bench-ready]").waitFor({ state: "attached" });
      await button.click();
      const [{ at, shown, stored }, { result }, mapped] = await Promise.all([watched, chip, drawn]);
      taken.shown.push(shown - at);
      taken.stored.push(stored - at);
      taken.chip.push(Number(result.value) - at);
      taken.map.push(mapped - at);
      for (const side of [frame, map])
        await side.evaluate("delete document.documentElement.dataset.benchReady");
    }
    await map.close();
    await opened.done();
    return [
      alone(
        { id: "press-shown", page, what: "click to shown in the sidebar", unit: "ms", budget: 50 },
        taken.shown,
      ),
      alone({ id: "press-stored", page, what: "click to stored", unit: "ms", budget: 50 }, taken.stored),
      alone(
        { id: "press-chip", page, what: "click to shown on the chip", unit: "ms", budget: 50 },
        taken.chip,
      ),
      alone({ id: "press-map", page, what: "click to shown on the map", unit: "ms", budget: 50 }, taken.map),
    ];
  },
};
