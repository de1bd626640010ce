import { dialogs } from "../elements";
import type { Locator, Profile } from "../profile";
import { commonLabels } from "./labels";

/**
 * HubSpot. Facts and their confidence (A vendor, B several public sources, C one source):
 * shared/crm/crm-dom.md, section HubSpot.
 */

/** C: the two attributes trade places from one release to the next. */
const either = (id: string) => `[data-test-id="${id}"],[data-selenium-test="${id}"]`;
const card = '[data-card-type],[data-test-id^="card-wrapper-"]';

/** By label, in the cards that name no property. */
const labelOnly: Locator[] = [
  {
    id: "propertyList",
    by: "labelled",
    find: [either("crm-property-list-item"), "label"],
    value: [`^:is(${either("crm-property-list-item")})`],
    take: "rest",
  },
  {
    id: "dataHighlights",
    by: "labelled",
    find: [either("crm-data-highlights-item"), "p"],
    value: [`^:is(${either("crm-data-highlights-item")})`],
    take: "rest",
  },
];

const property = (name: string): Locator[] => [
  // B: several sources; read-only texts of the highlight card.
  { id: "highlight", by: "css", find: [either(`highlight-property-display-${name}`)] },
  // C: the three grammars of property cards.
  {
    id: "properties",
    by: "css",
    find: [either("profile-properties-list"), either(`property-input-${name}`)],
    take: "control",
  },
  {
    id: "allProperties",
    by: "css",
    find: [either("all-properties-panel"), either(`property-input-${name}`)],
    take: "rest",
  },
  ...labelOnly,
  { id: "highlightItem", by: "css", find: [either(`highlight-property-item-${name}`)], take: "rest" },
];

const companies =
  '[data-test-id="card-wrapper-ASSOCIATION_V3/0-2"],[id="card-wrapper-ASSOCIATION_TABLE/0-2"],[data-sidebar-card-association-object-type-id="0-2"]';
const contacts =
  '[data-test-id="card-wrapper-ASSOCIATION_V3/0-1"],[id="card-wrapper-ASSOCIATION_TABLE/0-1"],[data-sidebar-card-association-object-type-id="0-1"]';

export const hubspot: Profile = {
  id: "hubspot",
  crm: "hubspot",
  name: "HubSpot",
  hosts: ["app(?:-[a-z]{2}\\d)?\\.hubspot\\.com"],
  marks: [],
  urls: [
    // The portal is the tenant, whatever the region's host.
    {
      type: "opportunity",
      pattern: "^/contacts/(?<org>\\d+)/(?:record/0-3|deal)/(?<id>\\d+)(?:/|$|[?#])",
    },
    {
      type: "contact",
      pattern: "^/contacts/(?<org>\\d+)/(?:record/0-1|contact)/(?<id>\\d+)(?:/|$|[?#])",
    },
    {
      type: "account",
      pattern: "^/contacts/(?<org>\\d+)/(?:record/0-2|company)/(?<id>\\d+)(?:/|$|[?#])",
    },
    {
      type: "list",
      pattern: "^/contacts/(?<org>\\d+)/(?:objects/0-[123]|contacts|companies|deals)(?:/|$|[?#])",
    },
  ],
  idForm: "asIs",
  shown: ["body"],
  // Not stated.
  titleNames: false,
  // B: previews show another record.
  ignore: `[data-selenium-test="sidebar-preview-panel"],[data-test-id="sidebar-preview-panel"],[data-crm-location="CRM_OBJECT_PREVIEW"],${dialogs}`,
  // B: association cards repeat the same names for the associated record.
  onlyLists:
    '[data-test-id^="card-wrapper-ASSOCIATION"],[id^="card-wrapper-ASSOCIATION"],[data-sidebar-card-association-object-type-id]',
  // C: "Details" stands in a button inside the label; the owner's name stands in a button of its own.
  notText: "label button,script,style,template,input,select,textarea,svg",
  fields: {
    name: [
      { id: "highlight", by: "css", find: [either("highlight-property-display-dealname")] },
      { id: "highlightTitle", by: "css", find: [either("highlightTitle")] },
      { id: "highlightHeading", by: "css", find: [either("record-highlight-main-content"), "h2"] },
      ...property("dealname"),
    ],
    account: [
      {
        id: "company",
        by: "css",
        find: [companies, either("company-chicklet-title-link")],
        inLists: true,
      },
    ],
    accountId: [
      {
        id: "company",
        by: "css",
        find: [companies, either("company-chicklet-title-link")],
        attribute: "href",
        pattern: "/(?:record/0-2|company)/(\\d+)",
        inLists: true,
      },
    ],
    amount: property("amount"),
    closeDate: property("closedate"),
    stage: property("dealstage"),
    owner: [
      ...property("hubspot_owner_id"),
      // C: in property cards the owner has only its bare name.
      { id: "ownerCell", by: "css", find: [card, either("hubspot_owner_id")], take: "rest" },
    ],
    nextStep: property("hs_next_step"),
  },
  required: ["name"],
  contactLists: [
    {
      id: "associations",
      find: [contacts],
      rows: '[data-test-id^="chiclet-0-1-"],[data-selenium-test="chicklet"]',
      link: either("contact-chicklet-title-link"),
      // C: no markup of the association label is published; a text that is a known role is one.
      cells: [{ by: "words", find: "span,div,p,li" }],
      // C: the card's own button, "Contacts (3)".
      count: "button[aria-expanded]",
    },
  ],
  contactIdPattern: "/(?:record/0-1|contact)/(\\d+)",
  // B: the address is the vendor's own; markup of lists and timelines changes.
  contactLinks: 'a[href*="/record/0-1/"],a[href*="/contact/"]',
  stageLists: [],
  // C.
  labels: {
    ...commonLabels,
    name: [
      "Deal Name",
      "交易名称",
      "取引名",
      "Deal-Name",
      "Nom de la transaction",
      "Nombre del negocio",
      "Nome do negócio",
    ],
    closeDate: [...commonLabels.closeDate, "クローズ日", "截止日期", "Data de encerramento"],
    stage: [
      ...commonLabels.stage,
      "Deal Stage",
      "交易阶段",
      "取引ステージ",
      "Deal-Phase",
      "Phase de la transaction",
      "Etapa del negocio",
      "Etapa do negócio",
    ],
    owner: [
      "Deal Owner",
      "交易所有者",
      "交易负责人",
      "取引担当者",
      "Für Deal zuständiger Mitarbeiter",
      "Deal-Inhaber",
      "Propriétaire de la transaction",
      "Propietario del negocio",
      "Proprietário do negócio",
    ],
    roles: [
      "Decision maker",
      "Budget holder",
      "Champion",
      "Influencer",
      "Blocker",
      "Executive sponsor",
      "End user",
      "Legal & compliance",
      "Other",
      "决策者",
      "预算持有者",
      "拥护者",
      "影响者",
      "阻碍者",
      "执行发起人",
      "最终用户",
      "決裁者",
      "予算保有者",
      "推進者",
      "インフルエンサー",
      "阻害者",
      "エグゼクティブスポンサー",
      "エンドユーザー",
      "Entscheider",
      "Entscheidungsträger",
      "Budgetverantwortlicher",
      "Fürsprecher",
      "Décideur",
      "Détenteur du budget",
      "Influenceur",
      "Responsable de la toma de decisiones",
      "Titular del presupuesto",
      "Tomador de decisão",
      "Detentor do orçamento",
    ],
  },
  blankTexts: ["--"],
  dock: { right: [], width: [] },
  examples: [
    {
      url: "https://app.hubspot.com/contacts/4815162/record/0-3/9123456789",
      type: "opportunity",
      key: "hubspot:4815162:opportunity:9123456789",
    },
    {
      url: "https://app-eu1.hubspot.com/contacts/4815162/deal/9123456789/?eschref=x",
      type: "opportunity",
      key: "hubspot:4815162:opportunity:9123456789",
    },
    { url: "https://app.hubspot.com/contacts/4815162/record/0-1/301", type: "contact" },
    { url: "https://app.hubspot.com/contacts/4815162/record/0-2/77001122", type: "account" },
    { url: "https://app.hubspot.com/contacts/4815162/objects/0-3/views/all/list", type: "list" },
    { url: "https://app.hubspot.com/contacts/4815162/objects/0-1/views/all/list", type: "list" },
  ],
};
