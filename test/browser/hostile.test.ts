import type { Frame, Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { expectedReading } from "../crm-pages/salesforce/expected.ts";
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { chipsOf, untilChipShows } from "../support/browser/chips.ts";
import { inContentScript } from "../support/browser/content-script.ts";
import { dockedParts } from "../support/browser/docking.ts";
import { withExtension } from "../support/browser/extension.ts";
import { untilCovered } from "../support/browser/frames.ts";
import { forgetSites, openDeal, readyFrame, soon, untilStored, words } from "../support/browser/rep.ts";

const ssm = withExtension({ hosts: ["elsewhere.example"] });
beforeEach(() => forgetSites(ssm));

const { id } = stories.noLeader;
const contacts = expectedReading(id).contacts;
const [first = ""] = contacts.map(({ name }) => name);
const key = `salesforce:ssm-demo:opportunity:${id}`;
const personKey = (at: number) => `salesforce:ssm-demo:contact:${contacts[at]?.id}`;
const { shell, errors } = words.en;

describe("a page that puts our page into a frame of its own", () => {
  /** The frame that the page itself made, once it has said what it shows. */
  async function embedded(page: Page, url: string): Promise<Frame> {
    const known = new Set(page.frames());
    const arrives = page.waitForEvent(
      "framenavigated",
      (frame) => !known.has(frame) && frame.url().startsWith("chrome-extension://"),
    );
    await page.evaluate((url) => {
      const frame = document.createElement("iframe");
      frame.style.cssText = "position:fixed;left:0;top:0;width:400px;height:600px;z-index:2147483647";
      frame.src = url;
      document.body.append(frame);
    }, url);
    return arrives;
  }

  test("with its address and even its token gets an empty one, here and on another site", async () => {
    const { page, frame } = await openDeal(ssm);
    const token = new URL(frame.url()).hash;
    expect(token).toMatch(/^#\d+-\d+-\d+-\d+$/);
    // Anew in every session of the browser; who knows it can embed the page. The lasting address is refused.
    const address = await inContentScript<string>(
      page,
      ssm.extensionId,
      `chrome.runtime.getURL("tabs/sidebar.html")`,
    );
    expect(address).not.toContain(ssm.extensionId);
    const elsewhere = await ssm.openCrm("https://elsewhere.example/");
    for (const [where, url] of [
      [page, address + token],
      [page, address],
      [page, `${address}#${"0".repeat(32)}`],
      [page, address.replace("sidebar.html", "role-menu.html") + token],
      [elsewhere, address + token],
    ] as const) {
      await where.bringToFront();
      const stolen = await embedded(where, url);
      if (url.includes("sidebar.html")) await stolen.getByText(shell.state.refused.title).waitFor();
      else await stolen.locator("body").waitFor({ state: "attached" });
      const text = (await stolen.locator("body").textContent()) ?? "";
      for (const secret of [expectedReading(id).title, first, "1,200,000"])
        expect(text).not.toContain(secret);
      expect(await stolen.getByRole("tab").count()).toBe(0);
    }
    await page.bringToFront();
    expect((await ssm.readDatabase())?.roleTags).toEqual([]);
  });
});

/** Takes all of ours off the page, as a page's script can: they are the bare elements beside head and body. */
const takeAway = (page: Page, once: boolean) =>
  page.evaluate((once) => {
    const html = document.documentElement;
    const remove = () => {
      for (const child of [...html.children])
        if (child !== document.head && child !== document.body) child.remove();
    };
    if (!once) {
      const remover = new MutationObserver(remove);
      remover.observe(html, { childList: true });
      Object.assign(globalThis, { remover });
    }
    remove();
  }, once);
const pageWidth = (page: Page) =>
  page.evaluate(() => {
    const html = document.documentElement;
    return { left: html.clientWidth - html.getBoundingClientRect().width, children: html.children.length };
  });

describe("a page that takes our element away", () => {
  test("gets it back, with what it showed; so too when it is moved or hidden", async () => {
    const deal = await openDeal(ssm);
    const { page } = deal;
    await deal.people();
    await deal.tag(0, "KDL");
    const isGone = page.waitForEvent("framedetached", (frame) => frame === deal.frame);
    await takeAway(page, true);
    await isGone;
    const again = await readyFrame(ssm, page);
    await again.getByRole("tab", { name: shell.tabs.people }).click();
    await again.getByRole("button", { name: words.en.method.roles.KDL.name, pressed: true }).waitFor();
    const isGoneAgain = page.waitForEvent("framedetached", (frame) => frame === again);
    await page.evaluate(() => {
      for (const child of [...document.documentElement.children])
        if (child !== document.head && child !== document.body) {
          child.setAttribute("inert", "");
          child.setAttribute("style", "display:none!important");
          document.body.append(child);
        }
    });
    await isGoneAgain;
    await readyFrame(ssm, page);
    expect(await page.locator("body > div[inert]").count()).toBe(0);
    expect((await dockedParts(page))?.frame?.width).toBe(380);
  });

  test("ten times and more has its whole width again, without it, until the rep asks for it", async () => {
    const { page } = await openDeal(ssm);
    expect((await pageWidth(page)).left).toBe(380);
    await takeAway(page, false);
    await expect.poll(() => pageWidth(page), soon).toEqual({ left: 0, children: 2 });
    await page.evaluate(() => (globalThis as unknown as { remover: MutationObserver }).remover.disconnect());
    await ssm.fireCommand("toggle-sidebar", page);
    await readyFrame(ssm, page);
    expect((await pageWidth(page)).left).toBe(380);
  });
});

describe("a page that lies over our frame", () => {
  test("leads no click into it: nothing is written, the rep is told; real keys and a free view write", async () => {
    const deal = await openDeal(ssm);
    await deal.people();
    await deal.page.evaluate(() => {
      const veil = document.createElement("div");
      veil.id = "veil";
      // Seen by nobody, and clicks go through it.
      veil.style.cssText =
        "position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:#fff;opacity:.01";
      document.body.append(veil);
    });
    // The observer tells within 100 ms that the frame isn't in full view any more.
    await untilCovered(deal.frame);
    await deal.role(deal.rows.nth(0), "KDL").click();
    await deal.frame.getByText(errors.save.pressAgain).waitFor();
    await deal.role(deal.rows.nth(0), "KDL").click();
    await deal.frame.getByText(errors.save.covered).waitFor();
    await deal.frame.getByRole("button", { name: shell.menu.sidePanel }).waitFor();
    expect(await deal.role(deal.rows.nth(0), "KDL", true).count()).toBe(0);

    await deal.rows.nth(1).focus();
    await deal.rows.nth(1).press("s");
    await untilStored(ssm, key, { [personKey(1)]: ["SPONSOR"] });

    await deal.page.evaluate(() => document.querySelector("#veil")?.remove());
    await ssm.untilClicksCount(deal.frame);
    await deal.tag(2, "KDL");
    await untilStored(ssm, key, { [personKey(1)]: ["SPONSOR"], [personKey(2)]: ["KDL"] });
  });
});

describe("a page that presses for the rep", () => {
  test("opens no menu, moves nothing and writes nothing, whatever events it makes up on our elements", async () => {
    const deal = await openDeal(ssm);
    const { page } = deal;
    await deal.people();
    await untilChipShows(page, first, []);
    const forge = `function () {
      for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "contextmenu"])
        this.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: 5, clientY: 5 }));
      for (const key of ["Enter", " ", "k", "s", "Delete", "ArrowUp"])
        for (const type of ["keydown", "keypress", "keyup"])
          this.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
      this.click();
      this.focus();
    }`;
    const cdp = await page.context().newCDPSession(page);
    for (const { node } of await chipsOf(page)) {
      const { object } = await cdp.send("DOM.resolveNode", { backendNodeId: node });
      await cdp.send("Runtime.callFunctionOn", { objectId: object.objectId, functionDeclaration: forge });
    }
    await cdp.send("Runtime.evaluate", {
      expression: `for (const child of document.documentElement.children)
        if (child !== document.head && child !== document.body) (${forge}).call(child);`,
    });
    await cdp.detach();
    const menu = await ssm.roleMenuFrame(page);
    // A real press, after the made-up ones, is all that comes through.
    await deal.tag(1, "SPONSOR");
    await untilStored(ssm, key, { [personKey(1)]: ["SPONSOR"] });
    expect(await menu.getByRole("menuitemcheckbox").count()).toBe(0);

    await deal.frame.getByRole("button", { name: shell.collapse }).click();
    await expect.poll(async () => (await dockedParts(page))?.handle?.width, soon).toBe(22);
    const before = await dockedParts(page);
    await page.evaluate(`for (const child of document.documentElement.children)
      if (child !== document.head && child !== document.body) (${forge}).call(child);`);
    await page.mouse.click(600, 4);
    expect(await dockedParts(page)).toEqual(before);
  });
});

describe("messages that nobody of ours would send", () => {
  type Reply = { ok: boolean; error?: string } | undefined;
  const reading = {
    identity: { crm: "salesforce", org: "ssm-demo", type: "opportunity", id, key },
    language: "en",
    fields: {},
    contacts: { state: "notSeen", rows: [], locator: null, tried: [] },
    stages: [],
    searching: false,
  };

  test("are refused: from the wrong sender, with a wrong body, by an unknown name", async () => {
    const { page } = await openDeal(ssm);
    const fromPage = (message: object) =>
      inContentScript<Reply>(page, ssm.extensionId, `chrome.runtime.sendMessage(${JSON.stringify(message)})`);
    const refused = (error: string) => ({ ok: false, error });
    // What only our own pages may ask.
    expect(await fromPage({ name: "frame/confirm", token: "0" })).toEqual(refused("sender"));
    expect(await fromPage({ name: "records/changed", opportunityKey: key })).toEqual(refused("sender"));
    // What a content script may ask, but not so.
    expect(await fromPage({ name: "frame/register", token: 5 })).toEqual(refused("body"));
    expect(await fromPage({ name: "page/load", parts: ["../evil.js"] })).toEqual(refused("body"));
    expect(await fromPage({ name: "roles/ask", opportunityKey: key, personKeys: "all" })).toEqual(
      refused("body"),
    );
    expect(await fromPage({ name: "reading/settled", reading: { ...reading, stages: null } })).toEqual(
      refused("body"),
    );
    const long = `(() => { const reading = ${JSON.stringify(reading)};
      reading.fields.name = { state: "read", text: "x".repeat(10_000_000), locator: null, tried: [] };
      return chrome.runtime.sendMessage({ name: "reading/settled", reading }); })()`;
    expect(await inContentScript<Reply>(page, ssm.extensionId, long)).toEqual(refused("body"));
    for (const name of ["constructor", "__proto__", "toString", "frame/none"])
      expect(await fromPage({ name }).catch(() => undefined)).toBeUndefined();
    // What only a content script may ask.
    const own = await ssm.extensionPage("options.html");
    for (const message of [
      { name: "frame/register", token: "0" },
      { name: "reading/settled", reading },
      { name: "roles/ask", opportunityKey: key, personKeys: [] },
    ])
      expect(await own.evaluate((message) => chrome.runtime.sendMessage(message), message)).toEqual(
        refused("sender"),
      );
    // The page itself has no way to speak to us at all.
    expect(await page.evaluate(() => Reflect.get(Object(Reflect.get(globalThis, "chrome")), "runtime"))).toBe(
      undefined,
    );
    const stored = (await ssm.readDatabase())?.opportunities ?? [];
    expect(stored.map((row) => row.opportunityKey)).toEqual([key]);
  });
});

describe("text of the page", () => {
  test("is shown as text: markup, marks that turn the direction, ten megabytes", async () => {
    const { page, frame } = await openDeal(ssm);
    const setField = (field: string, value: string) =>
      page.evaluate(
        ([id, field, value]) =>
          (
            globalThis as unknown as { ssmDemo: { setField(id: string, field: string, value: string): void } }
          ).ssmDemo.setField(id, field, value),
        [id, field, value] as const,
      );
    const markup = `<img src=x onerror="document.title='owned'"><b>Deal</b> {count, plural, other {#}}`;
    await setField("Name", markup);
    await frame.getByRole("heading", { level: 1, name: markup, exact: true }).waitFor();
    expect(await frame.locator("h1 b, h1 img").count()).toBe(0);

    await setField("Name", "\u202eOverride\u202c and \u200fmarks\u200f of \u2066direction\u2069");
    await frame.getByRole("heading", { level: 1, name: "Override and marks of direction" }).waitFor();
    expect(await frame.getByRole("heading", { level: 1 }).textContent()).not.toMatch(/[\u202a-\u202e]/);

    await page.evaluate((id) => {
      const demo = Reflect.get(globalThis, "ssmDemo") as {
        setField(id: string, field: string, value: string): void;
      };
      demo.setField(id, "NextStep", "<p>x ".repeat(2_000_000));
    }, id);
    await setField("Name", "After ten megabytes");
    await frame.getByRole("heading", { level: 1, name: "After ten megabytes" }).waitFor();
    expect(await frame.evaluate(() => document.documentElement.innerHTML.length)).toBeLessThan(500_000);
  });
});
