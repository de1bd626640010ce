import { h } from "../dom";

export interface Cell {
  readonly text: string;
  readonly href?: string | null;
  readonly recordId?: string | null;
  /** A ticked or empty box; its text is the image's alternative text. */
  readonly isChecked?: boolean;
}

export interface Column {
  readonly label: string;
  readonly apiName: string;
}

export interface Row {
  readonly id: string;
  readonly cells: readonly Cell[];
}

const box = (inside: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${inside}</svg>`)}`;
const emptyBox = box("");
const tick = box('<path d="M3 8l3.5 3.5L13 4.5" fill="none" stroke="#0176d3" stroke-width="2"/>');

function cellContent(cell: Cell): HTMLElement {
  if (cell.isChecked !== undefined) {
    const mark = h("img", {
      class: cell.isChecked ? "checked" : "unchecked",
      alt: cell.text,
      src: cell.isChecked ? tick : emptyBox,
    });
    return h("span", { class: "uiImage uiOutputCheckbox" }, mark);
  }
  if (!cell.href) return h("span", { class: "slds-truncate uiOutputText", title: cell.text }, cell.text);
  return h(
    "span",
    { class: "slds-grid slds-grid--align-spread" },
    h(
      "a",
      {
        class: "slds-truncate outputLookupLink forceOutputLookup",
        href: cell.href,
        title: cell.text,
        "data-refid": "recordId",
        "data-recordid": cell.recordId ?? "",
        target: "_self",
      },
      cell.text,
    ),
  );
}

/** Aura's table of a list page (crm-dom.md, B: the full contact-role list; the object lists look alike). */
export function listTable(columns: readonly Column[], rows: readonly Row[]): HTMLTableElement {
  const head = h(
    "tr",
    {},
    h("th", { class: "slds-text-align_center rowNumber", scope: "col" }),
    ...columns.map((column) =>
      h(
        "th",
        { scope: "col", title: column.label, "aria-label": column.label, class: "slds-is-sortable" },
        h(
          "div",
          { class: "slds-truncate slds-th__action" },
          h("span", { title: column.label }, column.label),
        ),
      ),
    ),
  );
  const body = rows.map((row) =>
    h(
      "tr",
      { class: "slds-hint-parent" },
      h("td", { class: "slds-text-align_center rowNumber" }, h("span", { class: "slds-row-number" })),
      ...row.cells.map((cell, index) =>
        index === 0
          ? h("th", { scope: "row", class: "slds-cell-edit" }, cellContent(cell))
          : h("td", { role: "gridcell", class: "slds-cell-edit" }, cellContent(cell)),
      ),
    ),
  );
  return h(
    "table",
    {
      class: "slds-table slds-table_bordered slds-table_fixed-layout forceRecordLayout uiVirtualDataTable",
      "data-aura-class": "uiVirtualDataTable",
      role: "grid",
    },
    h("thead", {}, head),
    h("tbody", {}, ...body),
  );
}
