import { mkdirSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { fixtures } from "../crm-pages/fixture.ts";
import { violationsIn } from "../support/browser/accessibility.ts";
import { withExtension } from "../support/browser/extension.ts";
import { readyFrame, soon } from "../support/browser/rep.ts";
import { servePages } from "../support/reading/serve-page.ts";

const found = fixtures().find(({ crm, name }) => crm === "pipedrive" && name === "deal--missing-fields");
if (!found) throw new Error("The page of a deal with missing fields is gone.");
const { url, html } = found;
const key = "pipedrive:harbor:opportunity:128";

const server = await servePages();
const ssm = withExtension({
  crmPort: server.port,
  hosts: ["inside.example"],
  window: { width: 1280, height: 900 },
});
afterAll(() => server.close());

/** For looking at: where SSM_PICTURES names a folder. */
const pictures = process.env.SSM_PICTURES;
if (pictures) mkdirSync(pictures, { recursive: true });

test("a rep sees what was read and what was not, types it in, and hears when the page says otherwise", async () => {
  server.show(url, html);
  const crm = await ssm.openCrm(url);
  const sidebar = await readyFrame(ssm, crm);
  const stored = async () => {
    const row = (await ssm.readDatabase())?.opportunities?.find((one) => one.opportunityKey === key);
    return (row?.body as { typed?: object } | undefined)?.typed ?? {};
  };

  await sidebar.getByRole("button", { name: "1 field not read" }).click();
  await sidebar.getByRole("button", { name: "See all that was read" }).click();
  const sheet = sidebar.getByRole("dialog", { name: "What was read" });
  const row = (name: string) =>
    sheet.getByRole("listitem").filter({ has: sidebar.getByText(name, { exact: true }) });
  await sheet.waitFor();
  expect(await row("CRM stage").innerText()).toMatch(/read\s+Qualified\s+Found by stageSelector, seen at /);
  expect(await row("Account").innerText()).toMatch(/not found\s+Looked for at: link/);
  expect(await row("Amount").innerText()).toMatch(/empty/);
  expect(await sheet.innerText()).toContain("The list of contacts hasn't been on the screen yet");
  expect(await violationsIn(sidebar)).toEqual([]);
  if (pictures) await crm.screenshot({ path: `${pictures}/health-missing.png` });

  await row("Amount").getByRole("button", { name: "Type it in: Amount" }).click();
  const input = row("Amount").getByRole("textbox", { name: "Amount" });
  await input.fill("a lot");
  await input.press("Enter");
  await sheet.getByText("This can't be understood").waitFor();
  await input.fill("EUR 120,000");
  await input.press("Enter");
  await sheet.getByText("Typed by you: €120,000").waitFor();
  expect(await stored()).toEqual({ amount: 120_000, currency: "EUR" });
  // In the head, too: the page shows no amount of its own.
  await sidebar.getByText("Amount, typed by you: €120,000", { exact: true }).waitFor();

  await sheet.getByRole("button", { name: "Copy reading report" }).click();
  await sidebar.getByText("Copied. It holds nothing of your customer's.").waitFor();

  // The CRM has the amount now, and another one.
  server.show(url, html.replace("<span>-</span>", "<span>$99,000.00</span>"));
  await crm.reload();
  const again = await readyFrame(ssm, crm);
  // The head shows both, and leads to where one of them is kept.
  const both = again.getByRole("button", {
    name: "Amount, typed by you: €120,000. The page says otherwise.",
    exact: true,
  });
  await both.waitFor();
  await again.getByText("$99,000.00", { exact: true }).waitFor();
  expect(await violationsIn(again)).toEqual([]);
  if (pictures) await crm.screenshot({ path: `${pictures}/head-both.png` });
  await both.press("Enter");
  const later = again.getByRole("dialog", { name: "What was read" });
  const amount = later.getByRole("listitem").filter({ has: again.getByText("Amount", { exact: true }) });
  await amount.getByText("The page now says something else").waitFor();
  expect(await amount.innerText()).toMatch(/\$99,000\.00[\s\S]*Typed by you: €120,000/);
  if (pictures) await crm.screenshot({ path: `${pictures}/health-both.png` });
  await amount.getByRole("button", { name: "Keep the page's" }).press("Enter");
  await amount.getByText("Typed by you").waitFor({ state: "detached" });
  expect(await stored()).toEqual({});
  await expect.poll(() => both.count(), soon).toBe(0);

  // Read, but wrongly: every field that is read can be pointed at and typed over; theirs counts while the page says so.
  const stage = later.getByRole("listitem").filter({ has: again.getByText("CRM stage", { exact: true }) });
  for (const name of ["Name", "CRM stage", "Owner", "Amount"])
    for (const way of ["Type it in", "Point at it"])
      await later.getByRole("button", { name: `${way}: ${name}` }).waitFor();
  await stage.getByRole("button", { name: "Type it in: CRM stage" }).press("Enter");
  await stage.getByRole("textbox", { name: "CRM stage" }).fill("Negotiations");
  await stage.getByRole("textbox", { name: "CRM stage" }).press("Enter");
  await stage.getByText("which you hold to be wrong").waitFor();
  expect(await stage.innerText()).toMatch(/Qualified[\s\S]*Typed by you: Negotiations/);
  expect(await stored()).toEqual({ stage: "Negotiations", instead: { stage: "Qualified" } });
  expect(await violationsIn(again)).toEqual([]);
  if (pictures) await crm.screenshot({ path: `${pictures}/health-instead.png` });
  await stage.getByRole("button", { name: "Keep the page's" }).press("Enter");
  await stage.getByText("Typed by you").waitFor({ state: "detached" });
  expect(await stored()).toEqual({});

  await again.locator("body").press("Escape");
  await expect.poll(() => later.count(), soon).toBe(0);
});

test("a profile whose fields are nowhere on three records says so once, and what can be read still shows", async () => {
  const deal = (at: number) => `https://harbor.pipedrive.com/deal/${at}`;
  const bare = (name: string) =>
    `<!doctype html><html lang="en"><title>${name} - Deals</title><div data-testid="header-title">${name}</div></html>`;
  const said = "This CRM's pages have been hard to read on several records";
  for (const at of [1, 2, 3, 4]) {
    server.show(deal(at), bare(`Deal ${at}`));
    const crm = await ssm.openCrm(deal(at));
    const sidebar = await readyFrame(ssm, crm);
    expect(await sidebar.getByRole("heading", { level: 1 }).innerText()).toBe(`Deal ${at}`);
    if (at === 3) {
      await sidebar.getByText(said).waitFor();
      await sidebar.getByRole("button", { name: "See all that was read" }).click();
      await sidebar.getByRole("dialog", { name: "What was read" }).waitFor();
    } else {
      expect(await sidebar.getByText(said).count()).toBe(0);
    }
    await crm.close();
  }
});

/** A CRM's own header around a frame of another site, in which the record stands. */
const shell = (layer: string) =>
  `<!doctype html><html lang="en"><title>Deal | Opportunity | Salesforce</title><body style="margin:0"><header>CRM</header>
  <div class="${layer}"><iframe src="https://inside.example/" style="border:0;width:100%;height:700px"></iframe></div></body></html>`;

test.each([
  ["windowViewMode-normal oneContent active lafPageHost", "the record's own layer"],
  ["anything", "no layer that the profile knows"],
])("a record in another site's frame is said to be unreadable (%s: %s)", async (layer) => {
  server.show("https://inside.example/", html);
  const at = "https://acme.lightning.force.com/lightning/r/Opportunity/0065g00000XyZaBAAV/view";
  server.show(at, shell(layer));
  const crm = await ssm.openCrm(at);
  const sidebar = await readyFrame(ssm, crm);
  await sidebar.getByText("The record stands in a frame of another site").waitFor();
  await sidebar.getByRole("button", { name: /fields not read/ }).click();
  await sidebar.getByText("It may stand in a frame of another site, which can't be read.").first().waitFor();
  expect(await sidebar.getByText("No place for it was found on this page.").count()).toBe(0);
  await sidebar.getByRole("button", { name: "See all that was read" }).click();
  const sheet = sidebar.getByRole("dialog", { name: "What was read" });
  await sheet.getByText("The list of contacts could not be read.").waitFor();
  if (pictures) await crm.screenshot({ path: `${pictures}/head-sealed.png` });
  await crm.close();
});
