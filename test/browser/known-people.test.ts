import { expect, test } from "vitest";
import panel from "../../src/i18n/en/personPanel.json" with { type: "json" };
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { violationsIn } from "../support/browser/accessibility.ts";
import { withExtension } from "../support/browser/extension.ts";
import { openDeal, soon, storedRoles } from "../support/browser/rep.ts";

const ssm = withExtension();
const view = (id: string) => `/lightning/r/Opportunity/${id}/view`;
const keyOf = (id: string) => `salesforce:ssm-demo:opportunity:${id}`;
const personOf = (at: number) =>
  `salesforce:ssm-demo:contact:${stories.noLeader.contactRoles[at]?.contactId ?? ""}`;

test("roles known from an earlier deal of the account are taken over in two clicks, and taken back by undo", async () => {
  const { id } = stories.followUp;
  const earlier = await openDeal(ssm, view(stories.noLeader.id));
  const [leader = ""] = (await earlier.people()).map((label) => label.split(",")[0] ?? "");
  await earlier.tag(0, "KDL");
  await earlier.tag(1, "SPONSOR");
  await earlier.page.close();

  // An account of its own: nothing is offered there.
  const stranger = await openDeal(ssm, view(stories.early.id));
  await stranger.people();
  const offer = (deal: typeof stranger) =>
    deal.frame.getByRole("button", { name: /known from earlier deals of this account/ });
  expect(await offer(stranger).count()).toBe(0);
  await stranger.page.close();

  const deal = await openDeal(ssm, view(id));
  await deal.people();
  await offer(deal).click();
  expect(await deal.frame.getByText(new RegExp(stories.noLeader.Name)).count()).toBe(2);
  // One of them alone, and back.
  const takeOne = deal.words.people.known.takeNamed.replace("{name}", leader);
  await deal.frame.getByRole("button", { name: takeOne }).click();
  const roles = async () => storedRoles(await ssm.readDatabase(), keyOf(id));
  await expect.poll(roles, soon).toEqual({ [personOf(0)]: ["KDL"] });
  await deal.undo.click();
  await expect.poll(roles, soon).toEqual({});
  await deal.frame.getByRole("button", { name: "Take over all 2" }).click();
  const taken = { [personOf(0)]: ["KDL"], [personOf(1)]: ["SPONSOR"] };
  await expect.poll(async () => storedRoles(await ssm.readDatabase(), keyOf(id)), soon).toEqual(taken);
  await deal.role(deal.rows.first(), "KDL", true).waitFor();
  // Known here only from the earlier deal, and now a row of this one.
  await deal.frame.getByRole("row", { name: /^Gordon McAllister/ }).waitFor();
  await offer(deal).waitFor({ state: "detached" });

  await deal.undo.click();
  await expect.poll(async () => storedRoles(await ssm.readDatabase(), keyOf(id)), soon).toEqual({});
  await offer(deal).waitFor();
  await deal.page.close();
});

test("somebody typed by hand whom the CRM also shows is made one person, with all roles", async () => {
  const { id } = stories.followUp;
  const deal = await openDeal(ssm, view(id));
  await deal.people();
  const { frame } = deal;
  await frame.getByRole("button", { name: deal.words.people.add.open }).click();
  await frame.getByRole("textbox", { name: deal.words.people.add.name }).fill("Tanabe, Yuki");
  await frame.getByRole("button", { name: deal.words.people.add.save, exact: true }).click();
  const typed = frame.getByRole("row", { name: /^Tanabe, Yuki/ });
  await deal
    .role(typed, "EVALUATOR", false)
    .or(deal.role(typed, "KDL", false))
    .first()
    .waitFor();
  await deal.role(typed, "KDL").click();
  await deal.role(typed, "KDL", true).waitFor();

  await frame.getByRole("button", { name: deal.words.people.same.merge }).click();
  await typed.waitFor({ state: "detached" });
  const kept = frame.getByRole("row", { name: /^Yuki Tanabe/ });
  await deal.role(kept, "KDL", true).waitFor();
  await expect
    .poll(async () => storedRoles(await ssm.readDatabase(), keyOf(id)), soon)
    .toEqual({ [personOf(2)]: ["KDL"] });

  // Days later they turn out to be two: what was said since stays with the one who stayed.
  await deal.role(kept, "SPONSOR").click();
  await deal.role(kept, "SPONSOR", true).waitFor();
  const later = await deal.reload();
  await later.people();
  const stayed = later.frame.getByRole("row", { name: /^Yuki Tanabe/ });
  await stayed.press("Enter");
  const two = panel.merges.splitNamed.replace("{from}", "Tanabe, Yuki").replace("{into}", "Yuki Tanabe");
  await later.frame.getByRole("button", { name: two }).click();
  const alone = later.frame.getByRole("row", { name: /^Tanabe, Yuki/ });
  await later.role(alone, "KDL", true).waitFor();
  await later.role(stayed, "KDL", false).waitFor();
  await later.role(stayed, "SPONSOR", true).waitFor();
  expect(await later.frame.getByRole("button", { name: deal.words.people.same.merge }).count()).toBe(0);
  expect(await violationsIn(later.frame)).toEqual([]);
  // Back to before the merge, step by step.
  for (const step of [two, "", ""]) {
    await later.undo.click();
    if (step) await later.frame.getByRole("button", { name: step }).waitFor();
  }
  await alone.waitFor();
  await later.frame.getByRole("button", { name: deal.words.people.same.apart }).click();
  await later.frame
    .getByRole("button", { name: deal.words.people.same.apart })
    .waitFor({ state: "detached" });
  const again = await later.reload();
  await again.people();
  await again.frame.getByRole("row", { name: /^Tanabe, Yuki/ }).waitFor();
  expect(await again.frame.getByRole("button", { name: deal.words.people.same.merge }).count()).toBe(0);
});

test("a role nobody holds is noted as a gap, counts for nothing, and becomes the person who is found", async () => {
  const { id } = stories.healthy;
  const deal = await openDeal(ssm, view(id));
  await deal.people();
  const { frame, words } = deal;
  const { gap } = words.people;
  // The first role that the method expects, from stage 1 on.
  const benefit = words.method.roles.BENEFIT.name;
  await frame.getByRole("button", { name: gap.noteFor.replace("{role}", benefit) }).click();
  await frame.getByRole("textbox", { name: gap.whom }).fill("whose figures move");
  await frame.getByRole("button", { name: gap.save }).click();
  const gaps = frame.getByRole("region", { name: "1 gap to fill" });
  await gaps.getByText("whose figures move").waitFor();
  expect(storedRoles(await ssm.readDatabase(), keyOf(id))).toEqual({});

  const row = deal.rows.first();
  const [first] = await deal.people();
  const name = first?.split(",")[0] ?? "";
  await gaps.getByRole("combobox").click();
  await frame.getByRole("option", { name: new RegExp(`^${name}`) }).click();
  await gaps.waitFor({ state: "detached" });
  await row.getByRole("button", { name: new RegExp(benefit) }).waitFor();
  await deal.undo.click();
  await gaps.waitFor();
  await row.getByRole("button", { name: new RegExp(benefit) }).waitFor({ state: "detached" });
});

test("help me choose leads to a role and a stance by what a person was seen to do", async () => {
  const { id } = stories.ahead;
  const deal = await openDeal(ssm, view(id));
  await deal.people();
  const { frame, words } = deal;
  const { choose } = words.people;
  await deal.rows.first().press("Enter");
  await frame.getByRole("button", { name: /^Help me choose for/ }).click();
  const part = (title: string) =>
    frame.locator("section").filter({ has: frame.getByRole("heading", { name: title }) });
  const role = part(choose.role);
  for (const answer of [choose.answers.no, choose.answers.no, choose.answers.no, choose.answers.signs])
    await role.getByRole("button", { name: answer, exact: true }).click();
  await role.getByText(words.method.roles.APPROVER.name).waitFor();
  await role.getByRole("button", { name: choose.take, exact: true }).click();
  const stance = part(choose.stance);
  for (const answer of [choose.answers.yes, choose.answers.no, choose.answers.other, choose.answers.no])
    await stance.getByRole("button", { name: answer, exact: true }).click();
  await stance.getByRole("button", { name: choose.take, exact: true }).click();
  await expect
    .poll(
      async () => (await ssm.readDatabase())?.roleTags?.find((row) => row.opportunityKey === keyOf(id))?.body,
      soon,
    )
    .toEqual({ roles: { APPROVER: true }, stance: "notSupportive" });
});
