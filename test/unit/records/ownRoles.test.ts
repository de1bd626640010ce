import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { compareJudgements } from "../../../src/method/compareJudgements";
import { loadCore } from "../../../src/method/load";
import type { Core } from "../../../src/method/playbook";
import { toAssessInput } from "../../../src/records/assessInput";
import { loadDeal } from "../../../src/records/deal";
import { judgeDeal } from "../../../src/records/judge";
import { rememberReading } from "../../../src/records/opportunities";
import { peopleOfDeal } from "../../../src/records/people";
import { undo } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { ACME, contactOfAcme, freshDatabase, must, reading } from "./builders";

const ours = await loadCore();
const withRole = (countsAs: "BENEFIT" | null): Core => ({
  ...ours,
  customRoles: [{ id: "CHAMPION", countsAs }],
});
const today = "2026-06-20";

async function champion(also: object = {}) {
  const db = await freshDatabase();
  must(await rememberReading(db, reading()));
  const patch = { ownRoles: { CHAMPION: true as const }, access: "met" as const, ...also };
  const personKey = contactOfAcme("003A");
  must(await write(db, { name: "roleTag.edit", opportunityKey: ACME, personKey, patch }));
  const deal = async () => {
    const stored = await loadDeal(db, ACME);
    if (!stored) throw new Error("the deal isn't there");
    return stored;
  };
  return { db, deal, personKey };
}

test("a team's own role counts in the score as the one of the six that its playbook names", async () => {
  const { deal } = await champion();
  const stored = await deal();
  const by = (core: Core) => judgeDeal(stored, today, core);
  const counted = by(withRole("BENEFIT"));
  expect(counted.deal.people?.map(({ roles }) => roles).filter((roles) => roles?.length)).toEqual([
    ["BENEFIT"],
  ]);
  expect(counted.assessment.dimensions.D3.points).toBeGreaterThan(
    by(withRole(null)).assessment.dimensions.D3.points,
  );
  // Named as none, or not known to the playbook at all, it changes nothing.
  expect(by(withRole(null)).assessment).toEqual(by(ours).assessment);
});

test("held beside the role it counts as, it counts once", async () => {
  const { db, deal, personKey } = await champion();
  must(await write(db, { name: "role.set", opportunityKey: ACME, personKey, role: "BENEFIT", on: true }));
  const { people } = judgeDeal(await deal(), today, withRole("BENEFIT")).deal;
  expect(people?.flatMap(({ roles }) => roles ?? [])).toEqual(["BENEFIT"]);
});

test("it is shown with its person, and goes with undo", async () => {
  const { db, deal } = await champion();
  const held = async () => peopleOfDeal(await deal()).flatMap(({ ownRoles }) => ownRoles);
  expect(await held()).toEqual(["CHAMPION"]);
  must(await undo(db, { opportunityKey: ACME }));
  expect(await held()).toEqual([]);
});

test("a playbook to which the role is unknown is seen to judge the deal differently", async () => {
  const { deal } = await champion();
  const stored = await deal();
  const as = ({ customRoles }: Core) => [toAssessInput(stored, today, { customRoles })];
  const before = withRole("BENEFIT");
  const [changed] = compareJudgements(as(before), before, ours, as(ours));
  expect(changed?.why.points.map(({ dimension }) => dimension)).toContain("D3");
});
