import { download } from "../../../data/download";
import { type ColumnId, columns } from "../model/columns";
import type { PipelineDeal } from "../model/deals";
import { toCsv, toMarkdown } from "../model/exportTable";
import type { DealWords } from "../useDealWords";

interface Words {
  heads: (id: ColumnId) => string;
  today: string;
}

/** Figures and days go to a spreadsheet as such; what is said in words goes as it is shown. */
const plain = ["gap", "score", "days", "odds", "probability", "amount", "base", "closeDate", "lastEvidence"];

/** Gives the table as it is shown as a file. A spreadsheet gets the currency in a column of its own. */
export function exportDeals(
  kind: "csv" | "markdown",
  deals: readonly PipelineDeal[],
  shown: readonly ColumnId[],
  words: DealWords,
  { heads, today }: Words,
): void {
  const chosen = columns.filter(({ id }) => shown.includes(id));
  if (kind === "markdown") {
    const table = {
      heads: chosen.map(({ id }) => heads(id)),
      rows: deals.map((deal) => chosen.map(({ id }) => words.cells[id](deal))),
    };
    const isNumber = chosen.map(({ kind: each }) => each === "number" || each === "money");
    download(`pipeline-${today}.md`, toMarkdown(table, isNumber), "text/markdown");
    return;
  }
  const table = {
    heads: chosen.map(({ id }) => heads(id)),
    rows: deals.map((deal) =>
      chosen.map(({ id, value }) => (plain.includes(id) ? value(deal) : words.cells[id](deal))),
    ),
  };
  download(`pipeline-${today}.csv`, toCsv(table), "text/csv");
}
