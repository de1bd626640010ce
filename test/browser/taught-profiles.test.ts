/**
 * What was taught travels: from a frame and a component into a file and back, by policy, and as one field of a shipped
 * profile.
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
import { allowSites, switchOff, switchOn } from "../support/browser/allow-sites.ts";
import { demoOrg, type Extension, startExtension, withExtension } from "../support/browser/extension.ts";
import { canWritePolicy, writePolicy } from "../support/browser/policy-file.ts";
import { readyFrame, soon, visible } from "../support/browser/rep.ts";
import { startCrmServer } from "../support/crm-server.ts";
import { demoOpportunity } from "../support/demo-opportunity.ts";
import {
  addressOf,
  deskSite,
  hostOf,
  teach,
  teachByPointer,
  teachingFrame,
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

async function startTeaching(kind: (typeof kinds)[number]) {
  await switchOn(ssm, [
    { origin: `https://${hostOf(kind)}`, profile: `taught:https://${hostOf(kind)}`, teaching: true },
  ]);
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
    ["{}", "format: is missing (one of ssm-sidebar-profile wanted)"],
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
  await card.getByText("Imported: Frame desk.").waitFor();
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
  await switchOff(ssm, `https://${hostOf(framed)}`);
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
  let presses = 0;
  const pressed = (click: Promise<void>) => {
    presses += 1;
    return click;
  };
  await pressed(sidebar.getByRole("button", { name: "1 field not read" }).click());
  await pressed(button(sidebar, "Point at it: Amount").click());
  const sheet = sidebar.getByRole("dialog", { name: "What was read" });
  await sheet.getByRole("region", { name: "Now click it in the page: Amount" }).waitFor();
  const shown = page
    .locator("records-record-layout-item")
    .filter({ hasText: "Volume" })
    .locator("lightning-formatted-text")
    .first();
  const amount = visible(await shown.innerText());
  await pressed(shown.click({ force: true }));
  const row = sheet.getByRole("listitem").filter({ has: sidebar.getByText("Amount", { exact: true }) });
  await row.getByText("by its label “Volume”").waitFor();
  expect(await violationsIn(sidebar)).toEqual([]);
  await pressed(button(sidebar, "Use it from now on").click());
  // From the notice to the mended field: four presses, nothing typed, no other page; under half a minute.
  expect(presses).toBe(4);
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
    const policy = writePolicy({
      profiles: { desk: profileFile({ kind: "taught", id: profile.id, profile }), broken: "{" },
    });
    removePolicy = policy.remove;
    managed = await startExtension({ ...options, extension: policy.extension });
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
    await switchOn(managed, [
      { origin: `https://${hostOf(tables)}`, profile: `taught:https://${hostOf(tables)}` },
    ]);
    const page = await managed.openCrm(addressOf(tables, last));
    await (await readyFrame(managed, page)).getByRole("heading", { level: 1, name: last.name }).waitFor();
    expect(managed.watch.problems()).toEqual([]);
  });
});
