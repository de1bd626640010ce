import { dialogs } from "../elements";
import type { Locator, Profile } from "../profile";
import { commonLabels } from "./labels";

/**
 * Microsoft Dynamics 365 Sales, Unified Interface. Facts and their confidence (A vendor, B several public suites, C
 * one source): shared/crm/crm-dom.md, section Microsoft Dynamics 365 Sales. Values live in controls.
 */

const guid = "(?:%7[bB]|\\{)?(?<id>[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})";
/** B: parameters in any order, also behind `#` in older forms. */
const recordUrl = (table: string) =>
  `^/main\\.aspx(?=.*[?&#]pagetype=entityrecord(?:&|#|$))(?=.*[?&#]etn=${table}(?:&|#|$)).*[?&#]id=${guid}`;

/** A/B: names field and table, so that a quick view of another table is told apart. */
const control = (field: string) => `[data-lp-id$="|${field}.fieldControl|opportunity"]`;
const container = (field: string) => `[data-id="${field}-FieldSectionItemContainer"]`;

/** C: in the closed header value and label stand in one element, in either order. */
const header: Locator = {
  id: "closedHeader",
  by: "labelled",
  find: ['[id^="headerControlsList_"]', "div,span,label"],
  value: ["^"],
  take: "rest",
};
const label: Locator = {
  id: "label",
  by: "labelled",
  find: ["label[id]"],
  value: ['^[data-id$="-FieldSectionItemContainer"]'],
  take: "control",
};

/** A: the control by its field's schema name, whatever its kind; then the container's first one. */
const field = (name: string, ...kinds: string[]): Locator[] => [
  { id: "control", by: "css", find: [control(name)], take: "control" },
  ...kinds.map(
    (kind): Locator => ({
      id: kind,
      by: "css",
      find: [`[data-id="${name}.fieldControl-${kind}"]`],
      take: "control",
    }),
  ),
  { id: "container", by: "css", find: [container(name)], take: "control" },
  label,
  ...kinds.map(
    (kind): Locator => ({
      id: `header-${kind}`,
      by: "css",
      find: [`[data-id="header_${name}.fieldControl-${kind}"]`],
      take: "control",
    }),
  ),
  header,
];

/** A/B: the chosen record's tag; the text box beside it is the search. An empty list is a blank field. */
const lookup = (name: string): Locator[] => {
  const tag = `LookupResultsDropdown_${name}_selected_tag`;
  return [
    { id: "tag", by: "css", find: [control(name), `[data-id$="${tag}_text"]`] },
    { id: "tagLink", by: "css", find: [`[data-id="${name}.fieldControl-${tag}"]`] },
    {
      id: "headerTag",
      by: "css",
      find: [`[data-id="header_${name}.fieldControl-${tag.replace(name, `header_${name}`)}"]`],
    },
    header,
    {
      id: "emptyList",
      by: "css",
      find: [
        control(name),
        '[data-id*="_SelectedRecordList"],[id*="_RecordList"] [role=list],[id*="_RecordList"]',
      ],
    },
  ];
};

const crumb = "MscrmControls.Containers.ProcessBreadCrumb-";
const stage = `li[id^="${crumb}processHeaderStage"]`;
const stageName = `[data-id^="${crumb}processHeaderStageName_"]`;
/** B: the label "Active for …" stands at the active stage. */
const status = `[id^="${crumb}stageStatusLabel"],[data-id^="${crumb}stageStatusLabel"]`;
const active = `:has(${status})`;

export const dynamics: Profile = {
  id: "dynamics",
  crm: "dynamics",
  name: "Dynamics 365 Sales",
  // B. The organisation's host is the tenant.
  hosts: [
    "[a-z0-9][a-z0-9-]*\\.crm(?:[2-9]|1\\d|2[01])?\\.dynamics\\.com",
    "[a-z0-9][a-z0-9-]*\\.crm\\.dynamics\\.cn",
    "[a-z0-9][a-z0-9-]*\\.crm\\.microsoftdynamics\\.us",
    "[a-z0-9][a-z0-9-]*\\.crm\\.appsplatform\\.us",
  ],
  marks: [],
  urls: [
    { type: "opportunity", pattern: recordUrl("opportunity") },
    { type: "contact", pattern: recordUrl("contact") },
    { type: "account", pattern: recordUrl("account") },
    { type: "list", pattern: "^/main\\.aspx(?=.*[?&#]pagetype=entitylist(?:&|#|$))" },
  ],
  idForm: "lowerCase",
  shown: ['[data-id="editFormRoot"]', "[role=main]"],
  titleNames: true,
  // A: dialogs; A/B: controls of another table are a quick view's; C: quick views by name.
  ignore: `${dialogs},[data-lp-id*=".fieldControl|"]:not([data-lp-id$="|opportunity"]),[data-id*="QuickForm"],[data-id*="quickview" i]`,
  // A: the title carries "- Saved" in a child; B: "Active for …" stands beside the active stage's name.
  notText: `[data-id="header_title"] > span,h1[id^="formHeaderTitle_"] > span,${status},script,style,template,button,input,select,textarea,svg`,
  fields: {
    name: [
      { id: "headerTitle", by: "css", find: ['[data-id="header_title"],h1[id^="formHeaderTitle_"]'] },
      ...field("name", "text-box-text"),
      { id: "title", by: "title", pattern: "^[^:]+: [^:]+: (.+) - (?:Microsoft )?Dynamics 365$" },
    ],
    account: [...lookup("parentaccountid"), ...lookup("customerid")],
    amount: field("estimatedvalue", "currency-text-input"),
    closeDate: field("estimatedclosedate", "date-time-input"),
    stage: [
      { id: "activeStage", by: "css", find: [`${stage}${active}`, stageName] },
      { id: "selectedStage", by: "css", find: [`${stage}[data-selected-stage="true"]`, stageName] },
      // Without a process.
      ...field("stepname", "text-box-text"),
    ],
    owner: lookup("ownerid"),
    probability: field("closeprobability", "whole-number-text-input"),
  },
  required: ["name"],
  contactLists: [
    {
      id: "stakeholders",
      find: [
        '[data-id="dataSetRoot_Stakeholders"],[id="dataSetRoot_Stakeholders"],[data-id="Stakeholders-pcf_grid_control_container"],[data-id="DataSetHostContainer"][id$="Stakeholders"]',
      ],
      rows: "[role=row][row-index]",
      link: 'a[href*="etn=contact"]',
      name: [['[role=gridcell][col-id="record2id"]']],
      cells: [
        { by: "name", column: "role", find: '[role=gridcell][col-id="record2roleid"]' },
        { by: "label", find: "[role=gridcell][aria-label]", attribute: "aria-label", value: [] },
      ],
    },
  ],
  contactIdPattern: "[?&]id=(?:%7[bB]|\\{)?([0-9a-fA-F-]{36})",
  stageLists: [
    {
      id: "process",
      find: [stage],
      label: stageName,
      // B, then C.
      current: [active, '[data-selected-stage="true"]'],
    },
  ],
  // C, but for the field names they only serve as fallback.
  labels: {
    ...commonLabels,
    name: ["Topic", "主题", "トピック", "Thema", "Rubrique", "Tema", "Tópico"],
    account: [...commonLabels.account, "Potential Customer", "潜在客户"],
    amount: [
      "Est. revenue",
      "Est. Revenue",
      "Estimated Revenue",
      "预计收入",
      "予想売上",
      "Gesch. Umsatz",
      "Geschätzter Umsatz",
      "Revenu estimé",
      "Ingresos est.",
      "Receita est.",
    ],
    closeDate: [
      "Est. close date",
      "Estimated Close Date",
      "预计结束日期",
      "予想終了日",
      "Gesch. Abschlussdatum",
      "Date de fermeture estimée",
      "Fecha de cierre est.",
      "Data de fechamento est.",
    ],
    stage: ["Pipeline Phase", "Sales Stage"],
    owner: ["Owner", "负责人", "所有者", "Besitzer", "Propriétaire", "Propietario", "Proprietário"],
  },
  blankTexts: ["---", "--"],
  dock: { right: [], width: [] },
  examples: [
    {
      url: "https://acme.crm.dynamics.com/main.aspx?appid=8c6d0f3a-3f0e-ee11-8f6d-000d3a5b1c2d&pagetype=entityrecord&etn=opportunity&id=7f3c9a10-52b1-ee11-a569-000d3a1b2c3d",
      type: "opportunity",
      key: "dynamics:acme.crm.dynamics.com:opportunity:7f3c9a10-52b1-ee11-a569-000d3a1b2c3d",
    },
    {
      url: "https://acme.crm4.dynamics.com/main.aspx?id=%7b7F3C9A10-52B1-EE11-A569-000D3A1B2C3D%7d&forceUCI=1&etn=opportunity&pagetype=entityrecord&app=Sales",
      type: "opportunity",
      key: "dynamics:acme.crm4.dynamics.com:opportunity:7f3c9a10-52b1-ee11-a569-000d3a1b2c3d",
    },
    {
      url: "https://acme.crm.dynamics.cn/main.aspx?pagetype=entityrecord&etn=contact&id=0a1b2c3d-1111-ee11-a569-000d3a1b2c3d",
      type: "contact",
    },
    {
      url: "https://agency.crm.microsoftdynamics.us/main.aspx?pagetype=entityrecord&etn=account&id=0a1b2c3d-1111-ee11-a569-000d3a1b2c3d",
      type: "account",
    },
    { url: "https://acme.crm21.dynamics.com/main.aspx?pagetype=entitylist&etn=opportunity", type: "list" },
  ],
};
