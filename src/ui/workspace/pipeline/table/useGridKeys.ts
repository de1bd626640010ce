import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";

interface GridKeys {
  grid: RefObject<HTMLElement | null>;
  lines: number;
  columns: number;
  /** How many lines Page Up and Page Down go. */
  page: number;
  showLine: (line: number) => void;
}

/**
 * The keyboard of a grid (ARIA's pattern): one cell is a stop of Tab, arrows go from cell to cell, Home and End along
 * the line, with Ctrl to the first and the last, Enter presses what is in the cell. Line -1 is the head.
 */
export function useGridKeys({ grid, lines, columns, page, showLine }: GridKeys) {
  const [place, setPlace] = useState({ line: -1, column: 0 });
  const wanted = useRef<string | null>(null);
  const line = Math.min(place.line, lines - 1);
  const column = Math.min(place.column, columns - 1);

  // A line that was scrolled to is there only after the next drawing.
  useEffect(() => {
    if (wanted.current === null) return;
    const find = (cell: string) => grid.current?.querySelector<HTMLElement>(`[data-cell="${cell}"]`);
    // The head of a group is one cell for all columns.
    const cell = find(wanted.current) ?? find(`${wanted.current.split(":")[0]}:0`);
    if (!cell) return;
    wanted.current = null;
    cell.focus({ preventScroll: false });
  });

  const go = (toLine: number, toColumn: number) => {
    const next = {
      line: Math.max(-1, Math.min(lines - 1, toLine)),
      column: Math.max(0, Math.min(columns - 1, toColumn)),
    };
    wanted.current = `${next.line}:${next.column}`;
    if (next.line >= 0) showLine(next.line);
    setPlace(next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || !target.dataset.cell) return;
    const ends = event.ctrlKey || event.metaKey;
    const ways = new Map([
      ["ArrowDown", () => go(line + 1, column)],
      ["ArrowUp", () => go(line - 1, column)],
      ["ArrowRight", () => go(line, column + 1)],
      ["ArrowLeft", () => go(line, column - 1)],
      ["Home", () => go(ends ? -1 : line, 0)],
      ["End", () => go(ends ? lines - 1 : line, columns - 1)],
      ["PageDown", () => go(line + page, column)],
      ["PageUp", () => go(Math.max(0, line - page), column)],
      ["Enter", () => target.querySelector<HTMLElement>("a,button")?.click()],
      [" ", () => target.querySelector<HTMLElement>("button")?.click()],
    ]);
    const way = ways.get(event.key);
    if (!way || event.altKey || event.shiftKey) return;
    event.preventDefault();
    way();
  };

  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const [at, in_] = (target.closest<HTMLElement>("[data-cell]")?.dataset.cell ?? "").split(":").map(Number);
    if (at !== undefined && in_ !== undefined && !(at === line && in_ === column))
      setPlace({ line: at, column: in_ });
  };

  return { line, column, onKeyDown, onFocus };
}
