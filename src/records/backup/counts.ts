import type { Content } from "./content";
import type { Forgotten } from "./forgotten";
import type { MergePlan, RowPlan } from "./plan";
import { tombstonesIn } from "./tombstones";

/** What a merge would do, in figures. */
export interface Counts {
  /** Rows that only the file has. */
  added: number;
  /** Rows of which the file knows something newer, and nothing that is disputed. */
  newer: number;
  /** Rows of which this database knows something newer, and nothing else differs. */
  older: number;
  /** Rows that the file's owner removed. */
  removed: number;
  /** Rows with a field, or a removal, that both sides decided without knowing of each other. */
  conflicts: number;
  /** Lines of history that come along. */
  lines: number;
  /** Opportunities, accounts and people that were forgotten there and are erased here. */
  forgotten: number;
}

export function countsOf(plan: MergePlan, own: Content, file: Content, forgotten: Forgotten): Counts {
  const counts = { added: 0, newer: 0, older: 0, removed: 0, conflicts: 0 };
  for (const row of plan.rows) counts[classOf(row)] += 1;
  const known = new Set(tombstonesIn(own).map(({ hash }) => hash));
  const isNews = tombstonesIn(file).some(({ hash }) => !known.has(hash));
  return { ...counts, lines: plan.log.length, forgotten: isNews ? forgotten.size : 0 };
}

/** What a person should see of a row first. */
export function classOf(row: RowPlan): "added" | "newer" | "older" | "removed" | "conflicts" {
  if (row.kind === "new") return "added";
  if (row.isDisputed || row.fields.some(({ verdict }) => verdict === "conflict")) return "conflicts";
  if (row.kind === "removed") return "removed";
  return row.fields.length > 0 && row.fields.every(({ verdict }) => verdict === "older") ? "older" : "newer";
}
