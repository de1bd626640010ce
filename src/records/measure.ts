import type { StoredDeal } from "./deal";
import type { SnapshotRow } from "./schema/snapshots";

type Measured = Pick<SnapshotRow["body"]["figures"], "measure">;

/**
 * What a deal's figures are measured by, as one word: the version of the playbook that judges (`Core`), and where the
 * customer's buying began for us.
 */
export const measureOf = ({ opportunity }: StoredDeal, version: string): string =>
  `${version}/${opportunity.body.entryStage ?? 1}`;

/** Whether two sets of figures may be set side by side; one that doesn't say its measure may. */
export const isSameMeasure = (one: Measured, other: Measured): boolean =>
  !one.measure || !other.measure || one.measure === other.measure;

/** The same of a snapshot. */
export const isMeasuredBy = ({ body }: SnapshotRow, measure: string): boolean =>
  isSameMeasure(body.figures, { measure });
