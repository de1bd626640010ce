const columns = [
  ["dealname", "Deal Name"],
  ["dealstage", "Deal Stage"],
  ["closedate", "Close Date"],
  ["hubspot_owner_id", "Deal owner"],
  ["amount", "Amount"],
] as const;

/** The table of all deals; each row its id and what its cells show. */
export function dealsTable(
  portal: string,
  rows: readonly (readonly [id: string, ...cells: string[]])[],
): string {
  const head = columns.map(
    ([name, label]) =>
      `<th role="columnheader" data-test-id="header-${name}" data-table-external-id="header-${name}"><span>${label}</span><button type="button" aria-label="Sort"></button></th>`,
  );
  const body = rows.map(([id, ...cells]) => {
    const shown = cells.map((text, at) => {
      const link = `<a href="/contacts/${portal}/record/0-3/${id}"><span data-test-id="truncated-object-label">${text}</span></a>`;
      return `<td data-table-external-id="cell-0-${at + 1}-${columns[at]?.[0]}-${id}">${at === 0 ? link : `<span>${text}</span>`}</td>`;
    });
    return `<tr data-test-id="row-${id}"><td><input type="checkbox" aria-label="Select"></td>${shown.join("")}</tr>`;
  });
  return `<table data-test-id="framework-data-table"><thead><tr><th role="columnheader"><input type="checkbox" aria-label="Select all"></th>${head.join("")}</tr></thead>
<tbody>${body.join("\n")}</tbody></table>`;
}
