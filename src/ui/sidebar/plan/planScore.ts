import type { Assessment, PartId } from "../../../method/assess/assessment";
import type { Dimension } from "../../../method/vocabulary";

export interface PartScore {
  /** Points of the score that this part brings now, and could bring at this stage of work. */
  now: number;
  most: number;
}

const partOf = ({ dimensions }: Assessment, dimension: Dimension, id: PartId) =>
  dimensions[dimension].parts.find((part) => part.id === id);

/** What one part of a dimension is worth; null where it doesn't count at this stage of work. */
export function partScore(assessment: Assessment, dimension: Dimension, id: PartId): PartScore | null {
  const part = partOf(assessment, dimension, id);
  const most = (assessment.dimensions[dimension].weight * (part?.share ?? 0)) / 100;
  return part && most > 0 ? { now: (most * part.value) / 100, most } : null;
}

/** The answer that a part amounts to, found by what the playbook says it is worth (`cra`: 60 → good). */
export function partLevel<Level extends string>(
  assessment: Assessment,
  dimension: Dimension,
  id: PartId,
  worth: Record<Level, number>,
): Level | null {
  const value = partOf(assessment, dimension, id)?.value;
  for (const level in worth) if (worth[level] === value) return level;
  return null;
}
