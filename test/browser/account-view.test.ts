import { expect, test } from "vitest";
import accountEn from "../../src/i18n/en/account.json" with { type: "json" };
import mapEn from "../../src/i18n/en/map.json" with { type: "json" };
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { violationsIn } from "../support/browser/accessibility.ts";
import { withExtension } from "../support/browser/extension.ts";
import { openDeal, soon, storedRoles } from "../support/browser/rep.ts";

const ssm = withExtension({ window: { width: 1440, height: 1000 } });
const view = (id: string) => `/lightning/r/Opportunity/${id}/view`;

test("an account shows who decides in several of its deals and since when; two entries become one person, and two again", async () => {
  const earlier = await openDeal(ssm, view(stories.noLeader.id));
  const [first = "", second = ""] = (await earlier.people()).map((label) => label.split(",")[0] ?? "");
  await earlier.tag(0, "KDL");
  await earlier.tag(1, "SPONSOR");
  const deal = await openDeal(ssm, view(stories.followUp.id));
  await deal.people();
  await deal.frame.getByRole("button", { name: /known from earlier deals of this account/ }).click();
  await deal.frame.getByRole("button", { name: "Take over all 2" }).click();
  await expect
    .poll(
      async () => Object.keys(storedRoles(await ssm.readDatabase(), keyOf(stories.followUp.id))).length,
      soon,
    )
    .toBe(2);
  // Typed in the second deal, and much like one of the first.
  const typed = second.split(" ").reverse().join(", ");
  await deal.frame.getByRole("button", { name: deal.words.people.add.open }).click();
  await deal.frame.getByRole("textbox", { name: deal.words.people.add.name }).fill(typed);
  await deal.frame.getByRole("button", { name: deal.words.people.add.save, exact: true }).click();
  await deal.frame.getByRole("row", { name: new RegExp(`^${typed}`) }).waitFor();

  const page = await ssm.extensionPage("tabs/workspace.html");
  await page.getByRole("row").getByRole("link").first().click();
  await page.getByRole("link", { name: /^Account: / }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByRole("heading", { name: accountEn.highlights.decides }).waitFor();
  await page.getByText(`${first}: 2 opportunities`).waitFor();
  await page
    .getByText(new RegExp(`^${second}, since `))
    .first()
    .waitFor();
  expect(await page.getByRole("link", { name: mapEn.shape.map, exact: true }).count()).toBe(2);
  expect(await violationsIn(page)).toEqual([]);

  const people = page.getByRole("region", { name: accountEn.people.title, exact: true });
  const showAll = people.getByRole("button", { name: /^All / });
  if (await showAll.count()) await showAll.click();
  await people.getByRole("rowheader", { name: new RegExp(`^${typed}`) }).waitFor();
  const before = await people.getByRole("row").count();
  await page.getByRole("button", { name: accountEn.same.mergeNamed.replace("{name}", second) }).click();
  await expect.poll(() => people.getByRole("row").count(), soon).toBe(before - 1);
  await page.getByRole("button", { name: deal.words.common.undo, exact: true }).click();
  await expect.poll(() => people.getByRole("row").count(), soon).toBe(before);
  await page.getByRole("button", { name: accountEn.same.apartNamed.replace("{name}", second) }).click();
  await page.getByRole("heading", { name: accountEn.same.title }).waitFor({ state: "detached" });

  // Whoever left is told apart, with the roles that nobody holds now.
  await earlier.page.bringToFront();
  await earlier.rows.nth(1).press("Enter");
  await earlier.frame.getByRole("checkbox", { name: earlier.words.people.detail.hasLeft }).click();
  await page.bringToFront();
  const gone = page.locator("section").filter({
    has: page.getByRole("heading", { name: accountEn.highlights.gone, exact: true }),
  });
  await gone.getByText(new RegExp(`^${second}.*${earlier.words.method.roles.SPONSOR.name}`)).waitFor();
});

function keyOf(id: string): string {
  return `salesforce:ssm-demo:opportunity:${id}`;
}
