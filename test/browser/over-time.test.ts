/** A deal over weeks: what is kept of it by itself, and what that tells. */
import { expect, test } from "vitest";
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { withExtension } from "../support/browser/extension.ts";
import { dayBefore, held, snapshot, stageItems } from "../support/browser/past.ts";
import { openDeal, soon } from "../support/browser/rep.ts";

const ssm = withExtension();
const key = `salesforce:ssm-demo:opportunity:${stories.noLeader.id}`;
const rowsOf = async (table: string) =>
  ((await ssm.readDatabase())?.[table] ?? []).filter(({ opportunityKey }) => opportunityKey === key);

test("figures and snapshots follow what is tapped, by themselves", async () => {
  const deal = await openDeal(ssm);
  const items = stageItems(1, 5);
  await ssm.putRows({ evidence: held(key, items.slice(0, 4), 3) });
  const { frame, openTab, levelsOf, words } = await deal.reload();
  await openTab("assess");
  const last = words.method.items["S1.E5"].text;
  await levelsOf(last).getByRole("radio", { name: words.method.levels.E3.name }).click();
  const snapshots = async () =>
    (await rowsOf("snapshots")).map(({ day, body }) => {
      const { reason, figures } = body as { reason: string; figures: { verifiedStage: number } };
      return [day, reason, figures.verifiedStage];
    });
  await expect.poll(snapshots, soon).toContainEqual([dayBefore(0), "stageChange", 1]);
  await expect
    .poll(() => rowsOf("assessments"), soon)
    .toMatchObject([{ asOf: dayBefore(0), verifiedStage: 1 }]);
  // Nobody but the log sees it: the rep's own undo takes back the tap.
  await frame.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect
    .poll(() => rowsOf("assessments"), soon)
    .toMatchObject([{ asOf: dayBefore(0), verifiedStage: 0 }]);
});

test("the score says how it moved, the stage for how long it holds, and the CRM for how long it ran ahead", async () => {
  const deal = await openDeal(ssm);
  const [stored] = await rowsOf("opportunities");
  const body = stored?.body as Record<string, unknown>;
  const crmStages = [
    { stage: "Qualification", since: dayBefore(60) },
    { stage: "Id. Decision Makers", since: dayBefore(30) },
  ];
  await ssm.putRows({
    opportunities: [{ ...stored, body: { ...body, firstSeen: dayBefore(60), crmStages } }],
    evidence: held(key, stageItems(1, 5), 45),
    snapshots: [
      snapshot(key, 50, { score: 5, verifiedStage: 0 }),
      snapshot(key, 40, { score: 20.5, verifiedStage: 1 }),
    ],
    // Another deal that has ended, with figures kept while it ran.
    assessments: [
      {
        opportunityKey: "salesforce:ssm-demo:opportunity:old",
        asOf: dayBefore(0),
        score: 10,
        verifiedStage: 1,
        body: { playbookVersion: "1", figures: { at: Date.now(), daysAhead: 30, daysCounted: 40 } },
      },
    ],
  });
  await ssm.putRows({
    opportunities: [
      {
        opportunityKey: "salesforce:ssm-demo:opportunity:old",
        outcome: "lost",
        lastSeen: 1,
        body: { firstSeen: dayBefore(90), closedOn: dayBefore(50) },
      },
    ],
  });
  const { frame, openTab } = await deal.reload();
  await openTab("assess");
  await frame
    .getByText(/since .*\d/)
    .first()
    .waitFor();
  await frame.getByRole("button", { name: "CRM, time and outcome" }).click();
  await frame.getByText("40 days so far.").waitFor();
  // Ten days at stage 2 without a stage proved, then thirty at stage 3 with one.
  await frame.getByText("The CRM's stage ran ahead of the evidence on 40 of 50 days since").waitFor();
  await frame.getByText(/It is one stage ahead now, since/).waitFor();
  await frame.getByText("Over 1 closed deal: ahead on 75% of the days.").waitFor();
  await frame.getByText("Only you see this.").waitFor();

  // What the team is used to is one field, in the same place.
  await frame.getByRole("spinbutton", { name: "Usual days in stage 2, in your team" }).fill("20");
  await expect
    .poll(async () => (await ssm.readDatabase())?.settings?.find((row) => row.key === "usualDays"), soon)
    .toMatchObject({ body: { value: { 2: 20 } } });
  await frame.getByRole("button", { name: /^Flags/ }).click();
  await frame.getByRole("button", { name: /more flag/ }).click();
  await frame.getByRole("button", { name: "40 days in this stage; usual: 20" }).waitFor();
});

test("a score of another playbook is said to be no comparison, and the stage that moved no loss", async () => {
  const deal = await openDeal(ssm);
  await ssm.putRows({
    evidence: held(key, stageItems(1, 5), 3),
    snapshots: [snapshot(key, 5, { score: 88, verifiedStage: 3, measure: "another/1" })],
  });
  const { frame, openTab } = await deal.reload();
  await openTab("assess");
  await frame
    .getByText(/^The playbook or the entry stage has changed since .+: the scores can't be compared\.$/)
    .waitFor();
  expect(await frame.getByText(/held since|Unchanged since/).count()).toBe(0);
});
