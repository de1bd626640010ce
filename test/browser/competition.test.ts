/** Rivals and doing nothing, judged on the same criteria. */
import { expect, test } from "vitest";
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { violationsIn } from "../support/browser/accessibility.ts";
import { withExtension } from "../support/browser/extension.ts";
import { openDeal, soon } from "../support/browser/rep.ts";

const ssm = withExtension();
const key = `salesforce:ssm-demo:opportunity:${stories.noLeader.id}`;

test("no opponent known is a warning; a rival is judged on the customer's criteria and has its supporters", async () => {
  const deal = await openDeal(ssm);
  const { frame } = deal;
  await deal.openTab("plan");
  await frame.getByRole("button", { name: /^Options on the table/ }).click();
  const rivals = frame.getByRole("region", { name: "Who we are compared with" });
  await rivals.getByText(/^No opponent is known/).waitFor();

  await rivals.getByRole("button", { name: "Add a criterion of the customer" }).click();
  await rivals.getByRole("textbox", { name: "Criterion 1" }).fill("Time to go live");
  await rivals.getByRole("button", { name: "Add a rival" }).click();
  await rivals.getByText(/^No opponent is known/).waitFor({ state: "detached" });
  await rivals.getByRole("button", { name: /^Rival 1/ }).click();
  await rivals.getByRole("textbox", { name: "Name" }).fill("Initech");
  await rivals.getByRole("combobox", { name: "Time to go live" }).selectOption("stronger");
  await rivals.getByRole("combobox", { name: "Add who is for Initech" }).fill("Gordon");
  await frame.getByRole("option", { name: /Gordon McAllister/ }).click();
  await rivals.getByRole("list", { name: "Supporters of Initech" }).getByText("Gordon McAllister").waitFor();
  await rivals.getByRole("button", { name: /^Doing nothing/ }).click();
  await rivals.getByRole("combobox", { name: "Time to go live" }).last().selectOption("weaker");

  expect(await violationsIn(frame)).toEqual([]);
  const grid = rivals.getByRole("table", { name: "Every option on every criterion, against us" });
  await expect
    .poll(() => grid.getByRole("row").last().allInnerTexts(), soon)
    .toEqual([expect.stringMatching(/Time to go live\s+Stronger than us\s+Weaker than us/)]);
  await expect
    .poll(async () => (await ssm.readDatabase())?.plans?.find((row) => row.kind === "rivals"), soon)
    .toMatchObject({
      opportunityKey: key,
      body: {
        criteria: { c1: { text: "Time to go live" } },
        options: { r1: { name: "Initech", "on c1": "stronger" }, nothing: { "on c1": "weaker" } },
      },
    });
  await rivals.getByRole("button", { name: "Remove Initech" }).click();
  await rivals.getByText(/^No opponent is known/).waitFor();
  await deal.undo.click();
  await rivals.getByRole("button", { name: /^Initech/ }).waitFor();
});
