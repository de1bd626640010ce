/**
 * How the picker behaves in a page: by keyboard alone, in shadow roots and frames, against a page that would like to
 * pick for the rep; and that nothing of it is left. Then what was taught travels: as a file, by policy, and as one field
 * of a shipped profile.
 */
import { readFileSync } from "node:fs";
import { get } from "node:https";
import { text } from "node:stream/consumers";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressRule } from "../../src/crm/teach/address.ts";
import { profileOf } from "../../src/crm/teach/draft.ts";
import { profileFile } from "../../src/messages/profileFile.ts";
import { shownOf } from "../crm-pages/taught/expected.ts";
import { framed, taughtPages } from "../crm-pages/taught/pages.ts";
import { records, type TaughtRecord } from "../crm-pages/taught/records.ts";
import { violationsIn } from "../support/browser/accessibility.ts";
import { allowSites } from "../support/browser/allow-sites.ts";
import { demoOrg, type Extension, startExtension, withExtension } from "../support/browser/extension.ts";
import { canWritePolicy, writePolicy } from "../support/browser/policy-file.ts";
import { readyFrame, soon, visible } from "../support/browser/rep.ts";
import { startCrmServer } from "../support/crm-server.ts";
import { demoOpportunity } from "../support/demo-opportunity.ts";
import {
  addressOf,
  deskSite,
  hostOf,
  isPointing,
  placeOf,
  stepRow,
  teach,
  teachByPointer,
  teachingFrame,
  untilTaught,
} from "../support/teaching/rep-points.ts";

const [tables] = taughtPages;
const [first, second, , last] = records;
if (!tables || !first || !second || !last) throw new Error("The taught pages are gone.");
const here: TaughtRecord = first;
const kinds = [tables, framed];
const origins = kinds.map((kind) => `https://${hostOf(kind)}`);

const server = await startCrmServer({
  shadows: ["synthetic"],
  sites: [{ host: /\.desk\.example$/, site: deskSite(kinds) }],
});
const options = { crmPort: server.port, hosts: kinds.map(hostOf), window: { width: 1280, height: 1000 } };
const ssm = withExtension(options);
afterAll(() => server.close());
beforeAll(() => allowSites(ssm, origins));

/** Asks for a site as one of our own pages, after the browser's question. */
async function own(extension: Extension, name: "site/on" | "site/off", origin: string, teaching = false) {
  const ours = await extension.extensionPage("options.html");
  await ours.evaluate(
    async ([name, origin, teaching]) => {
      await chrome.permissions.request({ origins: [`${origin}/*`] });
      await chrome.runtime.sendMessage({ name, origin, profile: `taught:${origin}`, teaching });
    },
    [name, origin, teaching] as const,
  );
  await ours.close();
}

async function startTeaching(kind: (typeof kinds)[number]) {
  await own(ssm, "site/on", `https://${hostOf(kind)}`, true);
  const page = await ssm.openCrm(addressOf(kind, here));
  return { page, sidebar: await teachingFrame(ssm, page) };
}

/** What the server answers at this address, past the browser. */
const fromServer = (url: URL): Promise<string> =>
  new Promise((resolve, reject) => {
    get(
      {
        host: "127.0.0.1",
        port: server.port,
        path: url.pathname,
        headers: { host: url.host },
        rejectUnauthorized: false,
      },
      async (answer) => resolve(await text(answer)),
    ).on("error", reject);
  });

const button = (where: Frame | Page, name: string | RegExp) =>
  where.getByRole("button", { name, exact: true });
const press = async (frame: Frame, name: string) => {
  await button(frame, name).focus();
  await frame.page().keyboard.press("Enter");
};
const pointOf = (step: keyof typeof teach.step) => teach.pointOf.replace("{field}", teach.step[step]);
const hovered = (sidebar: Frame, step: keyof typeof teach.step) => isPointing(sidebar, step).innerText();

test("taught by keyboard alone, and tried on a second record", async () => {
  const { page, sidebar } = await startTeaching(tables);
  expect(await violationsIn(sidebar)).toEqual([]);
  await press(sidebar, pointOf("name"));
  for (const [step, text] of [
    ["name", first.name],
    ["account", first.account],
    ["amount", first.amount],
    ["closeDate", first.closeDate],
    ["stage", first.stage],
    ["contacts", first.people[0]?.name],
  ] as const) {
    await isPointing(sidebar, step).waitFor();
    // Tab leads from text to text.
    for (let pressed = 0; pressed < 40 && !(await hovered(sidebar, step)).includes(String(text)); pressed++) {
      const before = await hovered(sidebar, step);
      await page.keyboard.press("Tab");
      await expect.poll(() => hovered(sidebar, step), soon).not.toBe(before);
    }
    if (step === "stage") {
      // Up to the row, that says more, and down again to its first cell and beside it.
      await page.keyboard.press("ArrowUp");
      await expect.poll(() => hovered(sidebar, step), soon).toContain(`Phase ${first.stage}`);
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => hovered(sidebar, step), soon).toMatch(/\bPhase\n/);
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => hovered(sidebar, step), soon).toMatch(/\bProposal\n/);
    }
    expect(await violationsIn(sidebar)).toEqual([]);
    await page.keyboard.press("Enter");
    await untilTaught(sidebar, step);
  }
  for (const { name } of first.people) await stepRow(sidebar, "contacts").getByText(name).waitFor();
  // The last one is taken back, and taught again.
  await press(sidebar, teach.undo);
  await stepRow(sidebar, "contacts").getByText(teach.state.open).waitFor();
  await press(sidebar, teach.skipOf.replace("{field}", teach.step.contacts));
  await stepRow(sidebar, "contacts").getByText(teach.state.skipped).waitFor();

  await press(sidebar, teach.toTrial);
  await page.goto(addressOf(tables, second));
  const trial = await teachingFrame(ssm, page);
  await trial.getByText(teach.trial.check).waitFor();
  expect(await violationsIn(trial)).toEqual([]);
  // Wrong for the rep: left out of what is stored.
  const amount = trial.getByRole("listitem").filter({ hasText: second.amount ?? "" });
  await amount.getByRole("radio", { name: teach.trial.wrong }).focus();
  await page.keyboard.press("Space");
  await press(trial, teach.trial.allRight);
  await press(trial, teach.trial.save);
  await trial.getByRole("heading", { level: 1, name: second.name }).waitFor();
  const settings = (await ssm.readDatabase())?.settings?.find(({ key }) => key === "profiles");
  const stored = Object(settings?.body).value[`taught:https://${hostOf(tables)}`];
  expect(Object.keys(stored.fields).sort()).toEqual(["account", "closeDate", "name", "stage"]);
  expect(stored.contactLists).toEqual([]);
  await own(ssm, "site/off", `https://${hostOf(tables)}`);
});

test("a page gets no click, makes up none, and is as it was after Escape; passwords are never read", async () => {
  const { page, sidebar } = await startTeaching(tables);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const name of ["pointerdown", "mousedown", "mouseup", "click", "contextmenu"])
      for (const element of document.querySelectorAll("body, body *"))
        element.addEventListener(name, (event) => event.isTrusted && heard.push(name));
    document
      .querySelector("h1")
      ?.insertAdjacentHTML("afterend", '<input type="password" value="hunter2" id="pw">');
  });
  const look = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await look();
  await button(sidebar, pointOf("name")).click();
  await isPointing(sidebar, "name").waitFor();

  // The page presses for itself, everywhere and by every event.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("html, html > *, td"))
      for (const event of [
        new PointerEvent("pointermove", { bubbles: true, clientX: 150, clientY: 117 }),
        new MouseEvent("click", { bubbles: true, clientX: 150, clientY: 117 }),
        new KeyboardEvent("keydown", { key: "Tab", bubbles: true }),
        new KeyboardEvent("keydown", { key: "Enter", bubbles: true }),
      ])
        element.dispatchEvent(event);
  });
  const password = await page.locator("#pw").boundingBox();
  if (!password) throw new Error("The password field isn't shown.");
  await page.mouse.move(password.x + 9, password.y + 9);
  await isPointing(sidebar, "name").getByText(teach.refused.secret).waitFor();
  await page.mouse.click(password.x + 9, password.y + 9);
  await page.mouse.click(password.x + 9, password.y + 9, { button: "right" });
  expect(await stepRow(sidebar, "name").innerText()).not.toContain(teach.state.taught);
  expect(await sidebar.locator("body").innerText()).not.toContain("hunter2");

  const { x, y } = await placeOf(page, first.name);
  await page.mouse.move(x, y);
  await expect.poll(() => hovered(sidebar, "name"), soon).toContain(first.name);
  await page.keyboard.press("Escape");
  await isPointing(sidebar, "name").waitFor({ state: "detached" });
  expect(await look()).toBe(before);
  expect(await page.evaluate(() => Reflect.get(globalThis, "heard"))).toEqual([]);
  // Now the page is its own again.
  await page.mouse.click(x, y);
  expect(await page.evaluate(() => Reflect.get(globalThis, "heard").length)).toBeGreaterThan(0);
  // Given up: the permission goes back, and nothing is stored.
  await button(sidebar, teach.notNow).click();
  await expect.poll(() => page.frames().length, soon).toBe(1);
  expect((await ssm.readDatabase())?.settings?.some(({ key }) => key === "profiles")).toBe(false);
});

test("values in a frame and in a component are taught and read, and travel as a file", async () => {
  const { page, sidebar } = await startTeaching(framed);
  await teachByPointer(sidebar, page, first, shownOf(first));
  await button(sidebar, teach.toTrial).click();
  await page.goto(addressOf(framed, second));
  const trial = await teachingFrame(ssm, page);
  await trial.getByText(teach.trial.check).waitFor();
  await button(trial, teach.trial.allRight).click();
  await button(trial, teach.trial.save).click();
  await trial.getByRole("heading", { level: 1, name: second.name }).waitFor();

  const settings = await ssm.extensionPage("options.html");
  const card = settings.getByRole("region", { name: "Sites you have taught" });
  const name = card.getByRole("textbox", { name: `Name of ${hostOf(framed)}` });
  await name.fill("Frame desk");
  await name.blur();
  await card.getByRole("heading", { name: "Frame desk" }).waitFor();
  expect(await violationsIn(settings)).toEqual([]);
  const coming = settings.waitForEvent("download");
  await button(card as unknown as Frame, "Save as a file: Frame desk").click();
  const file = readFileSync(await (await coming).path(), "utf8");
  for (const text of [first.name, first.account, first.people[0]?.name ?? "?"])
    expect(file).not.toContain(text);

  await button(card as unknown as Frame, "Remove: Frame desk").click();
  await card.getByText("None yet").waitFor();
  await expect
    .poll(() => page.frames().some((frame) => frame.url().startsWith("chrome-extension:")), soon)
    .toBe(false);

  // A broken file is refused with its place and reason (all of them: messages/profileFile), and nothing of it is stored.
  const take = (text: string) =>
    card
      .locator("input[type=file]")
      .setInputFiles({ name: "desk.json", mimeType: "application/json", buffer: Buffer.from(text) });
  const broken = (change: (profile: Record<string, unknown>) => void) => {
    const parsed = JSON.parse(file);
    change(parsed.profile);
    return JSON.stringify(parsed);
  };
  for (const [text, reason] of [
    ["{", "the file is not JSON"],
    ["{}", "format: nothing is not one of"],
    [
      broken((profile) => {
        profile.origin = "https://evil.example";
      }),
      "profile.id: is not the name of a profile taught on this origin",
    ],
    [
      broken((profile) => {
        profile.shown = ["main["];
      }),
      "profile.shown[0]: is not a selector",
    ],
  ] as const) {
    await take(text);
    await card.getByRole("alert").getByText(reason).waitFor();
    await card.getByText("Nothing was stored.").waitFor();
  }
  await card.getByText("None yet").waitFor();

  await take(file);
  await card.getByText("Taken in: Frame desk.").waitFor();
  await settings.close();

  // A colleague opens the site: the popup knows it, one press, and it is read.
  const crm = await ssm.openCrm(addressOf(framed, last));
  const ours = await ssm.extensionPage("options.html");
  await ours.evaluate(
    (site) => chrome.permissions.request({ origins: [`${site}/*`] }),
    `https://${hostOf(framed)}`,
  );
  await ours.close();
  await crm.bringToFront();
  const opened = ssm.context.waitForEvent("page");
  await (await ssm.serviceWorker()).evaluate(() => chrome.tabs.create({ url: "popup.html", active: false }));
  const popup = await opened;
  await popup
    .getByText("What was taught of Frame desk is ready for this site.")
    .waitFor({ state: "attached" });
  await popup.getByRole("button", { name: `Switch on for ${hostOf(framed)}` }).dispatchEvent("click");
  await (await readyFrame(ssm, crm)).getByRole("heading", { level: 1, name: last.name }).waitFor();
  await own(ssm, "site/off", `https://${hostOf(framed)}`);
});

test("one field that a Salesforce org has moved is repaired by pointing, and forgotten again", async () => {
  const page = await ssm.context.newPage();
  // This org keeps its amount in a field of its own, under a label of its own.
  const script = await fromServer(new URL("/_demo/app.js", demoOrg));
  await page.route("**/_demo/app.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: script.replace(/\bAmount\b/g, "Volume") }),
  );
  await page.goto(new URL(demoOpportunity, demoOrg).href);
  await page.bringToFront();
  const sidebar = await readyFrame(ssm, page);
  await sidebar.getByRole("button", { name: "1 field not read" }).click();
  await button(sidebar, "Point at it: Amount").click();
  const sheet = sidebar.getByRole("dialog", { name: "What was read" });
  await sheet.getByRole("region", { name: "Now click it in the page: Amount" }).waitFor();
  const shown = page
    .locator("records-record-layout-item")
    .filter({ hasText: "Volume" })
    .locator("lightning-formatted-text")
    .first();
  const amount = visible(await shown.innerText());
  await shown.click({ force: true });
  const row = sheet.getByRole("listitem").filter({ has: sidebar.getByText("Amount", { exact: true }) });
  await row.getByText("by its label “Volume”").waitFor();
  expect(await violationsIn(sidebar)).toEqual([]);
  await button(sidebar, "Use it from now on").click();
  await row.getByText("This place was shown by you on this site.").waitFor();
  expect(visible(await row.innerText())).toContain(amount);
  expect(await row.innerText()).toContain("Found by taught");

  // It holds on the next record, too, and is taken back in one press.
  await page.reload();
  const again = await readyFrame(ssm, page);
  await again.getByRole("button", { name: "Menu" }).click();
  await again.getByRole("menuitem", { name: "What was read" }).click();
  const later = again.getByRole("listitem").filter({ has: again.getByText("Amount", { exact: true }) });
  await later.getByText("Found by taught").waitFor();
  await button(again, "Forget it: Amount").click();
  await later.getByText("not found").waitFor();
});

describe.runIf(canWritePolicy())("handed out by an administrator", () => {
  let managed: Extension;
  let removePolicy = () => {};
  beforeAll(async () => {
    const address = addressRule(addressOf(tables, first), addressOf(tables, second));
    if (!address) throw new Error("The address names no record.");
    const profile = profileOf({
      origin: `https://${hostOf(tables)}`,
      name: "Deal desk",
      address,
      shown: ["main,[role=main]"],
      isDialog: false,
      titleNames: true,
      language: "en",
      fields: [
        {
          field: "name",
          text: "",
          marks: [
            {
              kind: "label",
              label: "Deal name",
              locator: { id: "", by: "labelled", find: ["td:has(+td)"], value: ["+td"] },
            },
            { kind: "title", locator: { id: "", by: "title", pattern: "^(.+?) - Deal desk$" } },
          ],
        },
      ],
      contacts: null,
    });
    removePolicy = writePolicy({
      profiles: { desk: profileFile({ kind: "taught", id: profile.id, profile }), broken: "{" },
    });
    managed = await startExtension(options);
    await allowSites(managed, origins);
  });
  afterAll(async () => {
    removePolicy();
    await managed?.close();
  });

  test("a profile reads its site, can't be removed, and a broken one is named", async () => {
    const settings = await managed.extensionPage("options.html");
    const card = settings.getByRole("region", { name: "Sites you have taught" });
    await card.getByText("Set by your administrator").waitFor();
    await card.getByRole("alert").getByText("the file is not JSON").waitFor();
    expect(await card.getByRole("button", { name: /^Remove/ }).count()).toBe(0);
    expect(await card.getByRole("textbox").count()).toBe(0);
    await settings.close();
    await own(managed, "site/on", `https://${hostOf(tables)}`);
    const page = await managed.openCrm(addressOf(tables, last));
    await (await readyFrame(managed, page)).getByRole("heading", { level: 1, name: last.name }).waitFor();
    expect(managed.watch.problems()).toEqual([]);
  });
});
