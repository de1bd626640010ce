import { dialogs } from "../elements";
import type { Locator, Profile } from "../profile";
import { suiteField, suiteLabels } from "./suitecrm7";

/**
 * SuiteCRM 8, on premise. Facts (A: client source): shared/crm/crm-dom.md, section SugarCRM and SuiteCRM. Views that
 * it hasn't rewritten stand in frames of its own origin, with the markup of SuiteCRM 7.
 */

const module = (name: string) =>
  `^(?<base>.*?)/(?:index\\.php)?(?:\\?[^#]*)?#/${name}/record/(?<id>[\\w-]{8,})(?:$|[?])`;

const field = (name: string): Locator[] => [
  // A.
  { id: "field", by: "css", find: [`scrm-field.field-name-${name}.field-mode-detail`] },
  { id: "dynamicField", by: "css", find: ["scrm-field.field-mode-detail", `.dynamic-field-name-${name}`] },
  {
    id: "label",
    by: "labelled",
    find: [".field-layout-field-label-wrapper label"],
    value: ["^.field-layout-field-label-wrapper", "^", ".field-layout-field-value-wrapper"],
  },
  ...suiteField(name),
];

export const suitecrm8: Profile = {
  id: "suitecrm8",
  crm: "suitecrm",
  name: "SuiteCRM 8",
  hosts: [],
  marks: [
    { by: "element", find: "scrm-record-header", weight: 40 },
    { by: "element", find: "scrm-field", weight: 40 },
    { by: "element", find: "scrm-table", weight: 30 },
    { by: "address", find: "#/[a-z-]+(?:/|$|\\?)", weight: 20 },
    { by: "title", find: "\\bSuiteCRM\\b", weight: 25 },
  ],
  urls: [
    { type: "opportunity", pattern: module("opportunities") },
    { type: "contact", pattern: module("contacts") },
    { type: "account", pattern: module("accounts") },
    {
      type: "list",
      pattern:
        "^(?<base>.*?)/(?:index\\.php)?(?:\\?[^#]*)?#/(?:opportunities|contacts|accounts)(?:/index)?(?:$|[?])",
    },
  ],
  idForm: "asIs",
  shown: ["body"],
  titleNames: false,
  ignore: `${dialogs},.modal,ngb-modal-window`,
  onlyLists: 'scrm-table,[class*="subpanel-"]',
  notText: "script,style,template,button,input,select,textarea,.inlineEditIcon",
  fields: {
    name: [
      {
        id: "header",
        by: "css",
        find: ["scrm-record-header", ".record-view-name-label .dynamic-label"],
      },
      ...field("name"),
    ],
    account: field("account_name"),
    accountId: [
      {
        id: "field",
        by: "css",
        find: ["scrm-field.field-name-account_name.field-mode-detail", 'a[href*="/accounts/record/"]'],
        attribute: "href",
        pattern: "/accounts/record/([\\w-]{8,})",
      },
    ],
    amount: field("amount"),
    closeDate: field("date_closed"),
    stage: field("sales_stage"),
    owner: field("assigned_user_name"),
    probability: field("probability"),
    nextStep: field("next_step"),
  },
  required: ["name", "stage"],
  contactLists: [
    {
      id: "subpanel",
      find: ['[class~="subpanel-contacts"]'],
      rows: "tr:has(td)",
      link: 'a[href*="/contacts/record/"]',
      cells: [
        { by: "name", column: "role", find: "td.column-opportunity_role" },
        { by: "name", column: "title", find: "td.column-title" },
      ],
    },
  ],
  contactIdPattern: "/contacts/record/([\\w-]{8,})",
  stageLists: [],
  labels: suiteLabels,
  blankTexts: ["--"],
  otherDates: "scrm-field.field-type-date,scrm-field.field-type-datetime",
  dock: { right: [], width: [] },
  examples: [
    {
      url: "https://crm.acme.example/#/opportunities/record/7b2d9c10-8bb1-4c5e-9d2a-65f0a1b2c3d4?return_module=opportunities",
      origin: "https://crm.acme.example",
      type: "opportunity",
      key: "suitecrm:https://crm.acme.example:opportunity:7b2d9c10-8bb1-4c5e-9d2a-65f0a1b2c3d4",
    },
    {
      url: "https://crm.acme.example/suite8/#/contacts/record/feed0000-8bb1-4c5e-9d2a-65f0a1b2c3d4",
      origin: "https://crm.acme.example",
      type: "contact",
    },
    {
      url: "https://crm.acme.example/#/opportunities/index",
      origin: "https://crm.acme.example",
      type: "list",
    },
    { url: "https://crm.acme.example/suite8/#/contacts", origin: "https://crm.acme.example", type: "list" },
  ],
};
