import Papa from "papaparse";

/** A file as columns and lines. `line` is where a row begins in the file, counted from 1. */
export interface Sheet {
  heads: string[];
  rows: { line: number; cells: string[] }[];
  separator: string;
}

export type SheetFault =
  | { kind: "empty" }
  | { kind: "oneColumn" }
  | { kind: "noRows" }
  | { kind: "quote"; line: number }
  | { kind: "binary" }
  | { kind: "tooManyRows"; count: number; limit: number };

/** More rows than this in one step would make one change of the log that nobody can look over. */
export const mostRows = 5000;

/** Reads a text by papaparse, which finds the separator; lines before the header and totals behind are the file's own. */
export function readCsv(text: string): { sheet: Sheet } | { fault: SheetFault } {
  if (text.trim() === "") return { fault: { kind: "empty" } };
  if (text.startsWith("PK\u0003") || text.startsWith("%PDF") || text.slice(0, 2000).includes("\0"))
    return { fault: { kind: "binary" } };
  const rows: Sheet["rows"] = [];
  let line = 1;
  let read = 0;
  let broken: number | null = null;
  // A line that names the separator, as spreadsheets write it, is none of the data.
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  if (named) line += 1;
  const result = { separator: "," };
  Papa.parse<string[]>(body, {
    ...(named?.[1] ? { delimiter: named[1] } : {}),
    delimitersToGuess: [",", ";", "\t", "|"],
    skipEmptyLines: false,
    step: ({ data, errors, meta }) => {
      if (errors.some(({ type }) => type === "Quotes")) broken ??= line;
      if (data.some((cell) => cell.trim() !== ""))
        rows.push({ line, cells: data.map((cell) => cell.trim()) });
      line += breaksIn(body.slice(read, meta.cursor));
      read = meta.cursor;
      result.separator = meta.delimiter;
    },
  });
  if (broken !== null) return { fault: { kind: "quote", line: broken } };
  const [head, ...rest] = rows;
  if (!head) return { fault: { kind: "empty" } };
  if (head.cells.length < 2) return { fault: { kind: "oneColumn" } };
  if (rest.length === 0) return { fault: { kind: "noRows" } };
  if (rest.length > mostRows) return { fault: { kind: "tooManyRows", count: rest.length, limit: mostRows } };
  return { sheet: { heads: head.cells, rows: rest, separator: result.separator } };
}

const breaksIn = (text: string): number => (text.match(/\r\n|\n|\r/g) ?? []).length;
