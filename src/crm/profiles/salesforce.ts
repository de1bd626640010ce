import { dialogs } from "../elements";
import type { CellLocator, Locator, Profile, Step } from "../profile";
import { salesforceLabels } from "./salesforceLabels";

/**
 * Salesforce Lightning Experience. Facts and their confidence (A vendor, B several public suites, C one source):
 * shared/crm/crm-dom.md, section Salesforce Lightning Experience.
 */

const id = "(?<id>[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?)";
const recordUrl = (object: string, prefix: string) =>
  `^/lightning/r/(?:${object}/)?(?=${prefix})${id}/view(?:$|[?#/])`;

/** The value inside a field, in both kinds of record page: slot of the layout item or of dynamic forms (B). */
const value: Step = ".test-id__field-value";

/** A field by its API name first, by the labels that Salesforce ships after (B, markup copied from three orgs). */
function field(apiName: string, take: "text" | "link" = "text"): Locator[] {
  return [
    // B: language-independent, survives renamed labels and moved fields; sits inside either kind of item.
    {
      id: "apiName",
      by: "css",
      find: [`[data-target-selection-name="sfdc:RecordField.Opportunity.${apiName}"]`, value],
      take,
    },
    // B: dynamic forms; a digit may follow the name.
    {
      id: "dynamicForms",
      by: "css",
      find: [`flexipage-field[data-field-id^="Record${apiName}Field"]`, value],
      take,
    },
    // B: layout item with its label in the user's language.
    {
      id: "layoutItem",
      by: "labelled",
      find: ["records-record-layout-item[field-label]"],
      attribute: "field-label",
      value: [value],
      take,
    },
    // B: the label's own element, both kinds.
    {
      id: "label",
      by: "labelled",
      find: ["span.test-id__field-label"],
      value: ["^.slds-form-element,.test-id__output-root", value],
      take,
    },
    ...highlight(take),
  ];
}

/** Compact fields in the highlights panel (A, unchanged for years). Long values are cut there: last. */
function highlight(take: "text" | "link"): Locator[] {
  return [
    {
      id: "highlights",
      by: "labelled",
      find: ["records-highlights-details-item", "p.slds-text-title"],
      attribute: "title",
      value: ["^records-highlights-details-item", "p.fieldComponent"],
      take,
    },
    {
      id: "highlightsAura",
      by: "labelled",
      find: [".forceHighlightsPanel", "span.slds-form-element__label"],
      attribute: "title",
      value: ["^li", ".slds-form-element__static,.forceOutputLookup,.uiOutputText"],
      take,
    },
  ];
}

const idOf = (find: Step[], prefix: string, from: string): Locator => ({
  id: from,
  by: "css",
  find,
  attribute: "href",
  pattern: `/(${prefix}[a-zA-Z0-9]{12,15})(?:/|$)`,
});

/** Cells of the grid carry their label, tiles list label and value as `dt` and `dd` (A/B). */
const gridCell: CellLocator = {
  by: "label",
  find: "th[data-label],td[data-label]",
  attribute: "data-label",
  value: [],
};
const tileCell: CellLocator = { by: "label", find: "dt", value: ["+dd"] };

const contactLink: Step = 'a[href*="/Contact/003"],a[href*="/r/003"],a[data-recordid^="003"]';

export const salesforce: Profile = {
  id: "salesforce",
  crm: "salesforce",
  name: "Salesforce Lightning",
  // A: the first label is the org, with its sandbox part; the two hosts of an org are one org.
  hosts: [
    "(?<org>[a-z0-9][a-z0-9-]*)(?:\\.(?:sandbox|develop|scratch|trailblaze|demo|patch|stage|pc-rnd))?\\.lightning\\.force\\.com",
    "(?<org>[a-z0-9][a-z0-9-]*)(?:\\.(?:sandbox|develop|scratch|trailblaze|demo|patch|stage|pc-rnd))?\\.my\\.salesforce\\.com",
    "(?<org>[a-z0-9][a-z0-9-]*)(?:\\.(?:sandbox|develop|scratch))?\\.lightning\\.crmforce\\.mil",
    "(?<org>[a-z0-9][a-z0-9-]*)(?:\\.(?:sandbox|develop|scratch))?\\.lightning\\.sfcrmapps\\.cn",
    "(?<org>[a-z0-9][a-z0-9-]*)(?:\\.(?:sandbox|develop|scratch))?\\.my\\.sfcrmproducts\\.cn",
  ],
  marks: [],
  urls: [
    // B. In a console the path is the sub-tab in front and `?ws=` the workspace tab around it.
    { type: "opportunity", pattern: recordUrl("Opportunity", "006") },
    { type: "contact", pattern: recordUrl("Contact", "003") },
    { type: "account", pattern: recordUrl("Account", "001") },
    {
      type: "related",
      pattern:
        "^/lightning/r/(?:\\w+/)?(?:(?<deal>006[a-zA-Z0-9]{12}(?:[a-zA-Z0-9]{3})?)|[a-zA-Z0-9]{15,18})/related/",
    },
    { type: "list", pattern: "^/lightning/o/\\w+/(?:list|home)" },
    // B: a report as it is run; its table stands in a frame of the same origin.
    { type: "list", pattern: "^/lightning/r/(?:Report/)?00O[a-zA-Z0-9]{12,15}/view" },
  ],
  idForm: "salesforce18",
  shown: [
    // B, split view: the record stands in the right half.
    ".navexSplitViewWrapper .split-right .tabContent.active.oneConsoleTab",
    // B, console: the sub-tab in front.
    "section.tabContent.active.oneConsoleTab div.windowViewMode-maximized.active.lafPageHost",
    // B, standard navigation.
    "div.windowViewMode-normal.oneContent.active.lafPageHost",
    ".lafPageHost.active",
    "one-record-home-flexipage2",
  ],
  titleNames: true,
  // B: the header of a related list links to it in full, with the record's own id. Only opportunities' ids
  // count: an opportunity page may also show its account's related lists.
  proof: { find: 'a[href*="/related/"]', attribute: "href", pattern: "/(006[a-zA-Z0-9]{12,15})/related/" },
  // B: hover cards and dialogs repeat every label with another record's values.
  ignore: `.forceHoverPanel,.slds-popover,${dialogs},.uiModal,.slds-modal,lightning-overlay-container,.slds-is-collapsed`,
  // B: "Edit LABEL" and "Open NAME Preview" stand inside values as assistive text.
  notText: ".slds-assistive-text,button,input,select,textarea,script,style,template,lightning-button-icon",
  fields: {
    name: [
      // The title of the page itself (A).
      { id: "highlightsName", by: "css", find: ["[slot=primaryField]"] },
      { id: "highlightsAuraName", by: "css", find: [".forceHighlightsPanel", ".slds-page-header__title"] },
      ...field("Name"),
      { id: "title", by: "title", pattern: "^(.+?) \\| [^|]+ \\| Salesforce$" },
    ],
    account: field("AccountId", "link"),
    accountId: [
      idOf(
        ['[data-target-selection-name="sfdc:RecordField.Opportunity.AccountId"]', "a[href]"],
        "001",
        "apiName",
      ),
      idOf(['flexipage-field[data-field-id^="RecordAccountIdField"]', "a[href]"], "001", "dynamicForms"),
      idOf(
        ["records-highlights-details-item", 'a[href*="/Account/001"],a[href*="/r/001"]'],
        "001",
        "highlights",
      ),
      idOf([".forceHighlightsPanel", 'a[href*="/Account/001"],a[href*="/r/001"]'], "001", "highlightsAura"),
    ],
    amount: field("Amount"),
    closeDate: field("CloseDate"),
    stage: field("StageName"),
    owner: field("OwnerId", "link"),
    probability: field("Probability"),
    forecastCategory: field("ForecastCategoryName"),
    nextStep: field("NextStep"),
  },
  required: ["name", "stage"],
  // B: the count stands behind the title; of a preview it is that of the whole list, or ends in a plus sign.
  contactLists: [
    {
      id: "relatedListLink",
      find: ['a[href*="/related/OpportunityContactRoles/"]', "^article,lst-related-list-single-container"],
      rows: "tr[data-row-key-value],lst-related-preview-card,ul.uiAbstractList > li",
      link: contactLink,
      cells: [gridCell, tileCell],
      empty: ".emptyList,.slds-illustration",
      count: "h2",
    },
    {
      id: "relatedListTitle",
      find: ["article[aria-label]"],
      titled: { attribute: "aria-label" },
      rows: "tr[data-row-key-value],lst-related-preview-card,ul.uiAbstractList > li",
      link: contactLink,
      cells: [gridCell, tileCell],
      empty: ".emptyList,.slds-illustration",
      count: "h2",
    },
  ],
  // B: an Aura table; C: its crumbs lead back to the record.
  fullList: {
    proof: {
      find: ".slds-breadcrumb a[href],nav ol a[href]",
      attribute: "href",
      pattern: "/(006[a-zA-Z0-9]{12,15})(?:/|$)",
    },
    list: {
      id: "fullList",
      find: ["table[data-aura-class=uiVirtualDataTable],table.uiVirtualDataTable"],
      rows: "tbody > tr",
      link: contactLink,
      cells: [{ by: "header", headers: "thead th", cells: "th,td" }],
    },
  },
  contactIdPattern: "(003[a-zA-Z0-9]{12,15})(?:/|$)",
  stageLists: [
    // B, copied markup: `data-name` is the picklist value, not translated.
    {
      id: "pathAura",
      find: ["li.runtime_sales_pathassistantPathAssistantTab[data-name]"],
      valueAttribute: "data-name",
      label: ".slds-path__title",
      current: [".slds-is-current"],
    },
    // A only.
    {
      id: "pathLwc",
      find: [".slds-path__title[data-label]"],
      valueAttribute: "data-label",
      current: ["^.slds-is-current"],
    },
  ],
  labels: salesforceLabels,
  blankTexts: ["--", "-"],
  // Language and locale are two settings of a Salesforce user; `<html lang>` is the language.
  englishIsAnyRegion: true,
  otherDates: "lightning-formatted-date-time,.uiOutputDate,.uiOutputDateTime",
  dock: {
    right: [
      ".slds-global-header_container .slds-global-header",
      ".oneUtilityBarContainer",
      // Dialogs and what they darken: their buttons would stand under the sidebar in a small window.
      ".slds-modal",
      ".slds-backdrop",
    ],
    width: [".slds-global-header_container", ".oneHeader", ".oneGlobalNav"],
  },
  examples: [
    {
      url: "https://acme.lightning.force.com/lightning/r/Opportunity/0065g00000XyZaBAAV/view",
      type: "opportunity",
      key: "salesforce:acme:opportunity:0065g00000XyZaBAAV",
    },
    {
      url: "https://acme.my.salesforce.com/lightning/r/0065g00000XyZaB/view",
      type: "opportunity",
      key: "salesforce:acme:opportunity:0065g00000XyZaBAAV",
    },
    {
      url: "https://acme--uat.sandbox.lightning.force.com/lightning/r/0065g00000XyZaB/view?ws=%2Flightning%2Fr%2FAccount%2F0015g00000AbCdEAAW%2Fview",
      type: "opportunity",
      key: "salesforce:acme--uat:opportunity:0065g00000XyZaBAAV",
    },
    { url: "https://acme.lightning.force.com/lightning/r/Contact/0035g00000QwErTAAV/view", type: "contact" },
    { url: "https://acme.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAW/view", type: "account" },
    { url: "https://acme.lightning.force.com/lightning/o/Opportunity/list?filterName=Recent", type: "list" },
    { url: "https://acme.lightning.force.com/lightning/r/Report/00O5g00000MnOpQEAV/view", type: "list" },
    {
      url: "https://acme.lightning.force.com/lightning/r/Opportunity/0065g00000XyZaBAAV/related/OpportunityContactRoles/view",
      type: "related",
    },
    {
      url: "https://agency.lightning.crmforce.mil/lightning/r/Opportunity/0065g00000XyZaBAAV/view",
      type: "opportunity",
    },
    {
      url: "https://acme.lightning.sfcrmapps.cn/lightning/r/Opportunity/0065g00000XyZaBAAV/view",
      type: "opportunity",
    },
  ],
};
