import { dialogs } from "../elements";
import type { Locator, Profile } from "../profile";
import { salesforce } from "./salesforce";

/**
 * Salesforce Classic, the older interface of the same orgs: its records are Lightning's, with the same keys. Facts
 * (all B): shared/crm/crm-dom.md, section Salesforce Classic. Instance hosts (`na1.salesforce.com`) name no org and
 * answer no more since every org has a My Domain: not ours.
 */

const id = "(?<id>[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?)";
const recordUrl = (prefix: string) => `^/(?=${prefix})${id}(?:$|[?#])`;

/** B: `oppN_ileinner` holds the value; the label's cell stands before it, whatever the number. */
const field = (number: number, take: "text" | "link" = "text"): Locator[] => [
  { id: "fieldId", by: "css", find: [`[id="opp${number}_ileinner"]`], take },
  { id: "labelCell", by: "labelled", find: ["td.labelCol"], value: ["+td.dataCol"], take },
];

export const salesforceClassic: Profile = {
  id: "salesforceClassic",
  crm: "salesforce",
  name: "Salesforce Classic",
  hosts: [
    "(?<org>[a-z0-9][a-z0-9-]*)(?:\\.(?:sandbox|develop|scratch|trailblaze|demo|patch|stage|pc-rnd))?\\.my\\.salesforce\\.com",
    "(?<org>[a-z0-9][a-z0-9-]*)(?:\\.(?:sandbox|develop|scratch))?\\.my\\.sfcrmproducts\\.cn",
  ],
  marks: [],
  urls: [
    // B: edit pages end in `/e` and are not ours.
    { type: "opportunity", pattern: recordUrl("006") },
    { type: "contact", pattern: recordUrl("003") },
    { type: "account", pattern: recordUrl("001") },
    // C: reports have a record's address, with an id of their own.
    { type: "list", pattern: "^/(?:00[136](?:/o)?|00O[a-zA-Z0-9]{12,15})(?:$|[?#])" },
  ],
  idForm: "salesforce18",
  shown: ["body.detailPage"],
  // Every page is a load of its own; the title is not stated.
  titleNames: false,
  // B: ids of related lists begin with the record's own.
  proof: {
    find: 'div.bRelatedList[id^="006"]',
    attribute: "id",
    pattern: "^(006[a-zA-Z0-9]{12}(?:[a-zA-Z0-9]{3})?)_",
  },
  // C: hover cards of lookups, dialogs, recent items.
  ignore: `.hoverDetail,.overlayDialog,${dialogs},.sidebarCell,#sidebarDiv`,
  notText: "script,style,template,input,select,textarea,button",
  fields: {
    name: [
      { id: "pageDescription", by: "css", find: ["h2.pageDescription"] },
      // C: the field itself carries "[View Hierarchy]" behind the name.
      { id: "fieldId", by: "css", find: ['[id="opp3_ileinner"]'], pattern: "^(.+?)(?:\\s*\\[[^\\]]*\\])?$" },
    ],
    account: field(4, "link"),
    accountId: [
      {
        id: "fieldId",
        by: "css",
        find: ['[id="opp4_ileinner"]', 'a[href^="/001"]'],
        attribute: "href",
        pattern: "/(001[a-zA-Z0-9]{12}(?:[a-zA-Z0-9]{3})?)(?:$|[/?])",
      },
    ],
    amount: field(7),
    closeDate: field(9),
    stage: field(11),
    owner: field(1, "link"),
    // C: no number is stated for these; the label tells.
    probability: [{ id: "labelCell", by: "labelled", find: ["td.labelCol"], value: ["+td.dataCol"] }],
    forecastCategory: [{ id: "labelCell", by: "labelled", find: ["td.labelCol"], value: ["+td.dataCol"] }],
    nextStep: [{ id: "labelCell", by: "labelled", find: ["td.labelCol"], value: ["+td.dataCol"] }],
  },
  required: ["name", "stage"],
  contactLists: [
    {
      id: "relatedList",
      find: ['div.bRelatedList[id$="_RelatedContactRoleList"]'],
      rows: "tr.dataRow",
      link: 'a[href^="/003"]',
      // B: account, e-mail, phone, role, primary follow the name; the header tells which is which.
      cells: [{ by: "header", headers: "tr.headerRow > *", cells: "th,td" }],
    },
  ],
  contactIdPattern: "/(003[a-zA-Z0-9]{12}(?:[a-zA-Z0-9]{3})?)(?:$|[/?])",
  stageLists: [],
  labels: salesforce.labels,
  blankTexts: ["--", "-"],
  // Language and locale are two settings of a Salesforce user; `<html lang>` is the language.
  englishIsAnyRegion: true,
  otherDates: "td.dataCol",
  dock: { right: [], width: [] },
  examples: [
    {
      url: "https://acme.my.salesforce.com/0065g00000XyZaB",
      type: "opportunity",
      key: "salesforce:acme:opportunity:0065g00000XyZaBAAV",
    },
    {
      url: "https://acme--uat.sandbox.my.salesforce.com/0065g00000XyZaBAAV?srPos=0&srKp=006",
      type: "opportunity",
      key: "salesforce:acme--uat:opportunity:0065g00000XyZaBAAV",
    },
    { url: "https://acme.my.salesforce.com/0035g00000QwErT", type: "contact" },
    { url: "https://acme.my.sfcrmproducts.cn/0015g00000AbCdE", type: "account" },
    { url: "https://acme.my.salesforce.com/006/o", type: "list" },
    { url: "https://acme.my.salesforce.com/00O5g00000MnOpQEAV", type: "list" },
    { url: "https://acme.my.salesforce.com/003?fcf=00B5g000002aBcD", type: "list" },
  ],
};
