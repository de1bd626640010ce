/**
 * How the picker behaves in a page: by keyboard alone, and against a page that would like to pick for the rep; nothing of
 * it is left.
 */
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { taughtPages } from "../crm-pages/taught/pages.ts";
import { records, type TaughtRecord } from "../crm-pages/taught/records.ts";
import { violationsIn } from "../support/browser/accessibility.ts";
import { allowSites, switchOff, switchOn } from "../support/browser/allow-sites.ts";
import { withExtension } from "../support/browser/extension.ts";
import { soon } from "../support/browser/rep.ts";
import { startCrmServer } from "../support/crm-server.ts";
import {
  addressOf,
  deskSite,
  hostOf,
  isPointing,
  placeOf,
  stepRow,
  teach,
  teachingFrame,
  untilTaught,
} from "../support/teaching/rep-points.ts";

const [tables] = taughtPages;
const [first, second] = records;
if (!tables || !first || !second) throw new Error("The taught pages are gone.");
const here: TaughtRecord = first;
const kinds = [tables];
const origins = kinds.map((kind) => `https://${hostOf(kind)}`);

const server = await startCrmServer({
  shadows: [],
  sites: [{ host: /\.desk\.example$/, site: deskSite(kinds) }],
});
const options = { crmPort: server.port, hosts: kinds.map(hostOf), window: { width: 1280, height: 1000 } };
const ssm = withExtension(options);
afterAll(() => server.close());
beforeAll(() => allowSites(ssm, origins));

async function startTeaching(kind: (typeof kinds)[number]) {
  await switchOn(ssm, [
    { origin: `https://${hostOf(kind)}`, profile: `taught:https://${hostOf(kind)}`, teaching: true },
  ]);
  const page = await ssm.openCrm(addressOf(kind, here));
  return { page, sidebar: await teachingFrame(ssm, page) };
}

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
  await switchOff(ssm, `https://${hostOf(tables)}`);
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
