import { columns } from "./columns";
import type { PipelineDeal } from "./deals";

export interface SortBy {
  id: string;
  desc: boolean;
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

/** Compares two values of a column; what isn't known comes last, whichever way is sorted. */
export function compareValues(a: string | number | null, b: string | number | null, desc: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order =
    typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  return desc ? -order : order;
}

/** A new list in that order; equal ones keep theirs. */
export function sortDeals(deals: readonly PipelineDeal[], sort: readonly SortBy[]): PipelineDeal[] {
  const by = sort.flatMap(({ id, desc }) => {
    const found = columns.find((each) => each.id === id);
    return found ? [{ value: found.value, desc }] : [];
  });
  if (by.length === 0) return [...deals];
  const keyed = deals.map((deal) => ({ deal, values: by.map(({ value }) => value(deal)) }));
  keyed.sort((a, b) => {
    for (const [at, { desc }] of by.entries()) {
      const order = compareValues(a.values[at] ?? null, b.values[at] ?? null, desc);
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ deal }) => deal);
}
