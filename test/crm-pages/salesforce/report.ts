/**
 * A report as Lightning runs it. B, a dozen public scripts that read such pages: the table stands in a same-origin frame
 * "Report Viewer" whose page is `/reports/lightningReportApp.app`; its header is a row among the others, with "Column
 * Actions" beside each label; cells say their column by `data-column-index`, the first one counts the rows; names are
 * links to `/lightning/r/ID/view`; where rows are grouped, the group's cell spans them. C: the header stands there twice
 * while one scrolls; columns of custom report types are called "Account Name: Account Name".
 */
interface ReportRow {
  id: string;
  account: string;
  /** Cells as they are shown: name, amount, close date, owner. */
  cells: readonly [name: string, amount: string, closeDate: string, owner: string];
}

export const reportUrl = "https://harbor.lightning.force.com/lightning/r/Report/00O5g00000MnOpQEAV/view";
export const reportFrameUrl = "https://harbor.lightning.force.com/reports/lightningReportApp.app";

/** One group: a stage with its rows. */
export const reportGroup = {
  stage: "Proposal/Price Quote",
  rows: [
    {
      id: "0065g00000XyZaBAAV",
      account: "Harbor Logistics",
      cells: ["Control Tower", "USD 1,250,000.00", "9/30/2026", "Dana Weiss"],
    },
    {
      id: "0065g00000XyZaCAAV",
      account: "Meridian Foods",
      cells: ["Cold Chain", "USD 480,000.00", "10/15/2026", "Lee Park"],
    },
  ],
} satisfies { stage: string; rows: readonly ReportRow[] };

const columns = [
  "",
  "Stage",
  "Account Name: Account Name",
  "Opportunity Name",
  "Amount",
  "Close Date",
  "Opportunity Owner: Full Name",
];

export const reportPage = `<!doctype html>
<html lang="en-US"><head><meta charset="utf-8"><title>Pipeline by stage | Salesforce</title><link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { border: 0; width: 100%; height: 600px }</style></head>
<body><div class="windowViewMode-normal oneContent active lafPageHost"><div class="dashboardReportsContainer">
<iframe title="Report Viewer" class="isView reportsReportBuilder" src="/reports/lightningReportApp.app?reportId=00O5g00000MnOpQEAV&view=latest"></iframe>
</div></div></body></html>`;

const header = (scrolls: string) =>
  `<tr class="data-grid-table-row data-grid-header-row">${columns
    .map(
      (label, at) =>
        `<th class="data-grid-header-cell" data-column-index="${at}" id="${scrolls}data-grid-7-fixedrow0-col${at}"><span class="lightning-table-cell-measure-header-value">${label}</span><button type="button"><span class="slds-assistive-text">Column Actions</span></button></th>`,
    )
    .join("")}</tr>`;

const cell = (content: string, column: number, tag = "td") =>
  `<${tag} role="gridcell" data-row-index="0" data-column-index="${column}"><div class="wave-table-cell-text">${content}</div></${tag}>`;

const rowOf = ({ id, account, cells: [name, amount, closeDate, owner] }: ReportRow, at: number) =>
  `<tr class="data-grid-table-row">${cell(String(at + 1), 0)}${
    at === 0
      ? `<th rowspan="${reportGroup.rows.length}" data-row-index="0" data-column-index="1"><div class="wave-table-cell-text">${reportGroup.stage}</div></th>`
      : ""
  }${cell(`<a href="/lightning/r/0015g00000AbCdEAAW/view" target="_blank">${account}</a>`, 2)}${cell(
    `<a href="/lightning/r/${id}/view" target="_blank">${name}</a>`,
    3,
  )}${[amount, closeDate, owner].map((text, index) => cell(text, index + 4)).join("")}</tr>`;

export const reportFrame = `<!doctype html>
<html lang="en-US"><head><meta charset="utf-8"><title>Report</title><style>body { font: 13px sans-serif; margin: 0 }</style></head>
<body><div class="reportsLightningReportApp"><div class="widgets"><table class="data-grid-table data-grid-full-table" aria-rowcount="4"><tbody>
${header("fixed-row-")}${header("")}${reportGroup.rows.map(rowOf).join("\n")}
<tr class="data-grid-table-row-spacer"><td colspan="7"></td></tr>
<tr class="data-grid-table-row"><td data-column-index="0">Total</td><td data-column-index="4">USD 1,730,000.00</td></tr>
</tbody></table></div></div></body></html>`;
