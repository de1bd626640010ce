import type { DealState } from "../../data/useDeal";

/** The item or sign by which the customer was last heard; null when it never was (assess.md section 4, movement). */
export function newestWord({ stored, today }: Pick<DealState, "stored" | "today">): string | null {
  let newest: { id: string; date: string } | null = null;
  for (const { itemId, body } of stored?.evidence ?? []) {
    const { level, date } = body;
    const isTheirs = level === "E2" || level === "E3" || level === "E4" || level === "EX";
    if (isTheirs && date && date <= today && (!newest || date > newest.date)) newest = { id: itemId, date };
  }
  return newest?.id ?? null;
}
