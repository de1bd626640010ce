import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { toAssessInput } from "../../../src/records/assessInput";
import { loadDeal } from "../../../src/records/deal";
import { rememberReading } from "../../../src/records/opportunities";
import { write } from "../../../src/records/write";
import { ACME, contactOfAcme, contents, freshDatabase, must, reading } from "./builders";

test("a role tagged on a contact is stored and shows in the deal", async () => {
  const db = await freshDatabase();
  must(await rememberReading(db, reading()));
  const personKey = contactOfAcme("003A");
  const committed = must(
    await write(db, { name: "role.set", opportunityKey: ACME, personKey, role: "KDL", on: true }),
  );
  must(
    await write(db, {
      name: "evidence.set",
      opportunityKey: ACME,
      itemId: "S1.E1",
      patch: { level: "E2", words: "we must", by: personKey, date: "2026-06-01" },
    }),
  );
  must(
    await write(db, {
      name: "plan.edit",
      opportunityKey: ACME,
      kind: "deal",
      patch: { cra: { event: "audit", dimensions: { externalPressure: true } } },
    }),
  );
  expect(committed.id).toMatch(/^[0-9a-f]{11}-0001-/);
  const deal = await loadDeal(db, ACME);
  console.log(JSON.stringify(deal && toAssessInput(deal, "2026-06-20"), null, 1));
  console.log(JSON.stringify((await contents(db)).changes, null, 1).slice(0, 3000));
});
