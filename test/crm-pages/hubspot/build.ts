import { blank, contactsOf, type Expected, type Fact, fieldsOf, money, notSeen, read } from "../fixture";
import { type BuiltPage, chinese, type Deal, english, german, japanese, page } from "../page";
import { dealsTable } from "./list";
import {
  columns,
  companyCard,
  contactsCard,
  highlight,
  type Property,
  preview,
  propertiesCard,
  propertyList,
} from "./record";
import { type Words, words } from "./words";

const facts: Fact[] = [
  {
    confidence: "B",
    fact: "Title in the highlight card; values [data-test-id=highlight-property-display-PROP]",
  },
  {
    confidence: "C",
    fact: "Three grammars of property cards; data-test-id and data-selenium-test trade places",
  },
  { confidence: "B", fact: "Association cards repeat property-input-… for the associated record" },
  { confidence: "B", fact: "Company name in company-chicklet-title-link, its id in the href /record/0-2/ID" },
  { confidence: "C", fact: "<html lang> is the user's language" },
];
const movable = [
  "[data-selenium-test=profile-properties-list] > li",
  "[data-test-id=crm-property-list-item]",
  "[data-test-id^=chiclet-0-1-]",
  "aside > [data-card-type]",
];
const portal = "4815162";
const dealId = "9123456789";
const companyId = "77001122";
const url = (host = "app.hubspot.com", path = `record/0-3/${dealId}`) =>
  `https://${host}/contacts/${portal}/${path}`;

const properties = (deal: Deal, word: Words): Property[] => [
  { name: "hubspot_owner_id", label: word.owner, value: deal.owner },
  { name: "pipeline", label: word.pipeline, value: "Sales Pipeline" },
  { name: "dealtype", label: "Deal Type", value: "New Business" },
];
const headline = (deal: Deal, word: Words): Property[] => [
  { name: "amount", label: word.amount, value: deal.amount.text },
  { name: "closedate", label: word.close, value: word.closeText },
  { name: "dealstage", label: word.stage, value: word.stageValue },
];
const company = (deal: Deal, word: Words) =>
  companyCard(word.companies, portal, companyId, deal.account, [
    { name: "hubspot_owner_id", label: "", value: "Another Owner" },
    { name: "amount", label: "", value: deal.other.amount },
  ]);

const expected = (deal: Deal, word: Words): Expected => ({
  identity: { org: portal, id: dealId },
  fields: fieldsOf({
    name: read(deal.name),
    account: read(deal.account),
    accountId: read(companyId),
    amount: money(deal.amount.text, deal.amount.value, deal.amount.currency),
    closeDate: read(word.closeText, "2026-11-30"),
    stage: read(word.stageValue),
    owner: read(deal.owner),
  }),
  contacts: notSeen,
  stages: [],
});

/** A record's cards come one after the other; until then a skeleton stands for each. */
const lateCards = `
for (const [at, card] of document.querySelectorAll("aside > [data-card-type], aside > [data-test-id^=card-wrapper]").entries()) {
  const skeleton = document.createElement("div");
  skeleton.dataset.testId = "property-input-skeleton";
  card.replaceWith(skeleton);
  setTimeout(() => skeleton.replaceWith(card), 300 + at * 250);
}`;

const people = (deal: Deal, roles: readonly string[]) =>
  deal.people.map((person, at) => ({ ...person, id: String(301 + at), role: roles[at] ?? "" }));
const japanesePeople = people(japanese, ["決裁者", "インフルエンサー", ""]);
const englishPeople = people(english, ["Decision maker", "Budget holder", "Champion"]);

const dealPage = (
  deal: Deal,
  word: Words,
  middle: string,
  right: string,
  isPresent = true,
  script?: string,
) =>
  page({
    lang: deal.lang,
    title: deal.name,
    body: columns(
      `${highlight({ name: deal.name, properties: headline(deal, word), isPresent })}
${propertiesCard(word.about, properties(deal, word))}`,
      middle,
      right,
    ),
    script,
  });

const timeline = (deal: Deal) =>
  `<div data-test-id="timeline-item">Deal moved · ${deal.closeDate.text} · ${deal.other.amount}</div>`;

const sparse = page({
  lang: "en",
  title: english.name,
  body: columns(
    `${highlight({ name: english.name, properties: [{ name: "amount", label: "Amount", value: "--" }], isPresent: false })}
${propertyList("Deal facts", [
  { name: "", label: "Close Date", value: "03/04/2027" },
  { name: "", label: "Deal Stage", value: "Contract sent" },
  { name: "", label: "Industry group", value: "Transport" },
])}
${propertiesCard("About this deal", [{ name: "hubspot_owner_id", label: "Deal owner", value: "--" }])}`,
    timeline(english),
    contactsCard("Contacts", portal, englishPeople, false),
  ),
});

export const pages: BuiltPage[] = [
  {
    name: "deal--en-contact-roles",
    url: url(),
    from: [
      ...facts,
      {
        confidence: "B",
        fact: "Contact tiles [data-test-id^=chiclet-0-1-], name in contact-chicklet-title-link",
      },
      { confidence: "C", fact: "The role is the association's label in the tile" },
    ],
    expected: {
      ...expected(english, words.en),
      contacts: contactsOf(
        englishPeople.map(({ id, name, role }) => ({ id, name, title: "", role, primary: false })),
      ),
    },
    movable,
    html: dealPage(
      english,
      words.en,
      timeline(english),
      `${contactsCard(
        "Contacts",
        portal,
        people(english, ["Decision maker", "Budget holder", "Champion"]).map((person) => ({
          ...person,
          title: "",
        })),
      )}
${company(english, words.en)}`,
    ),
  },
  {
    name: "deal--ja-late-cards",
    url: url("app-eu1.hubspot.com"),
    from: [
      ...facts,
      { confidence: "C", fact: "Placeholders property-input-skeleton stand until a card has loaded" },
    ],
    expected: {
      ...expected(japanese, words.ja),
      contacts: contactsOf(
        japanesePeople.map(({ id, name, role }) => ({ id, name, title: "", role, primary: false })),
      ),
    },
    movable,
    html: dealPage(
      japanese,
      words.ja,
      timeline(japanese),
      `${company(japanese, words.ja)}
${contactsCard(
  words.ja.contacts,
  portal,
  japanesePeople.map((person) => ({ ...person, title: "" })),
)}`,
      false,
      lateCards,
    ),
  },
  {
    name: "deal--zh-CN",
    url: url("app.hubspot.com", `deal/${dealId}/`),
    from: [...facts, { confidence: "B", fact: "Older address /contacts/PORTAL/deal/ID" }],
    expected: expected(chinese, words.zh),
    movable,
    html: dealPage(chinese, words.zh, timeline(chinese), company(chinese, words.zh)),
  },
  {
    name: "deal--missing-fields",
    url: url(),
    from: [
      ...facts,
      { confidence: "B", fact: "-- means empty; a collapsed card may have no tiles" },
      {
        confidence: "C",
        fact: "Grammar 3 carries labels only; 03/04/2027 is certain in no 'en' without a region",
      },
    ],
    expected: {
      identity: { org: portal, id: dealId },
      fields: fieldsOf({
        name: read(english.name),
        amount: blank,
        closeDate: read("03/04/2027", null),
        stage: read("Contract sent"),
        owner: blank,
      }),
      contacts: notSeen,
      stages: [],
    },
    movable,
    html: sparse,
  },
  {
    name: "deal--de-preview-of-another",
    url: url("app-eu1.hubspot.com"),
    from: [
      ...facts,
      { confidence: "B", fact: "Previews (sidebar-preview-panel, CRM_OBJECT_PREVIEW) show another record" },
    ],
    expected: expected(german, words.de),
    movable,
    html: dealPage(german, words.de, timeline(german), company(german, words.de)).replace(
      "</body>",
      `${preview([
        { name: "dealname", label: "Deal", value: german.other.name },
        { name: "amount", label: words.de.amount, value: german.other.amount },
        { name: "closedate", label: words.de.close, value: "01.01.2027" },
        { name: "dealstage", label: words.de.stage, value: "Vertrag gesendet" },
        { name: "hubspot_owner_id", label: words.de.owner, value: "Another Owner" },
      ])}\n</body>`,
    ),
  },
  {
    name: "decoy--list",
    url: url("app.hubspot.com", "objects/0-3/views/all/list"),
    from: [
      {
        confidence: "B",
        fact: "Columns are th[role=columnheader][data-test-id=header-PROP]; rows tr[data-test-id=row-ID] with cells td[data-table-external-id=cell-0-N-PROP-ID]; the name's text is [data-test-id=truncated-object-label]",
      },
      {
        confidence: "B",
        fact: "Columns: Deal Name, Deal Stage, Close Date, Deal owner, Amount; a tick stands before them",
      },
    ],
    expected: null,
    movable: [],
    html: page({
      lang: "en",
      title: "Deals",
      body: `<main><h1>Deals</h1>${dealsTable(portal, [
        [dealId, english.name, "Contract sent", "Sep 30, 2026", "Dana Weiss", english.amount.text],
        ["9123456790", "Meridian Foods – Cold Chain", "--", "--", "Lee Park", "$480,000.00"],
      ])}</main>`,
    }),
  },
  {
    name: "decoy--list-with-preview",
    url: url("app.hubspot.com", "objects/0-3/views/all/list"),
    from: [
      {
        confidence: "B",
        fact: "Only /record/0-3/ID (older /deal/ID) is a deal; a preview over a list is another record",
      },
    ],
    expected: null,
    movable: [],
    html: page({
      lang: "en",
      title: "Deals",
      body: `<main><h1>Deals</h1><table><thead><tr><th>Deal name</th><th>Amount</th></tr></thead><tbody><tr><td><a href="/contacts/${portal}/record/0-3/${dealId}">${english.name}</a></td><td>${english.amount.text}</td></tr></tbody></table></main>
${preview([{ name: "amount", label: "Amount", value: english.amount.text }])}`,
    }),
  },
];
