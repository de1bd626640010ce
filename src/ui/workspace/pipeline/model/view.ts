import { type Filters, filterIds, noFilters } from "./filter";

/** Filters of a stored view; what this version doesn't know falls away. */
export function withFilters(stored: Record<string, string>): Filters {
  const known = new Map(Object.entries(stored));
  const filters = { ...noFilters };
  for (const id of filterIds) filters[id] = known.get(id) ?? noFilters[id];
  return filters;
}
