/**
 * A site that no profile knows is taught by pointing, by the product's own interface: on one record, tried on a second,
 * and from then on it is read. The browser's own question can't be pressed by a test: it is answered beforehand.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shownOf } from "../crm-pages/taught/expected.ts";
import { type TaughtPage, taughtPages } from "../crm-pages/taught/pages.ts";
import { records, type TaughtRecord } from "../crm-pages/taught/records.ts";
import { allowSites } from "../support/browser/allow-sites.ts";
import { inContentScript } from "../support/browser/content-script.ts";
import { withExtension } from "../support/browser/extension.ts";
import { listenIn } from "../support/browser/readings.ts";
import { soon } from "../support/browser/rep.ts";
import { sideBySide } from "../support/browser/side-by-side.ts";
import { startCrmServer } from "../support/crm-server.ts";
import {
  addressOf,
  clickText,
  deskSite,
  hostOf,
  isPointing,
  keepClosedRoots,
  stepRow,
  teach,
  teachByPointer,
  teachingFrame,
  untilTaught,
} from "../support/teaching/rep-points.ts";

const board = taughtPages.find(({ name }) => name === "board");
if (!board) throw new Error("There is no board");
/** The same page on a host of its own. */
const hurried: TaughtPage = { ...board, name: "hurried" };
const kinds = [...taughtPages, hurried];

const server = await startCrmServer({
  shadows: [],
  sites: [{ host: /\.desk\.example$/, site: deskSite(kinds) }],
});
const ssm = withExtension({
  crmPort: server.port,
  hosts: kinds.map(hostOf),
  window: { width: 1280, height: 1000 },
});
afterAll(() => server.close());
beforeAll(() =>
  allowSites(
    ssm,
    kinds.map((kind) => `https://${hostOf(kind)}`),
  ),
);

const record = (at: number): TaughtRecord => {
  const found = records[at];
  if (!found) throw new Error(`There is no record ${at}`);
  return found;
};

async function open(kind: TaughtPage, at: number) {
  const page = await ssm.context.newPage();
  await keepClosedRoots(page);
  await page.goto(addressOf(kind, record(at)));
  await page.bringToFront();
  return page;
}

/** The popup over this tab, and its press on "Teach it this page". */
async function switchToTeaching(kind: TaughtPage) {
  const origin = `https://${hostOf(kind)}`;
  const ours = await ssm.extensionPage("options.html");
  await ours.evaluate((site) => chrome.permissions.request({ origins: [`${site}/*`] }), origin);
  await ours.close();
}

async function startTeaching(kind: TaughtPage) {
  await switchToTeaching(kind);
  const page = await open(kind, 0);
  const opened = ssm.context.waitForEvent("page");
  const worker = await ssm.serviceWorker();
  await worker.evaluate(() => chrome.tabs.create({ url: "popup.html", active: false }));
  const popup = await opened;
  await popup.getByRole("button", { name: "Teach it this page" }).dispatchEvent("click");
  return { page, sidebar: await teachingFrame(ssm, page) };
}

test("a part chosen just before the next value is taken is kept, whenever the page answers", async () => {
  const { page, sidebar } = await startTeaching(hurried);
  await inContentScript(
    page,
    ssm.extensionId,
    `{
      const shared = globalThis[Symbol.for("ssm-sidebar")];
      const { answer } = shared;
      let held = null;
      shared.answer = (told) => (held ? held.push(told) : answer(told));
      globalThis.hold = () => { held = []; };
      globalThis.release = () => { const all = held; held = null; all.forEach((told) => answer(told)); };
    }`,
  );
  const { name, account, amount } = shownOf(record(0));
  await teachByPointer(sidebar, page, { ...record(0), people: [] }, { name, account: null });
  const point = (step: "account" | "amount") =>
    sidebar.getByRole("button", { name: teach.pointOf.replace("{field}", teach.step[step]) }).click();
  if (!(await isPointing(sidebar, "account").count())) await point("account");
  await isPointing(sidebar, "account").waitFor();
  await clickText(page, `${name} at ${account}`);
  const part = stepRow(sidebar, "account").getByRole("radio", { name: account ?? "", exact: true });
  await part.waitFor();

  await inContentScript(page, ssm.extensionId, "hold()");
  await part.click();
  await point("amount");
  await isPointing(sidebar, "amount").waitFor();
  await clickText(page, amount ?? "");
  await inContentScript(page, ssm.extensionId, "release()");
  await untilTaught(sidebar, "amount");
  await stepRow(sidebar, "account")
    .getByText(account ?? "", { exact: true })
    .waitFor();
});

describe.each(taughtPages)("a page of $name", (kind) => {
  test("taught by pointing on one record, it reads three others rightly, and none wrongly", async () => {
    const { page, sidebar } = await startTeaching(kind);
    await teachByPointer(sidebar, page, record(0), shownOf(record(0)));
    await sidebar.getByRole("button", { name: teach.toTrial }).click();
    await sidebar.getByText(teach.trial.same).waitFor();

    await page.goto(addressOf(kind, record(1)));
    const again = await teachingFrame(ssm, page);
    await again.getByText(teach.trial.check).waitFor();
    const read = await again.getByRole("list").first().innerText();
    for (const text of Object.values(shownOf(record(1)))) if (text) expect(read).toContain(text);
    await again.getByRole("button", { name: teach.trial.allRight }).click();
    await again.getByRole("button", { name: teach.trial.save }).click();

    // The page that is open is read at once.
    await again.getByRole("heading", { level: 1, name: record(1).name }).waitFor();
    // The four at once: a page's time is mostly waiting until it has settled.
    await sideBySide([1, 2, 3, 0], async (at) => {
      const one = await open(kind, at);
      const heard = await listenIn(await ssm.sidebarFrame(one));
      const { fields, contacts } = await heard.settled(
        `taught:https://${hostOf(kind)}:https://${hostOf(kind)}:opportunity:${record(at).id}`,
      );
      const told = Object.fromEntries(
        Object.entries(fields).map(([name, { state, text }]) => [name, state === "read" ? text : null]),
      );
      expect(told).toEqual(shownOf(record(at)));
      expect(contacts.rows.map(({ id, name }) => ({ id, name }))).toEqual(
        record(at).people.map(({ id, name }) => ({ id, name })),
      );
      await one.close();
    });
    const profiles = (await ssm.readDatabase())?.settings?.find(({ key }) => key === "profiles");
    expect(profiles).toBeDefined();
    await expect.poll(() => page.frames().length, soon).toBeGreaterThan(1);
  });
});
