import { dialogs } from "../elements";
import type { Locator, Profile } from "../profile";
import { commonLabels } from "./labels";

/**
 * SugarCRM 7 and later, on premise or hosted under a name of the customer's. Facts (A: the vendor's templates and test
 * suite): shared/crm/crm-dom.md, section SugarCRM and SuiteCRM. IBM's own SalesConnect was a Sugar application.
 */

const module = (name: string) =>
  `^(?<base>.*?)/(?:index\\.php)?(?:\\?[^#]*)?#${name}/(?<id>[0-9a-zA-Z-]{8,})(?:$|[?])`;

const field = (name: string): Locator[] => [
  // A.
  { id: "recordCell", by: "css", find: [`.record-cell[data-name="${name}"]`, `[data-fieldname="${name}"]`] },
  { id: "fieldClass", by: "css", find: [".record-cell", `.fld_${name}`] },
  {
    id: "label",
    by: "labelled",
    find: [".record-label"],
    value: ["^.record-cell", "[data-fieldname],.normal.index"],
  },
];

export const sugarcrm: Profile = {
  id: "sugarcrm",
  crm: "sugarcrm",
  name: "SugarCRM",
  hosts: [],
  marks: [
    { by: "element", find: "#sugarcrm", weight: 40 },
    { by: "element", find: ".record-cell[data-name]", weight: 35 },
    { by: "element", find: ".main-pane", weight: 20 },
    { by: "element", find: ".headerpane", weight: 15 },
    { by: "address", find: "#[A-Z][A-Za-z]+(?:/|$)", weight: 15 },
    { by: "title", find: "\\bSugar(?:CRM)?\\b", weight: 20 },
  ],
  urls: [
    { type: "opportunity", pattern: module("Opportunities") },
    { type: "contact", pattern: module("Contacts") },
    { type: "account", pattern: module("Accounts") },
    {
      type: "list",
      pattern: "^(?<base>.*?)/(?:index\\.php)?(?:\\?[^#]*)?#(?:Opportunities|Contacts|Accounts)(?:$|[?])",
    },
  ],
  idForm: "asIs",
  // A: the preview pane beside it repeats the markup for another record.
  shown: [".main-pane"],
  titleNames: false,
  ignore: `.preview-pane,.preview-header,.modal,${dialogs}`,
  onlyLists: "[data-subpanel-link]",
  notText: "script,style,template,button,input,select,textarea",
  fields: {
    name: [
      {
        id: "headerpane",
        by: "css",
        find: ['.headerpane .record-cell[data-name="name"]', '[data-fieldname="name"],.fld_name'],
      },
      ...field("name"),
    ],
    account: field("account_name"),
    accountId: [
      {
        id: "recordCell",
        by: "css",
        find: ['.record-cell[data-name="account_name"]', 'a[href*="#Accounts/"]'],
        attribute: "href",
        pattern: "#Accounts/([0-9a-zA-Z-]{8,})",
      },
    ],
    amount: field("amount"),
    closeDate: field("date_closed"),
    stage: field("sales_stage"),
    owner: field("assigned_user_name"),
    probability: field("probability"),
    forecastCategory: field("commit_stage"),
    nextStep: field("next_step"),
  },
  required: ["name"],
  contactLists: [
    {
      id: "subpanel",
      find: ['[data-subpanel-link="contacts"]'],
      rows: "table tbody tr",
      link: 'a[href*="#Contacts/"]',
      cells: [
        { by: "name", column: "role", find: ".fld_opportunity_role" },
        { by: "name", column: "title", find: ".fld_title" },
      ],
    },
  ],
  contactIdPattern: "#Contacts/([0-9a-zA-Z-]{8,})",
  stageLists: [],
  labels: {
    ...commonLabels,
    name: ["Opportunity Name", "商机名称", "商談名", "Verkaufschance", "Nom de l'opportunité"],
    amount: [...commonLabels.amount, "Likely", "Opportunity Amount", "Wahrscheinlich", "Probable"],
    owner: ["Assigned to", "负责人", "分配给", "アサイン先", "Zugewiesen an", "Assigné à", "Asignado a"],
  },
  blankTexts: ["--"],
  otherDates: ".record-cell[data-type=date],.record-cell[data-type=datetimecombo]",
  dock: { right: [], width: [] },
  examples: [
    {
      url: "https://crm.acme.example/sugar/#Opportunities/3f0c2a7e-5b1d-11ee-9a3b-0242ac120002",
      origin: "https://crm.acme.example",
      type: "opportunity",
      key: "sugarcrm:https://crm.acme.example/sugar:opportunity:3f0c2a7e-5b1d-11ee-9a3b-0242ac120002",
    },
    {
      url: "https://crm.acme.example/index.php#Contacts/c0ffee00-5b1d-11ee-9a3b-0242ac120002",
      origin: "https://crm.acme.example",
      type: "contact",
    },
    { url: "https://crm.acme.example/#Opportunities", origin: "https://crm.acme.example", type: "list" },
    { url: "https://crm.acme.example/sugar/#Contacts", origin: "https://crm.acme.example", type: "list" },
  ],
};
