/** The Unified Interface's form, as far as published facts describe it. */
import { each, text } from "../page";

export interface Field {
  readonly field: string;
  readonly label: string;
  /** A choice is a list before the new look and a button with it. */
  readonly kind: "text" | "money" | "date" | "lookup" | "select" | "choice";
  readonly value: string;
  /** The table in `data-lp-id`. */
  readonly table?: string;
}

const controls: Record<Field["kind"], (field: Field) => string> = {
  text: ({ field, value, label }) =>
    `<input data-id="${field}.fieldControl-text-box-text" type="text" aria-label="${label}" title="${text(value)}" value="${text(value)}" placeholder="---" class="fui-Input__input r1oeeo9n ___${hash(field)}">`,
  money: ({ field, value, label }) =>
    `<input data-id="${field}.fieldControl-currency-text-input" type="text" aria-label="${label}" value="${text(value)}" placeholder="---" class="fui-Input__input ___${hash(field)}">`,
  date: ({ field, value, label }) =>
    `<div class="pa-c pa-d"><input data-id="${field}.fieldControl-date-time-input" role="combobox" type="text" aria-label="Date of ${label}" value="${value}" placeholder="---" class="fui-Input__input ___${hash(field)}"><button type="button" aria-label="Calendar" class="pa-b"><svg width="16" height="16"></svg></button></div>`,
  lookup: ({
    field,
    value,
    label,
  }) => `<div data-id="${field}.fieldControl-LookupResultsDropdown_${field}_container">
<div id="${field}_${hash(field)}_RecordList"><div role="list" aria-label="${label}">
${
  value &&
  `<div role="listitem" class="pa-hx"><div data-id="${field}.fieldControl-LookupResultsDropdown_${field}_selected_tag" role="link" tabindex="0" aria-label="${text(value)}" class="pa-i">
<div data-id="${field}.fieldControl-LookupResultsDropdown_${field}_selected_tag_text" class="pa-ic">${text(value)}</div></div>
<button data-id="${field}.fieldControl-LookupResultsDropdown_${field}_selected_tag_delete" type="button" aria-label="Delete ${text(value)}"><svg width="12" height="12"></svg></button></div>`
}
</div></div>
<input data-id="${field}.fieldControl-LookupResultsDropdown_${field}_textInputBox_with_filter_new" role="combobox" placeholder="Look for ${label}" aria-label="${label}, Lookup" value="">
</div>`,
  select: ({ field, value, label }) =>
    `<select data-id="${field}.fieldControl-option-set-select" aria-label="${label}" title="${value}"><option value="-1">--Select--</option><option value="1" selected data-selected="true">${value}</option><option value="2">Another</option></select>`,
  choice: ({ field, value, label }) =>
    `<button data-id="${field}.fieldControl-option-set-select" type="button" role="combobox" aria-label="${label}" title="${value}" value="${value}" class="fui-Dropdown__button ___${hash(field)}">${value}<span class="fui-Dropdown__expandIcon"><svg width="16" height="16"></svg></span></button>`,
};

/** Class names as a build of the product makes them: they mean nothing and change. */
export function hash(seed: string): string {
  let value = 7;
  for (const letter of seed) value = (value * 31 + letter.charCodeAt(0)) % 2_176_782_336;
  return value.toString(36).padStart(6, "0");
}

export function fieldItem(field: Field): string {
  return `<div data-id="${field.field}-FieldSectionItemContainer" id="id-${hash(field.field)}-12-${field.field}-FieldSectionItemContainer" class="pa-o pa-${hash(field.label)} flexbox">
<div class="pa-ae"><label id="id-${hash(field.field)}-12-${field.field}-field-label" class="pa-af">${field.label}</label></div>
<div data-lp-id="MscrmControls.FieldControls.Control|${field.field}.fieldControl|${field.table ?? "opportunity"}" class="pa-ag">
<div data-id="${field.field}.fieldControl_container" class="customControl">
${controls[field.kind](field)}
</div></div></div>`;
}

export const section = (name: string, title: string, fields: readonly Field[], more = ""): string =>
  `<section data-id="${name}" aria-label="${title}" class="pa-s"><h2 class="pa-t">${title}</h2>
${each(fields, fieldItem)}
${more}</section>`;

export interface Header {
  readonly name: string;
  readonly table: string;
  readonly saved: string;
  /** Value above label, as the closed header shows them. */
  readonly values: readonly (readonly [value: string, label: string])[];
}

export const header = ({ name, table, saved, values }: Header): string =>
  `<div data-id="form-header" class="pa-h">
<div class="pa-ha"><img alt="" width="32" height="32" class="pa-hb"><div>
<h1 id="formHeaderTitle_3" data-id="header_title" title="${text(name)}" class="pa-hc">${text(name)}<span data-id="header_saveStatus" class="pa-hd">- ${saved}</span></h1>
<span data-id="entity_name_span" class="pa-he">${table}</span><span class="pa-hf">·</span><button type="button" data-id="form-selector" class="pa-hg">${table}</button></div></div>
<div id="headerControlsList_3" class="pa-hl">
${each(values, ([value, label]) => `<div class="pa-hm"><div class="pa-hn">${text(value)}</div><div class="pa-ho">${label}</div></div>`)}
<button type="button" id="headerFieldsExpandButton_3" aria-expanded="false" aria-label="More Header Editable Fields"><svg width="16" height="16"></svg></button>
</div></div>`;

export interface Flow {
  readonly stages: readonly string[];
  readonly current: string;
  readonly activeFor: string;
  /** A framework of 2026 finds the current stage by this; not every release writes it. */
  readonly marksSelected: boolean;
}

export const processFlow = ({ stages, current, activeFor, marksSelected }: Flow): string =>
  `<div id="bpfContainer" class="pa-p"><div class="pa-pa"><div class="pa-pb">Opportunity Sales Process</div></div>
<ul role="list" class="pa-pc">
${each(stages, (stage, at) => {
  const id = `b1d3${hash(stage)}-5f6c-4c3f-8d21-0a7e2f1c${at}a11`;
  const isCurrent = stage === current;
  return `<li id="MscrmControls.Containers.ProcessBreadCrumb-processHeaderStage_${id}" role="listitem"${marksSelected ? ` data-selected-stage="${isCurrent}"` : ""} class="pa-pd">
<button type="button" class="pa-pe"><span class="pa-pf"></span></button>
<div data-id="MscrmControls.Containers.ProcessBreadCrumb-processHeaderStageName_${id}" class="pa-pg">${stage}</div>
${isCurrent ? `<label id="MscrmControls.Containers.ProcessBreadCrumb-stageStatusLabel" class="pa-ph">${activeFor}</label>` : ""}</li>`;
})}
</ul></div>`;

export interface Stakeholder {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** Rows and columns outside the visible part are not rendered; they take their places on scrolling. */
export const stakeholders = (
  title: string,
  columns: readonly [string, string],
  rows: readonly Stakeholder[],
) =>
  `<div data-id="Stakeholders_container" class="pa-g"><h3 class="pa-ga">${title}</h3>
<div id="dataSetRoot_Stakeholders" data-id="dataSetRoot_Stakeholders" class="pa-gb">
<div data-id="Stakeholders-pcf_grid_control_container" class="pa-gc">
<div role="treegrid" aria-rowcount="${rows.length + 1}" aria-label="${title}" class="ag-root">
<div role="row" aria-rowindex="1" class="ag-header-row"><div role="columnheader" col-id="record2id" class="ag-header-cell"><label>${columns[0]}</label></div><div role="columnheader" col-id="record2roleid" class="ag-header-cell"><label>${columns[1]}</label></div></div>
<div class="ag-body-viewport">
${each(
  rows,
  ({ id, name, role }, at) =>
    `<div role="row" row-index="${at}" row-id="${at}" aria-rowindex="${at + 2}" class="ag-row ag-row-${at % 2 ? "odd" : "even"}">
<div role="gridcell" col-id="__row_status" class="ag-cell"><input type="checkbox" aria-label="select or deselect the row"></div>
<div role="gridcell" col-id="record2id" class="ag-cell"><div class="ms-${hash(name)}"><a href="/main.aspx?appid=8c6d0f3a-3f0e-ee11-8f6d-000d3a5b1c2d&amp;pagetype=entityrecord&amp;etn=contact&amp;id=${id}" aria-label="${text(name)}"><span>${text(name)}</span></a></div></div>
<div role="gridcell" col-id="record2roleid" class="ag-cell"><div class="ms-${hash(role)}"><span>${text(role)}</span></div></div></div>`,
)}
</div></div></div></div></div>`;

export const shell = (inner: string, main = 'data-id="editFormRoot" role="main"'): string =>
  `<div id="ApplicationShell" class="pa-a">
<div id="topBar" role="banner" class="pa-ab"><span>Dynamics 365</span><a href="#" data-id="appBreadCrumb">Sales Hub</a><button type="button" id="quickCreateLauncher">+</button></div>
<nav id="sitemap" aria-label="Sales"><ul role="tree">
${each(["Home", "Recent", "Accounts", "Contacts", "Opportunities"], (item) => `<li role="treeitem" data-id="sitemap-entity-${item}"><a href="#">${item}</a></li>`)}
</ul></nav>
<div id="mainContent"><div data-id="CommandBar" role="menubar">
${each(["Save", "Save & Close", "Close as Won", "Close as Lost", "Assign"], (item) => `<button type="button" role="menuitem" data-id="opportunity|NoRelationship|Form|${hash(item)}">${text(item)}</button>`)}
</div>
<div ${main} class="pa-f">
${inner}
</div></div></div>`;
