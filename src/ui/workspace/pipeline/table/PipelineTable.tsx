import { columnVisibilityFeature, rowSortingFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import { useTranslations } from "use-intl";
import { columns, isColumnId } from "../model/columns";
import type { PipelineDeal } from "../model/deals";
import type { Line } from "../model/group";
import { toggleGroup, usePipelineStore } from "../store";
import type { DealWords } from "../useDealWords";
import { Cell } from "./Cell";
import { GroupHead } from "./GroupHead";
import { HeadCell } from "./HeadCell";
import * as s from "./PipelineTable.module.css";
import { useGridKeys } from "./useGridKeys";

/** In pixels: lines are of one height, so that none need be measured. */
const lineHeight = 40;

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });
const definitions = columns.map(({ id, value }) => ({ id, accessorFn: value, sortDescFirst: false }));

interface PipelineTableProps {
  /** In the order in which they are shown. */
  deals: PipelineDeal[];
  lines: Line[];
  words: DealWords;
  today: string;
  base: string | null;
}

/** The grid: only the lines on the screen are in the page, whatever their number. */
export function PipelineTable({ deals, lines, words, today, base }: PipelineTableProps) {
  const t = useTranslations("pipeline");
  const { sort, columns: chosen, group } = usePipelineStore();
  const scroller = useRef<HTMLDivElement>(null);
  const visibility = useMemo(
    () => Object.fromEntries(columns.map(({ id }) => [id, chosen.includes(id)])),
    [chosen],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: deals,
    getRowId: (deal) => deal.key,
    // Sorted before, with what isn't known last, so that groups keep the order.
    manualSorting: true,
    state: { sorting: sort, columnVisibility: visibility },
    onSortingChange: (update) =>
      usePipelineStore.setState(({ sort: now }) => ({
        sort: typeof update === "function" ? update(now) : update,
      })),
  });
  const heads = table.getHeaderGroups()[0]?.headers ?? [];
  const shown = columns.filter(({ id }) => chosen.includes(id));
  const template = shown
    .map(({ id, width }) => (id === "name" ? `minmax(${width}px, 1fr)` : `${width}px`))
    .join(" ");
  const total = shown.reduce((sum, { width }) => sum + width, 0);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 8,
    scrollPaddingStart: lineHeight,
  });
  const keys = useGridKeys({
    grid: scroller,
    lines: lines.length,
    columns: shown.length,
    page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / lineHeight) - 2),
    showLine: (line) => virtualizer.scrollToIndex(line),
  });
  // A table's own elements can't be laid out line by line; the roles say what these are.
  const grid = {
    id: "pipeline-table",
    role: "grid",
    "aria-label": t("table"),
    "aria-rowcount": lines.length + 1,
    "aria-colcount": shown.length,
    onKeyDown: keys.onKeyDown,
    onFocus: keys.onFocus,
  };
  const headLine = { role: "row", "aria-rowindex": 1 };
  const cell = (line: number, column: number) => ({
    role: line < 0 ? "columnheader" : "gridcell",
    "data-cell": `${line}:${column}`,
    tabIndex: keys.line === line && keys.column === column ? 0 : -1,
  });

  return (
    // A scroll container that holds a grid is not itself a stop: the grid's cells are.
    <div ref={scroller} className={s.scroller} {...grid}>
      <div className={s.head} {...headLine} style={{ gridTemplateColumns: template, minWidth: total }}>
        {heads.map((head, at) =>
          isColumnId(head.column.id) ? (
            <HeadCell
              key={head.id}
              id={head.column.id}
              sorted={head.column.getIsSorted()}
              onSort={(isMulti) => head.column.toggleSorting(undefined, isMulti)}
              {...cell(-1, at)}
            />
          ) : null,
        )}
      </div>
      <div
        className={s.body}
        role="presentation"
        style={{ height: virtualizer.getTotalSize(), minWidth: total }}
      >
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const line = lines[index];
          if (!line) return null;
          const place = {
            role: "row",
            "aria-rowindex": index + 2,
            className: s.line,
            style: { gridTemplateColumns: template, transform: `translateY(${start}px)` },
          };
          if (line.kind === "group") {
            return (
              <div key={key} {...place} data-kind="group">
                <GroupHead
                  line={line}
                  name={group === "" ? "" : words.group(group, line.value)}
                  base={base}
                  span={shown.length}
                  onToggle={() => toggleGroup(line.id)}
                  {...cell(index, 0)}
                />
              </div>
            );
          }
          return (
            <div key={key} {...place}>
              {shown.map(({ id }, at) => (
                <Cell key={id} id={id} deal={line.deal} words={words} today={today} {...cell(index, at)} />
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
