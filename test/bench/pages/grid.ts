import type { Site } from "../../support/crm-server.ts";

export const gridHost = /^bench-grid\.lightning\.force\.com$/;
export const gridAddress =
  "https://bench-grid.lightning.force.com/lightning/o/Opportunity/list?filterName=All";

const rows = 5_000;
const cell = (text: string) => `<td><span>${text}</span></td>`;

/** A list of 5,000 opportunities, every row in the document, as a grid that a rep scrolls through. */
export const gridSite: Site = async () => ({
  type: "text/html; charset=utf-8",
  body: `<!doctype html><html lang="en-US"><meta charset="utf-8"><title>Opportunities | Salesforce</title>
<style>body{margin:0;font:13px sans-serif}table{border-collapse:collapse;width:100%}td,th{padding:6px;border-bottom:1px solid #ddd;text-align:left}</style>
<table role="grid"><thead><tr><th>Opportunity</th><th>Account</th><th>Amount</th><th>Stage</th></tr></thead><tbody>${Array.from(
    { length: rows },
    (_, at) =>
      `<tr><th><a href="/lightning/r/Opportunity/006Qy0000${String(at).padStart(6, "0")}AAA/view">Opportunity ${at}</a></th>${cell(`Account ${at % 97}`)}${cell(`$${(at * 1_234).toLocaleString("en-US")}`)}${cell("Negotiation")}</tr>`,
  ).join("")}</tbody></table></html>`,
});
