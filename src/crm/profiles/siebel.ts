import { dialogs } from "../elements";
import type { Locator, Profile } from "../profile";
import { commonLabels } from "./labels";

/**
 * Oracle Siebel, Open UI, on premise. Facts (B unless said): shared/crm/crm-dom.md, section Oracle Siebel. Values live
 * in controls. The row in the address is that of the view's last step; the rep may move on to another row without a
 * new address, so a name that changes ends the reading (`addressLags`).
 */

/** IP17 and later, then the older virtual folder of an application and language. */
const path = "^(?<base>.*?)(?:/app/\\w+/[a-z]{3}|/\\w+_[a-z]{3}/start\\.swe)(?=[/?#])";
const space = "(?:\\+|%20)";
const view = (name: string) => `(?=.*[?&#]SWEView=${name})`;
const row = ".*[?&#]SWERowId0=(?<id>[\\w.+%-]+)";

/** The applet's title is the repository's name of it: only the opportunity's own form. */
const form = '.siebui-form[title*="Opportunity"],.siebui-applet[title*="Opportunity Form Applet"]';

/** The label's id is the repository's name of the field, with `_` for spaces. */
const field = (...names: string[]): Locator[] => [
  {
    id: "fieldName",
    by: "css",
    find: [form, names.map((name) => `:is(input,textarea,select)[aria-labelledby~="${name}_Label"]`).join()],
    take: "control",
  },
  { id: "label", by: "labelled", find: [form, 'span[id$="_Label"]'], value: ["@"], take: "control" },
  // C: the label's cell stands before the value's.
  {
    id: "labelCell",
    by: "labelled",
    find: [form, ".siebui-label,.mceGridLabel"],
    value: ["+.siebui-value,.mceGridField,td.scField"],
    take: "control",
  },
];

export const siebel: Profile = {
  id: "siebel",
  crm: "siebel",
  name: "Oracle Siebel",
  hosts: [],
  marks: [
    { by: "element", find: "#_swecontent", weight: 35 },
    { by: "element", find: ".siebui-applet", weight: 35 },
    { by: "element", find: "#_svf0.siebui-view", weight: 20 },
    { by: "address", find: "/siebel/app/\\w+/[a-z]{3}|/\\w+_[a-z]{3}/start\\.swe", weight: 30 },
    { by: "address", find: "[?&#]SWE(?:Cmd|View)=", weight: 20 },
  ],
  urls: [
    { type: "opportunity", pattern: `${path}${view(`Opportunity${space}`)}${row}` },
    { type: "contact", pattern: `${path}${view(`Contact${space}`)}${row}` },
    { type: "account", pattern: `${path}${view(`Account${space}`)}${row}` },
    { type: "list", pattern: `${path}${view(`(?:Opportunity|Contact|Account)${space}List`)}` },
  ],
  idForm: "asIs",
  shown: ["#_swecontent"],
  titleNames: false,
  addressLags: true,
  ignore: `${dialogs},.ui-dialog`,
  notText: "script,style,template,button,input,select,textarea,[role=button]",
  fields: {
    name: field("Opportunity_Name", "Name"),
    account: field("Account", "Account_Name"),
    amount: field("Primary_Revenue_Amount", "Revenue"),
    closeDate: field("Close_Date", "Primary_Revenue_Close_Date"),
    stage: field("Sales_Stage"),
    probability: field("Primary_Revenue_Win_Probability", "Probability"),
  },
  required: ["name", "stage"],
  contactLists: [
    {
      id: "listApplet",
      find: ['.siebui-list[title*="Contact"],.siebui-applet[title*="Contact List Applet"]'],
      rows: "table.ui-jqgrid-btable tr[role=row]:not(.jqgfirstrow),div[id^=loclist_] table.loc tr:has(td)",
      link: 'a[href*="SWERowId0="]',
      // C: which name columns there are is each site's own choice.
      name: [
        ['td[id$="_l_Full_Name"]'],
        ['td[id$="_l_First_Name"]', 'td[id$="_l_Last_Name"]'],
        ['td[id$="_l_Name"]'],
      ],
      cells: [
        { by: "name", column: "role", find: 'td[id$="_l_Role"],td[id$="_l_Contact_Role"]' },
        { by: "name", column: "title", find: 'td[id$="_l_Job_Title"]' },
        {
          by: "name",
          column: "primary",
          find: 'td[id$="_l_Primary"],td[id$="_l_SSA_Primary_Field"],td[id$="_l_Primary_Contact"]',
        },
        { by: "header", headers: ".ui-jqgrid-hdiv th[role=columnheader]", cells: "td[role=gridcell]" },
      ],
      whole: "title",
    },
  ],
  contactIdPattern: "SWERowId0=([\\w.-]+)",
  contactLinks: 'a[href*="SWEView=Contact"][href*="SWERowId0="]',
  stageLists: [],
  // C: repository names of the English application come first, so labels only serve as fallback.
  labels: {
    ...commonLabels,
    name: [
      "Opportunity Name",
      "Opportunity",
      "商机名称",
      "业务机会",
      "案件名",
      "Verkaufschance",
      "Opportunité",
      "Oportunidad",
      "Oportunidade",
    ],
    amount: ["Revenue", "收入", "营收", "売上", "Umsatz", "Revenu", "Ingresos", "Receita"],
  },
  blankTexts: ["--"],
  dock: { right: [], width: [] },
  examples: [
    {
      url: "https://crm.acme.example/siebel/app/sales/enu?SWECmd=GotoView&SWEView=Opportunity+Detail+-+Contacts+View&SWERowId0=1-4ABC12",
      origin: "https://crm.acme.example",
      type: "opportunity",
      key: "siebel:https://crm.acme.example/siebel:opportunity:1-4ABC12",
    },
    {
      url: "http://siebel.acme.example:8080/callcenter_enu/start.swe?SWECmd=GotoView&SWEView=Opportunity%20Detail%20-%20Contacts%20View&SWERowId0=1-4ABC12",
      origin: "http://siebel.acme.example:8080",
      type: "opportunity",
      key: "siebel:http://siebel.acme.example:8080:opportunity:1-4ABC12",
    },
    {
      url: "https://crm.acme.example/siebel/app/sales/enu?SWECmd=GotoView&SWEView=Opportunity+List+View",
      origin: "https://crm.acme.example",
      type: "list",
    },
  ],
};
