import type { StoredDeal } from "./deal";
import { fieldsOf } from "./listed";
import { measureOf } from "./measure";
import { peopleOfDeal } from "./people";
import type { SnapshotFacts } from "./schema/snapshots";

/** What a snapshot keeps of a deal besides its judgement by the playbook of this `version`; what isn't known is left out. */
export function factsOf(stored: StoredDeal, version: string): SnapshotFacts {
  const { amount, currency, closeDate, stage, probability } = fieldsOf(stored.opportunity);
  const held = peopleOfDeal(stored).filter(
    ({ details }) => !details.left && !details.seeks && details.side !== "ours",
  );
  const levels = stored.evidence.flatMap(({ itemId, body: { level } }) =>
    level && level !== "E0" ? [[itemId, level] as const] : [],
  );
  return {
    ...(amount === null ? {} : { amount }),
    ...(currency === null ? {} : { currency }),
    ...(closeDate === null ? {} : { closeDate }),
    ...(stage === "" ? {} : { stage }),
    ...(probability === null ? {} : { probability }),
    roles: [...new Set(held.flatMap(({ roles }) => roles))].sort(),
    levels: Object.fromEntries(levels),
    measure: measureOf(stored, version),
  };
}
