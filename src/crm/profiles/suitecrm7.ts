import { dialogs } from "../elements";
import type { Locator, Profile } from "../profile";
import { commonLabels } from "./labels";

/**
 * SuiteCRM 7, on premise. Facts (A: published templates): shared/crm/crm-dom.md, section SugarCRM and SuiteCRM. Its
 * successor shows the same markup in frames.
 */

const equals = "(?:=|%3D)";
/** A parameter of the address, also of one that stands encoded behind `#`. */
const has = (name: string, value: string) => `(?=.*(?:[?&#]|%3F|%26)${name}${equals}${value}(?:&|%26|#|$))`;
const detail = (module: string) =>
  `^(?<base>.*?)/index\\.php${has("module", module)}${has("action", "DetailView")}.*record${equals}(?<id>[\\w-]{8,})`;

export const suiteField = (name: string): Locator[] => [
  // A.
  {
    id: "rowItem",
    by: "css",
    find: [`.detail-view-row-item[data-field="${name}"]`, ".detail-view-field"],
  },
  { id: "fieldAttribute", by: "css", find: [`.detail-view-field[field="${name}"]`] },
  {
    id: "label7",
    by: "labelled",
    find: [".detail-view-row-item > .label"],
    value: ["^.detail-view-row-item", ".detail-view-field"],
  },
];

export const suiteLabels: Profile["labels"] = {
  ...commonLabels,
  name: ["Opportunity Name", "商机名称", "商談名", "Verkaufschance", "Nom de l'opportunité", "Oportunidad"],
  amount: [...commonLabels.amount, "Opportunity Amount", "商机金额", "Montant de l'opportunité"],
  owner: ["Assigned to", "负责人", "分配给", "アサイン先", "Zugewiesen an", "Assigné à", "Asignado a"],
};

export const suitecrm7: Profile = {
  id: "suitecrm7",
  crm: "suitecrm",
  name: "SuiteCRM 7",
  hosts: [],
  marks: [
    { by: "element", find: ".detail-view-row-item[data-field]", weight: 40 },
    { by: "element", find: ".module-title-text", weight: 30 },
    { by: "element", find: "#subpanel_list", weight: 10 },
    { by: "address", find: "index\\.php\\?(?:.*&)?(?:module|action)=", weight: 30 },
    { by: "title", find: "\\bSuiteCRM\\b", weight: 15 },
  ],
  urls: [
    { type: "opportunity", pattern: detail("Opportunities") },
    { type: "contact", pattern: detail("Contacts") },
    { type: "account", pattern: detail("Accounts") },
    {
      type: "list",
      pattern: `^(?<base>.*?)/index\\.php${has("module", "(?:Opportunities|Contacts|Accounts)")}${has("action", "(?:index|ListView)")}`,
    },
  ],
  idForm: "asIs",
  shown: ["body"],
  titleNames: false,
  // A.
  proof: {
    find: 'div.favorite[record_id][module="Opportunities"]',
    attribute: "record_id",
    pattern: "^([\\w-]{8,})$",
  },
  ignore: `${dialogs},.modal,.yui-panel`,
  onlyLists: '[id^="list_subpanel_"]',
  notText: "script,style,template,button,input,select,textarea,.inlineEditIcon",
  fields: {
    name: [
      { id: "moduleTitle", by: "css", find: [".moduleTitle h2.module-title-text"] },
      ...suiteField("name"),
    ],
    account: suiteField("account_name"),
    accountId: [
      {
        id: "rowItem",
        by: "css",
        find: ['.detail-view-field[field="account_name"]', 'a[href*="module=Accounts"]'],
        attribute: "href",
        pattern: "[?&]record=([\\w-]{8,})",
      },
    ],
    amount: suiteField("amount"),
    closeDate: suiteField("date_closed"),
    stage: suiteField("sales_stage"),
    owner: suiteField("assigned_user_name"),
    probability: suiteField("probability"),
    nextStep: suiteField("next_step"),
  },
  required: ["name", "stage"],
  contactLists: [
    {
      id: "subpanel",
      find: ["#list_subpanel_contacts"],
      rows: "tr.oddListRowS1,tr.evenListRowS1",
      link: 'a[href*="module=Contacts"]',
      // A: cells have no names of their own; the header tells.
      cells: [{ by: "header", headers: "th", cells: "td" }],
    },
  ],
  contactIdPattern: "[?&]record=([\\w-]{8,})",
  contactLinks: 'a[href*="module=Contacts"][href*="action=DetailView"]',
  stageLists: [],
  labels: suiteLabels,
  blankTexts: ["--"],
  otherDates: '.detail-view-field[type="date"],.detail-view-field[type="datetimecombo"]',
  dock: { right: [], width: [] },
  examples: [
    {
      url: "https://crm.acme.example/suite/index.php?module=Opportunities&action=DetailView&record=5c8f1e2a-77aa-4b0e-9b1f-65f0a1b2c3d4",
      origin: "https://crm.acme.example",
      type: "opportunity",
      key: "suitecrm:https://crm.acme.example/suite:opportunity:5c8f1e2a-77aa-4b0e-9b1f-65f0a1b2c3d4",
    },
    {
      url: "http://suite.acme.example/index.php?action=ajaxui#ajaxUILoc=index.php%3Fmodule%3DOpportunities%26action%3DDetailView%26record%3D5c8f1e2a-77aa-4b0e-9b1f-65f0a1b2c3d4",
      origin: "http://suite.acme.example",
      type: "opportunity",
      key: "suitecrm:http://suite.acme.example:opportunity:5c8f1e2a-77aa-4b0e-9b1f-65f0a1b2c3d4",
    },
    {
      url: "https://crm.acme.example/suite/index.php?module=Opportunities&action=index",
      origin: "https://crm.acme.example",
      type: "list",
    },
    {
      url: "https://crm.acme.example/suite/index.php?module=Contacts&action=index&return_module=Contacts",
      origin: "https://crm.acme.example",
      type: "list",
    },
  ],
};
