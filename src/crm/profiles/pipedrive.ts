import { dialogs } from "../elements";
import type { Locator, Profile } from "../profile";
import { commonLabels } from "./labels";

/**
 * Pipedrive. Facts and their confidence (B several public sources, C one source): shared/crm/crm-dom.md, section
 * Pipedrive. There is no contact role: "Person" is the main contact, "Participants" are the others.
 */

/** C: no public locator of fields but the label; the value is the rest of its row. */
const byLabel: Locator[] = [
  { id: "fieldName", by: "labelled", find: ['[data-testid="field-name"]'], value: ["^"], take: "rest" },
];

export const pipedrive: Profile = {
  id: "pipedrive",
  crm: "pipedrive",
  name: "Pipedrive",
  // The subdomain is the tenant; these are the vendor's own.
  hosts: [
    "(?<org>(?!(?:www|app|api|oauth|developers|support|community)\\.)[a-z0-9][a-z0-9-]*)\\.pipedrive\\.com",
  ],
  marks: [],
  urls: [
    { type: "opportunity", pattern: "^/deal/(?<id>\\d+)(?:/|$|[?#])" },
    { type: "contact", pattern: "^/person/(?<id>\\d+)(?:/|$|[?#])" },
    { type: "account", pattern: "^/organization/(?<id>\\d+)(?:/|$|[?#])" },
    { type: "list", pattern: "^/(?:pipeline|deals|persons|organizations)(?:/|$|[?#])" },
  ],
  idForm: "asIs",
  shown: ["body"],
  // C only.
  titleNames: false,
  ignore: dialogs,
  notText: "script,style,template,button,input,select,textarea,svg",
  fields: {
    name: [
      // B: two time trackers; in it a text area or a text that can be edited.
      { id: "headerTitle", by: "css", find: ['[data-testid="header-title"]'], take: "control" },
      // C.
      { id: "title", by: "title", pattern: "^(.+?) - Deals\\b" },
    ],
    account: [{ id: "link", by: "css", find: ['a[href*="/organization/"]'] }],
    accountId: [
      {
        id: "link",
        by: "css",
        find: ['a[href*="/organization/"]'],
        attribute: "href",
        pattern: "/organization/(\\d+)",
      },
    ],
    amount: byLabel,
    closeDate: byLabel,
    stage: [
      // C: the stage's name, in the accessible name or behind a count of days.
      {
        id: "stageSelector",
        by: "css",
        find: ['button.cui5-stage-selector__stage[aria-selected="true"]'],
        whole: ["aria-label"],
        pattern: "^(?:\\d+\\s*\\S{1,6}\\s*·\\s*)?(?!\\d+\\s*\\S{0,6}$)(.+)$",
      },
    ],
    owner: byLabel,
    probability: byLabel,
  },
  required: ["name", "stage"],
  contactLists: [
    {
      id: "people",
      find: ['a[href*="/person/"]', "^"],
      rows: 'a[href*="/person/"]',
      link: 'a[href*="/person/"]',
      cells: [],
    },
  ],
  contactIdPattern: "/person/(\\d+)",
  stageLists: [
    {
      id: "stageSelector",
      find: ["button.cui5-stage-selector__stage"],
      labelAttribute: "aria-label",
      current: ['[aria-selected="true"]'],
    },
  ],
  // C.
  labels: {
    ...commonLabels,
    amount: ["Value", "Deal value", "价值", "金额", "金額", "Wert", "Valeur", "Valor"],
    owner: ["Owner", "所有者", "负责人", "Besitzer", "Propriétaire", "Propietario", "Proprietário"],
  },
  // C.
  blankTexts: ["-", "--"],
  dock: { right: [], width: [] },
  examples: [
    {
      url: "https://acme.pipedrive.com/deal/128",
      type: "opportunity",
      key: "pipedrive:acme:opportunity:128",
    },
    { url: "https://acme.pipedrive.com/person/301", type: "contact" },
    { url: "https://acme.pipedrive.com/organization/41", type: "account" },
    { url: "https://acme.pipedrive.com/pipeline/1/user/everyone", type: "list" },
    { url: "https://acme.pipedrive.com/persons/list/user/everyone", type: "list" },
  ],
};
