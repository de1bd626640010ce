/** A table as text: for a spreadsheet, and for a document. */
export interface ExportTable {
  heads: string[];
  rows: (string | number | null)[][];
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it; figures of ours are no formulas. */
export function defuse(cell: string): string {
  return /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
}

function csvCell(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = defuse(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. */
export function toCsv({ heads, rows }: ExportTable): string {
  return `\ufeff${[heads, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/** Text inside a Markdown table or line: nothing in it is taken for markup. */
export const markdownText = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|#~]/g, "\\$&")
    .trim();

/** A Markdown table; `isNumber` says which columns stand to the right. */
export function toMarkdown({ heads, rows }: ExportTable, isNumber: boolean[] = []): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(heads.map(markdownText)),
    line(heads.map((_, at) => (isNumber[at] ? "---:" : "---"))),
    ...rows.map((row) => line(row.map((cell) => markdownText(cell === null ? "" : String(cell))))),
    "",
  ].join("\n");
}
