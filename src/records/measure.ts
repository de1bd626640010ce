import type { StoredDeal } from "./deal";
import type { SnapshotRow } from "./schema/snapshots";

/** What a deal's figures are measured by: a playbook's numbers, and where the customer's buying began for us. */
export type Measure = NonNullable<Measured["measure"]>;

type Measured = Pick<SnapshotRow["body"]["figures"], "measure">;

/** `version` is that of the playbook that judges (`Core`). */
export const measureOf = ({ opportunity }: StoredDeal, version: string): Measure => ({
  playbook: version,
  entryStage: opportunity.body.entryStage ?? 1,
});

/** Whether a snapshot's score and stage may be set beside figures of this measure; one that doesn't say may. */
export const isMeasuredBy = ({ body }: SnapshotRow, measure: Measure): boolean =>
  isSameMeasure(body.figures, { measure });

/** The same of two sets of figures. */
export const isSameMeasure = (one: Measured, other: Measured): boolean =>
  !one.measure ||
  !other.measure ||
  (one.measure.playbook === other.measure.playbook && one.measure.entryStage === other.measure.entryStage);
