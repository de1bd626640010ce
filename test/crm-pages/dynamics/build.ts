import {
  blank,
  contactsOf,
  type Expected,
  type Fact,
  fieldsOf,
  money,
  notSeen,
  read,
  stagesOf,
} from "../fixture";
import { type BuiltPage, chinese, type Deal, english, german, page } from "../page";
import { type Field, header, processFlow, section, shell, stakeholders } from "./form";
import { type Words, words } from "./words";

const facts: Fact[] = [
  {
    confidence: "A",
    fact: "Fields by schema name: [data-id=FIELD-FieldSectionItemContainer], controls by data-id inside",
  },
  { confidence: "A", fact: "Title in [data-id=header_title] with a '- Saved' suffix in a child span" },
  { confidence: "B", fact: "Closed header shows values and labels in [id^=headerControlsList_]" },
  { confidence: "C", fact: "<html lang> is the user's language, which decides what $ and ¥ mean" },
];
const flowFacts: Fact[] = [
  { confidence: "A", fact: "Stages are li[id^=…processHeaderStage], names carry …processHeaderStageName_" },
  { confidence: "B", fact: "…ProcessBreadCrumb-stageStatusLabel stands at the active stage" },
];
const movable = [
  "[data-id$=-FieldSectionItemContainer]",
  "section",
  ".ag-body-viewport > [role=row]",
  "[id^=headerControlsList_] > div",
];

const org = "harbor.crm.dynamics.com";
const guid = "7f3c9a10-52b1-ee11-a569-000d3a1b2c3d";
const url = (host: string, id = guid) =>
  `https://${host}/main.aspx?appid=8c6d0f3a-3f0e-ee11-8f6d-000d3a5b1c2d&pagetype=entityrecord&etn=opportunity&id=${id}`;

/** The account's own fields, shown in the opportunity's form: names of the same columns, another record. */
const quickView = (deal: Deal, word: Words): Field[] => [
  { field: "name", label: word.account, kind: "text", value: deal.other.account, table: "account" },
  { field: "ownerid", label: word.owner, kind: "lookup", value: "Another Owner", table: "account" },
];

function formPage(
  deal: Deal,
  word: Words,
  choices: { marksSelected: boolean; late?: boolean; more?: string },
) {
  const fields: Field[] = [
    { field: "name", label: word.topic, kind: "text", value: deal.name },
    { field: "parentcontactid", label: word.contact, kind: "lookup", value: deal.people[0].name },
    { field: "parentaccountid", label: word.account, kind: "lookup", value: deal.account },
    { field: "estimatedclosedate", label: word.close, kind: "date", value: deal.closeDate.text },
    { field: "estimatedvalue", label: word.revenue, kind: "money", value: deal.amount.text },
    { field: "purchaseprocess", label: "Purchase process", kind: "choice", value: "Committee" },
    { field: "ownerid", label: word.owner, kind: "lookup", value: deal.owner },
  ];
  const form = `${header({
    name: deal.name,
    table: word.table,
    saved: word.saved,
    values: [
      [deal.closeDate.text, word.close],
      [deal.amount.text, word.revenue],
      [deal.owner, word.owner],
    ],
  })}
${processFlow({ stages: word.stages, current: word.stages[1] ?? "", activeFor: word.active, marksSelected: choices.marksSelected })}
<div role="tablist" class="pa-tl"><button role="tab" aria-selected="true">Summary</button><button role="tab" aria-selected="false">Products</button><button role="tab" aria-selected="false">Quotes</button></div>
<div role="tabpanel" class="pa-tp">
${section("opportunity_information", word.summary, fields, choices.more)}
${section("account_quickview", word.quick, quickView(deal, word))}
<section data-id="social_pane" aria-label="Timeline"><h2>Timeline</h2><div role="list"><div role="listitem">Phone call · ${deal.closeDate.text} · ${deal.other.amount}</div></div></section>
</div>`;
  return page({
    lang: deal.lang,
    title: `${word.table}: ${word.summary}: ${deal.name} - Dynamics 365`,
    body: shell(form),
    script: choices.late ? lateSection : undefined,
  });
}

/** The form arrives in pieces: its fields come after its header. */
const lateSection = `
const late = document.querySelector("[data-id=opportunity_information]");
const place = document.createComment("section");
late.replaceWith(place);
setTimeout(() => place.replaceWith(late), 700);`;

const expected = (deal: Deal, word: Words, id = guid, host = org): Expected => ({
  identity: { org: host, id },
  fields: fieldsOf({
    name: read(deal.name),
    account: read(deal.account),
    amount: money(deal.amount.text, deal.amount.value, deal.amount.currency),
    closeDate: read(deal.closeDate.text, deal.closeDate.value),
    stage: read(word.stages[1] ?? ""),
    owner: read(deal.owner),
  }),
  contacts: notSeen,
  stages: stagesOf(word.stages, word.stages[1] ?? ""),
});

const people = [
  { id: "0a1b2c3d-1111-ee11-a569-000d3a1b2c3d", name: german.people[0].name, role: "Entscheidungsträger" },
  { id: "0a1b2c3d-2222-ee11-a569-000d3a1b2c3d", name: german.people[1].name, role: "Technischer Käufer" },
  { id: "0a1b2c3d-3333-ee11-a569-000d3a1b2c3d", name: german.people[2].name, role: "" },
];

const noProcess = shell(`${header({
  name: english.name,
  table: "Opportunity",
  saved: "Unsaved",
  values: [
    ["---", "Est. close date"],
    [english.owner, "Owner"],
  ],
})}
<div role="tabpanel">
${section("opportunity_information", "Opportunity information", [
  { field: "name", label: "Topic", kind: "text", value: english.name },
  { field: "parentaccountid", label: "Account", kind: "lookup", value: "" },
  { field: "estimatedclosedate", label: "Est. close date", kind: "date", value: "" },
  { field: "stepname", label: "Pipeline phase", kind: "text", value: "2-Develop" },
  { field: "ownerid", label: "Owner", kind: "lookup", value: english.owner },
])}
</div>`);

const dialog = `<div role="dialog" aria-modal="true" aria-label="Opportunity" class="pa-dlg" style="position:fixed;inset:80px;background:#fff">
<div data-id="editFormRoot">
${header({ name: english.other.name, table: "Opportunity", saved: "Saved", values: [[english.other.amount, "Est. revenue"]] })}
${section("opportunity_information", "Opportunity information", [
  { field: "name", label: "Topic", kind: "text", value: english.other.name },
  { field: "estimatedvalue", label: "Est. revenue", kind: "money", value: english.other.amount },
])}
</div></div>`;

const listPage = shell(
  `<h1 data-id="ViewSelector">My Open Opportunities</h1>
<div data-id="entity-list" role="grid"><div role="row" row-index="0"><div role="gridcell" col-id="name"><a href="${url(org).replaceAll("&", "&amp;")}">${english.name}</a></div><div role="gridcell" col-id="estimatedvalue">${english.amount.text}</div><div role="gridcell" col-id="estimatedclosedate">${english.closeDate.text}</div></div></div>
<div data-id="quickCreateRoot" role="dialog" aria-label="Quick Create: Opportunity">
${section("quick", "Quick Create: Opportunity", [
  { field: "name", label: "Topic", kind: "text", value: english.other.name },
  { field: "estimatedvalue", label: "Est. revenue", kind: "money", value: english.other.amount },
])}
</div>`,
  'data-id="gridRoot" role="main"',
);

const chineseOrg = "huarui.crm.dynamics.cn";
const germanOrg = "nordwind.crm4.dynamics.com";
const braced = `%7b${guid.toUpperCase()}%7d`;

export const pages: BuiltPage[] = [
  {
    name: "opportunity--en",
    url: url(org),
    from: [...facts, ...flowFacts, { confidence: "B", fact: "Quick-view fields belong to another record" }],
    expected: expected(english, words.en),
    movable,
    html: formPage(english, words.en, { marksSelected: true }),
  },
  {
    name: "opportunity--zh-CN-late-fields",
    url: url(chineseOrg, braced),
    from: [...facts, ...flowFacts, { confidence: "B", fact: "The id in the address may carry braces" }],
    expected: expected(chinese, words.zh, guid, chineseOrg),
    movable,
    html: formPage(chinese, words.zh, { marksSelected: false, late: true }),
  },
  {
    name: "opportunity--de-contact-roles",
    url: url(germanOrg),
    from: [
      ...facts,
      ...flowFacts,
      {
        confidence: "A",
        fact: "Sub-grid Stakeholders: rows [role=row][row-index], cells [role=gridcell][col-id]",
      },
      { confidence: "C", fact: "The contact's cell links to the contact's record" },
    ],
    expected: {
      ...expected(german, words.de, guid, germanOrg),
      contacts: contactsOf(people.map((person) => ({ ...person, title: "", primary: false }))),
    },
    movable,
    html: formPage(german, words.de, {
      marksSelected: true,
      more: stakeholders(words.de.stakeholders, [words.de.contact, words.de.role], people),
    }),
  },
  {
    name: "opportunity--missing-fields",
    url: url(org),
    from: [
      ...facts,
      { confidence: "B", fact: "Without a process, stepname holds the stage; --- stands for empty" },
    ],
    expected: {
      identity: { org, id: guid },
      fields: fieldsOf({
        name: read(english.name),
        account: blank,
        closeDate: blank,
        stage: read("2-Develop"),
        owner: read(english.owner),
      }),
      contacts: notSeen,
      stages: [],
    },
    movable,
    html: page({
      lang: "en-US",
      title: `Opportunity: Information: ${english.name} - Dynamics 365`,
      body: noProcess,
    }),
  },
  {
    name: "opportunity--dialog-of-another",
    url: url(org),
    from: [
      ...facts,
      ...flowFacts,
      {
        confidence: "B",
        fact: "A [role=dialog][aria-modal=true] shows another record: the page's own stays below it",
      },
    ],
    expected: expected(english, words.en),
    movable,
    html: formPage(english, words.en, { marksSelected: true }).replace("</body>", `${dialog}\n</body>`),
  },
  {
    name: "decoy--list-with-quick-create",
    url: `https://${org}/main.aspx?appid=8c6d0f3a-3f0e-ee11-8f6d-000d3a5b1c2d&pagetype=entitylist&etn=opportunity`,
    from: [{ confidence: "B", fact: "pagetype=entitylist is a list, not a record" }],
    expected: null,
    movable: [],
    html: page({
      lang: "en-US",
      title: "Opportunities My Open Opportunities - Dynamics 365",
      body: listPage,
    }),
  },
];
