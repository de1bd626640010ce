import { create } from "zustand";
import { type ColumnId, firstColumns } from "./model/columns";
import { type FilterId, type Filters, noFilters } from "./model/filter";
import type { GroupId } from "./model/group";
import type { SortBy } from "./model/sort";

interface PipelineStore {
  search: string;
  filters: Filters;
  sort: SortBy[];
  group: GroupId | "";
  columns: readonly ColumnId[];
  /** Groups that are folded, by id. */
  closed: ReadonlySet<string>;
  /** Only these deals: what stands behind a figure. */
  only: { label: string; keys: ReadonlySet<string> } | null;
}

/** How the table is looked at: kept while the page is open, whatever view is shown. */
export const usePipelineStore = create<PipelineStore>(() => ({
  search: "",
  filters: noFilters,
  sort: [{ id: "base", desc: true }],
  group: "",
  columns: firstColumns,
  closed: new Set(),
  only: null,
}));

export const setFilter = (id: FilterId, value: string) =>
  usePipelineStore.setState(({ filters }) => ({ filters: { ...filters, [id]: value } }));

/** Folds or opens a group. */
export const toggleGroup = (id: string) =>
  usePipelineStore.setState(({ closed }) => ({
    closed: closed.has(id) ? new Set([...closed].filter((each) => each !== id)) : new Set([...closed, id]),
  }));

/** Shows the deals behind a figure, and nothing else of the choices made before. */
export const showOnly = (label: string, keys: Iterable<string>) =>
  usePipelineStore.setState({
    only: { label, keys: new Set(keys) },
    search: "",
    filters: { ...noFilters, outcome: "" },
  });

export const showAll = () => usePipelineStore.setState({ only: null, search: "", filters: noFilters });
