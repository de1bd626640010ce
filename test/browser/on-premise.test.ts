/**
 * A CRM on a company's own host: nothing runs there until the rep says so in the popup, for this one site, and nothing
 * is left when they take it back. The browser's own question can't be pressed by a test: it is answered beforehand
 * (`allow-sites`), and what the popup sees of a page by the rep's press, it sees here by the permission.
 */
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { fixtures } from "../crm-pages/fixture.ts";
import { allowSites } from "../support/browser/allow-sites.ts";
import { withExtension } from "../support/browser/extension.ts";
import { soon } from "../support/browser/rep.ts";
import { servePages } from "../support/reading/serve-page.ts";

const host = "crm.acme.example";
const origin = `https://${host}`;
const page = (crm: string, name: string) => {
  const found = fixtures().find((one) => one.crm === crm && one.name === name);
  if (!found) throw new Error(`There is no page ${crm}/${name}.`);
  const { pathname, search, hash } = new URL(found.url);
  return { ...found, url: `${origin}${pathname}${search}${hash}` };
};
const sugar = page("sugarcrm", "opportunity--en-preview-beside");
const name = "Harbor Logistics – Control Tower";

const server = await servePages();
const ssm = withExtension({ crmPort: server.port, hosts: [host] });
afterAll(() => server.close());
beforeAll(() => allowSites(ssm, [origin]));
beforeEach(async () => {
  server.show(sugar.url, sugar.html);
  await own((site) => chrome.runtime.sendMessage({ name: "site/off", origin: site }).then(() => {}));
});

/** Does something as one of the extension's own pages. */
async function own<T>(work: (origin: string) => Promise<T>): Promise<T> {
  const ours = await ssm.extensionPage("options.html");
  try {
    return await ours.evaluate(work, origin);
  } finally {
    await ours.close();
  }
}
const allow = () => own((site) => chrome.permissions.request({ origins: [`${site}/*`] }));
const isAllowed = () => own((site) => chrome.permissions.contains({ origins: [`${site}/*`] }));

/** The popup over this tab: opened behind it, so that the tab stays the one in front. */
async function popupOver(crm: Page): Promise<Page> {
  await crm.bringToFront();
  const opened = ssm.context.waitForEvent("page");
  const worker = await ssm.serviceWorker();
  await worker.evaluate(() => chrome.tabs.create({ url: "popup.html", active: false }));
  return opened;
}
/** A tab behind another is not drawn: controls are pressed by their own `click`. */
const press = (popup: Page, label: string | RegExp) =>
  popup
    .getByRole("button", { name: label })
    .or(popup.getByRole("switch", { name: label }))
    .dispatchEvent("click");
const text = (popup: Page) => popup.locator("main").innerText();

const nameIn = (sidebar: Frame) =>
  expect.poll(() => sidebar.locator("body").innerText(), soon).toContain(name);

test("nothing of ours is on a site that nobody switched on", async () => {
  const crm = await ssm.openCrm(sugar.url);
  await expect(ssm.sidebarFrame(crm, 2000)).rejects.toThrow();
});

test("the popup recognises the CRM, one press brings the sidebar into the open page, another takes it away for good", async () => {
  const crm = await ssm.openCrm(sugar.url);
  await allow();
  const popup = await popupOver(crm);
  await popup.getByText("This looks like SugarCRM.").waitFor({ state: "attached" });
  await press(popup, `Switch on for ${host}`);

  // In the page that was open already, without a reload.
  await nameIn(await ssm.sidebarFrame(crm));
  await expect.poll(() => text(popup), soon).toMatch(/SugarCRM · opportunity/);
  const key = `sugarcrm:${origin}:opportunity:3f0c2a7e-5b1d-11ee-9a3b-0242ac120002`;
  await expect
    .poll(async () => (await ssm.readDatabase())?.opportunities?.map((row) => row.opportunityKey), soon)
    .toEqual([key]);

  // And in the next one.
  await crm.reload();
  await nameIn(await ssm.sidebarFrame(crm));

  await press(popup, "Sidebar on this site");
  await expect.poll(() => crm.frames().length, soon).toBe(1);
  await expect.poll(isAllowed, soon).toBe(false);
  await crm.reload();
  await expect(ssm.sidebarFrame(crm, 2000)).rejects.toThrow();
  const left = await own(async () => ({
    scripts: await chrome.scripting.getRegisteredContentScripts(),
    sites: Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith("site:")),
  }));
  expect(left).toEqual({ scripts: [], sites: [] });
  // What was noted about the deal stays.
  expect((await ssm.readDatabase())?.opportunities).toHaveLength(1);
});

test("when the browser's question closes the popup, the worker goes on alone", async () => {
  const crm = await ssm.openCrm(sugar.url);
  await own(async (site) => {
    await chrome.storage.session.set({ pendingSite: { origin: site, profile: "sugarcrm" } });
    await chrome.permissions.request({ origins: [`${site}/*`] });
  });
  await nameIn(await ssm.sidebarFrame(crm));
});

test("an update drops what was registered, and it comes back by itself", async () => {
  await allow();
  await own((site) =>
    chrome.runtime.sendMessage({ name: "site/on", origin: site, profile: "sugarcrm" }).then(() => {}),
  );
  const worker = await ssm.serviceWorker();
  await worker.evaluate(async () => {
    await chrome.scripting.unregisterContentScripts();
    const installed: object = chrome.runtime.onInstalled;
    (installed as { dispatch(details: object): void }).dispatch({ reason: "update" });
  });
  await expect
    .poll(() => own(() => chrome.scripting.getRegisteredContentScripts().then((all) => all.length)), soon)
    .toBe(1);
  const crm = await ssm.openCrm(sugar.url);
  await nameIn(await ssm.sidebarFrame(crm));
});

test("a permission that is taken back in the browser's settings ends it", async () => {
  await allow();
  await own((site) =>
    chrome.runtime.sendMessage({ name: "site/on", origin: site, profile: "sugarcrm" }).then(() => {}),
  );
  const crm = await ssm.openCrm(sugar.url);
  await ssm.sidebarFrame(crm);
  await own((site) => chrome.permissions.remove({ origins: [`${site}/*`] }));
  await expect.poll(() => crm.frames().length, soon).toBe(1);
});

test("on any other page the popup says what is read, and lets the rep say that it is their CRM", async () => {
  server.show(`${origin}/`, "<!doctype html><title>Intranet</title><h1>Canteen</h1>");
  const crm = await ssm.openCrm(`${origin}/canteen`);
  await allow();
  const popup = await popupOver(crm);
  await popup.getByText("This page isn't one of the CRMs").waitFor({ state: "attached" });
  expect(await text(popup)).toContain("SuiteCRM 8");
  await press(popup, "My CRM runs on this site");
  await popup.getByRole("combobox").selectOption({ label: "SuiteCRM 8" });
  await press(popup, `Switch on for ${host}`);
  await expect.poll(() => text(popup), soon).toMatch(/SuiteCRM 8 · no record open/);
});

test("nobody else may switch a site on, nor an unknown profile", async () => {
  const refused = await own(async (site) => {
    const ask = (message: object) => chrome.runtime.sendMessage(message);
    return [
      await ask({ name: "site/on", origin: site, profile: "sugarcrm" }),
      await ask({ name: "site/on", origin: `${site}/path`, profile: "sugarcrm" }),
      await ask({ name: "site/on", origin: site, profile: "salesforce" }),
    ];
  });
  expect(refused).toEqual(["permission", "origin", "profile"].map((error) => ({ ok: false, error })));
});
