import type { Change } from "../../../src/records/changes/registry";
import { ACME } from "./builders";

/** Changes of snapshots, for the walk through the registry: what is there first, and the change. */
export const snapshotSamples: Record<
  "snapshot.take" | "snapshot.thin",
  { given: Change[]; change: Change }[]
> = {
  "snapshot.thin": [
    {
      given: [
        {
          name: "snapshot.take",
          opportunityKey: ACME,
          reason: "daily",
          at: 1,
          day: "2026-06-15",
          figures: { score: 1, verifiedStage: 0, customerPhase: null, redRules: [] },
        },
      ],
      change: { name: "snapshot.thin", opportunityKey: ACME, at: [1] },
    },
  ],
  "snapshot.take": [
    {
      given: [],
      change: {
        name: "snapshot.take",
        opportunityKey: ACME,
        reason: "byHand",
        at: 1,
        day: "2026-06-15",
        figures: { score: 1, verifiedStage: 0, customerPhase: null, points: {}, redRules: [] },
      },
    },
  ],
};
