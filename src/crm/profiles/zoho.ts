import { dialogs } from "../elements";
import type { Locator, Profile } from "../profile";
import { commonLabels } from "./labels";

/**
 * Zoho CRM. Facts and their confidence (A client source, B several public projects, C one source):
 * shared/crm/crm-dom.md, section Zoho CRM. An administrator's canvas layout may lack every id: then the labels tell.
 */

/** A value that is cut on the screen stands whole in one of these (C). */
const whole = ["cx-prop-value", "lt-prop-value"];
const labels = "lyte-text,label,[class*=label i],[class*=lbl i]";

const column = (name: string): Locator[] => [
  { id: "zcqa", by: "css", find: [`[data-zcqa="value_${name}"]`], whole },
  { id: "subvalue", by: "css", find: [`[id="subvalue_${name}"]`], whole },
  { id: "value", by: "css", find: [`[id="value_${name}"]`], whole },
];
/** C: the value of the field whose label stands one or two elements further in; further out several would. */
const byLabel: Locator[] = [1, 2].map((out) => ({
  id: `label${out}`,
  by: "labelled",
  find: [labels],
  value: [...Array(out).fill("^"), ".cxElemCompViewWrap"],
  whole,
}));
const accountLink = 'a[href*="/tab/Accounts/"]';

export const zoho: Profile = {
  id: "zoho",
  crm: "zoho",
  name: "Zoho CRM",
  hosts: ["crm\\.zoho\\.(?:com|eu|in|com\\.cn|com\\.au|jp|sa)", "crm\\.zohocloud\\.ca"],
  marks: [],
  urls: [
    // The organisation's number is the tenant, whatever the region's host.
    {
      type: "opportunity",
      pattern: "^/crm/org(?<org>\\d+)/tab/(?:Potentials|Deals)/(?<id>\\d+)(?:/?$|[?#])",
    },
    { type: "contact", pattern: "^/crm/org(?<org>\\d+)/tab/Contacts/(?<id>\\d+)(?:/?$|[?#])" },
    { type: "account", pattern: "^/crm/org(?<org>\\d+)/tab/Accounts/(?<id>\\d+)(?:/?$|[?#])" },
    {
      type: "list",
      pattern: "^/crm/org(?<org>\\d+)/tab/(?:Potentials|Deals|Contacts|Accounts)(?:/custom-view/|/?$|[?#])",
    },
  ],
  idForm: "asIs",
  shown: ["crm-detailview", "body"],
  // Not stated.
  titleNames: false,
  ignore: `${dialogs},lyte-modal,lyte-popover`,
  // C: related lists repeat column labels with other records' values.
  onlyLists: "crm-related-list-view-header,lyte-tbody,lyte-thead",
  notText: "script,style,template,button,input,select,textarea,svg",
  fields: {
    name: [
      // B: the page's own title.
      {
        id: "title",
        by: "css",
        find: ['[id="titlecard_POTENTIALNAME"],[id="title_POTENTIALNAME"],[id="headervalue_POTENTIALNAME"]'],
        whole,
      },
      ...column("POTENTIALNAME"),
      ...byLabel,
    ],
    account: [...column("ACCOUNTID"), ...byLabel, { id: "link", by: "css", find: [accountLink] }],
    accountId: [
      { id: "link", by: "css", find: [accountLink], attribute: "href", pattern: "/tab/Accounts/(\\d+)" },
    ],
    amount: [...column("AMOUNT"), ...byLabel],
    closeDate: [...column("CLOSINGDATE"), ...byLabel],
    stage: [...column("STAGE"), ...byLabel],
    owner: [...column("SMOWNERID"), ...byLabel],
    probability: [...column("PROBABILITY"), ...byLabel],
    nextStep: [...column("NEXTSTEP"), ...byLabel],
  },
  required: ["name", "stage"],
  contactLists: [
    {
      // C: a related list by its title; its cells carry the columns' labels.
      id: "relatedList",
      find: ["crm-related-list-view-header[related-module]", "^:has(lyte-tbody)"],
      titled: { find: "crm-related-list-view-header, crm-related-list-view-header *" },
      rows: "lyte-tbody lyte-tr",
      link: 'a[href*="/tab/Contacts/"]',
      cells: [
        {
          by: "name",
          column: "role",
          find: '[data-zcqa="value_listviewtable_Role"],[data-zcqa="value_listviewtable_Contact Role"]',
        },
        { by: "name", column: "title", find: '[data-zcqa="value_listviewtable_Title"]' },
        { by: "header", headers: "lyte-th", cells: "lyte-td" },
      ],
    },
  ],
  contactIdPattern: "/tab/Contacts/(\\d+)",
  stageLists: [],
  // C.
  labels: {
    ...commonLabels,
    name: [
      "Deal Name",
      "Potential Name",
      "商机名称",
      "交易名称",
      "商談名",
      "Geschäftsname",
      "Deal-Name",
      "Nom de l'affaire",
      "Nombre del trato",
      "Nome do negócio",
    ],
    owner: [
      "Deal Owner",
      "Potential Owner",
      "商机所有者",
      "交易所有者",
      "商談の担当者",
      "Geschäftsinhaber",
      "Propriétaire de l'affaire",
      "Propietario del trato",
      "Proprietário do negócio",
    ],
  },
  blankTexts: ["—", "--", "-"],
  dock: { right: [], width: [] },
  examples: [
    {
      url: "https://crm.zoho.com/crm/org60012345/tab/Potentials/5182913000000459001",
      type: "opportunity",
      key: "zoho:60012345:opportunity:5182913000000459001",
    },
    {
      url: "https://crm.zoho.com.cn/crm/org60012345/tab/Deals/5182913000000459001",
      type: "opportunity",
      key: "zoho:60012345:opportunity:5182913000000459001",
    },
    { url: "https://crm.zohocloud.ca/crm/org60012345/tab/Contacts/5182913000000459010", type: "contact" },
    { url: "https://crm.zoho.eu/crm/org60012345/tab/Accounts/5182913000000459777", type: "account" },
    {
      url: "https://crm.zoho.com/crm/org60012345/tab/Potentials/custom-view/5182913000000087503/list",
      type: "list",
    },
    {
      url: "https://crm.zoho.com/crm/org60012345/tab/Contacts/custom-view/5182913000000087519/list",
      type: "list",
    },
  ],
};
