import { blank, contactsOf, type Expected, type Fact, fieldsOf, money, notSeen, read } from "../fixture";
import { type BuiltPage, chinese, type Deal, each, english, german, page, text } from "../page";

/** Sugar 7 and later (Sidecar). The markup follows the vendor's record view, field and sub-panel templates. */
const facts: Fact[] = [
  {
    confidence: "A",
    fact: "Field .record-cell[data-name=FIELD] > .record-label[data-name] + span.normal.index[data-fieldname]",
  },
  { confidence: "A", fact: "Name in .headerpane h1 .record-cell[data-name=name]" },
  { confidence: "C", fact: "<html lang> is the user's language; a related account is a link #Accounts/UUID" },
];
const movable = [".row-fluid.panel_body > .record-cell", ".row-fluid.panel_body", "tr.single"];
const id = "3f0c2a7e-5b1d-11ee-9a3b-0242ac120002";
const accountId = "9d8e7f6a-5b1d-11ee-9a3b-0242ac120002";

interface Words {
  account: string;
  amount: string;
  close: string;
  stage: string;
  owner: string;
  probability: string;
  nextStep: string;
  contacts: string;
  role: string;
  stageValue: string;
}
const words: Record<"en" | "zh" | "de", Words> = {
  en: {
    account: "Account Name",
    amount: "Likely",
    close: "Expected Close Date",
    stage: "Sales Stage",
    owner: "Assigned to",
    probability: "Probability (%)",
    nextStep: "Next Step",
    contacts: "Contacts",
    role: "Role",
    stageValue: "03-Validating",
  },
  zh: {
    account: "帐户名称",
    amount: "可能",
    close: "预期完成日期",
    stage: "销售阶段",
    owner: "分配给",
    probability: "可能性 (%)",
    nextStep: "下一步",
    contacts: "联系人",
    role: "角色",
    stageValue: "需求分析",
  },
  de: {
    account: "Firmenname",
    amount: "Wahrscheinlich",
    close: "Erwartetes Abschlussdatum",
    stage: "Verkaufsphase",
    owner: "Zugewiesen an",
    probability: "Wahrscheinlichkeit (%)",
    nextStep: "Nächster Schritt",
    contacts: "Kontakte",
    role: "Rolle",
    stageValue: "Bedarfsanalyse",
  },
};

interface Field {
  field: string;
  label: string;
  type: string;
  value: string;
  link?: string;
}

let uuid = 100;
const shown = ({ field, type, value, link }: Field) =>
  `<span sfuuid="${++uuid}" class="detail fld_${field}"><div class="ellipsis_inline" data-placement="bottom" title="${text(value)}">${link ? `<a href="${link}">${text(value)}</a>` : `<span class="${type}">${text(value)}</span>`}</div></span>`;

/** An empty field shows its label as a pill in place of a value. */
const cell = (field: Field) =>
  `<div class="span6 record-cell" data-type="${field.type}" data-name="${field.field}"><div class="record-label" data-name="${field.field}">${field.label}</div>
<span class="normal index" data-fieldname="${field.field}" data-index="">${field.value ? shown(field) : `<span sfuuid="${++uuid}" class="detail fld_${field.field}"></span>`}</span>
<span class="record-edit-link-wrapper" data-name="${field.field}"><a class="record-edit-link btn btn-invisible" data-type="${field.type}" data-name="${field.field}"><i class="sicon sicon-edit"></i></a></span></div>`;

const headerpane = (name: string) =>
  `<div class="headerpane"><h1><span class="record-cell" data-type="avatar" data-name="picture"><span class="label label-Opportunities">Op</span></span>
<span class="record-cell" data-type="name" data-name="name"><span class="table-cell-wrapper"><span class="index" data-fieldname="name" data-index=""><span sfuuid="${++uuid}" class="detail fld_name"><div class="ellipsis_inline" title="${text(name)}">${text(name)}</div></span></span></span></span>
<span class="record-cell" data-type="favorite" data-name="favorite"><i class="sicon sicon-star"></i></span>
<div class="btn-toolbar pull-right"><a class="btn" name="edit_button">Edit</a></div></h1></div>`;

const record = (fields: readonly Field[]) =>
  `<div class="record"><div class="row-fluid panel_body">
${each(fields, cell)}
</div></div>`;

const fieldsFor = (deal: Deal, word: Words): Field[] => [
  {
    field: "account_name",
    label: word.account,
    type: "relate",
    value: deal.account,
    link: `#Accounts/${accountId}`,
  },
  { field: "date_closed", label: word.close, type: "date", value: deal.closeDate.text },
  { field: "amount", label: word.amount, type: "currency", value: deal.amount.text },
  { field: "best_case", label: "Best", type: "currency", value: deal.other.amount },
  { field: "sales_stage", label: word.stage, type: "enum", value: word.stageValue },
  { field: "probability", label: word.probability, type: "int", value: "40" },
  { field: "next_step", label: word.nextStep, type: "text", value: deal.nextStep },
  {
    field: "assigned_user_name",
    label: word.owner,
    type: "relate",
    value: deal.owner,
    link: "#Employees/seed_dana_id",
  },
];

const roles = ["Primary Decision Maker", "Technical Evaluator", ""];
const contactId = (at: number) => `c0ffee0${at}-5b1d-11ee-9a3b-0242ac120002`;
const subpanel = (deal: Deal, word: Words, isClosed = false) =>
  `<ul class="subpanel-list"><li class="subpanel${isClosed ? " closed" : ""}"><div class="filtered tabbable tabs-left layout_Contacts" data-subpanel-link="contacts">
<div class="subpanel-header"><h4><span class="label label-Contacts">Co</span>${word.contacts}</h4></div>
${
  isClosed
    ? ""
    : `<table class="table table-striped dataTable"><thead><tr><th data-fieldname="name"><span>Name</span></th><th data-fieldname="title"><span>Title</span></th><th data-fieldname="opportunity_role"><span>${word.role}</span></th></tr></thead><tbody>
${each(
  deal.people,
  (person, at) =>
    `<tr name="Contacts_${contactId(at)}" class="single"><td data-type="fullname" data-column="name"><span sfuuid="${++uuid}" class="list fld_full_name"><div class="ellipsis_inline"><a href="#Contacts/${contactId(at)}">${text(person.name)}</a></div></span></td><td data-column="title"><span sfuuid="${++uuid}" class="list fld_title"><div class="ellipsis_inline">${text(person.title)}</div></span></td><td data-type="enum" data-column="opportunity_role"><span sfuuid="${++uuid}" class="list fld_opportunity_role"><div class="ellipsis_inline">${roles[at] ?? ""}</div></span></td></tr>`,
)}
</tbody></table>`
}
</div></li></ul>`;

/** Repeats the record's markup for another record, beside it. */
const previewPane = (deal: Deal, word: Words) =>
  `<div class="side sidebar-content span4"><div class="preview-pane"><div class="preview-headerbar"><h3>Preview</h3></div>
${headerpane(deal.other.name).replace("headerpane", "preview-header")}
${record([
  { field: "amount", label: word.amount, type: "currency", value: deal.other.amount },
  {
    field: "account_name",
    label: word.account,
    type: "relate",
    value: deal.other.account,
    link: "#Accounts/other",
  },
  { field: "sales_stage", label: word.stage, type: "enum", value: "Closed Lost" },
])}
</div></div>`;

const sugar = (deal: Deal, main: string, side = "") =>
  page({
    lang: deal.lang,
    title: `${deal.name} » Opportunities » SugarCRM`,
    bodyAttributes: 'class="sugar"',
    body: `<div id="sugarcrm"><div id="header"><nav class="navbar"><ul class="module-list"><li><a href="#Accounts">Accounts</a></li><li class="active"><a href="#Opportunities">Opportunities</a></li></ul></nav></div>
<div id="content"><div class="layout_Opportunities"><div class="sidebar-layout row-fluid"><div class="main-pane span8">
${main}
</div>
${side}
</div></div></div></div>`,
  });

const url = (host: string, route = `Opportunities/${id}`) => `https://${host}/#${route}`;
const expected = (deal: Deal, word: Words): Expected => ({
  identity: { id },
  fields: fieldsOf({
    name: read(deal.name),
    account: read(deal.account),
    accountId: read(accountId),
    amount: money(deal.amount.text, deal.amount.value, deal.amount.currency),
    closeDate: read(deal.closeDate.text, deal.closeDate.value),
    stage: read(word.stageValue),
    owner: read(deal.owner),
    probability: read("40", 40),
    nextStep: read(deal.nextStep),
  }),
  contacts: notSeen,
  stages: [],
});
const whole = (deal: Deal, word: Words, more = "", side = "") =>
  sugar(deal, `${headerpane(deal.name)}\n${record(fieldsFor(deal, word))}\n${more}`, side);

export const pages: BuiltPage[] = [
  {
    name: "opportunity--en-preview-beside",
    url: url("sugar-en.intranet.example"),
    from: [...facts, { confidence: "A", fact: "The preview pane repeats the markup: stay in .main-pane" }],
    expected: expected(english, words.en),
    movable,
    html: whole(english, words.en, subpanel(english, words.en, true), previewPane(english, words.en)),
  },
  {
    name: "opportunity--zh-CN",
    url: url("sugar-zh.intranet.example"),
    from: facts,
    expected: expected(chinese, words.zh),
    movable,
    html: whole(chinese, words.zh),
  },
  {
    name: "opportunity--de-contact-roles",
    url: url("sugar-de.intranet.example"),
    from: [
      ...facts,
      {
        confidence: "A",
        fact: "Sub-panel [data-subpanel-link=contacts], link a[href*='#Contacts/UUID'], role .fld_opportunity_role",
      },
    ],
    expected: {
      ...expected(german, words.de),
      contacts: contactsOf(
        german.people.map(({ name, title }, at) => ({
          id: contactId(at),
          name,
          title,
          role: roles[at] ?? "",
          primary: false,
        })),
      ),
    },
    movable,
    html: whole(german, words.de, subpanel(german, words.de)),
  },
  {
    name: "opportunity--missing-fields",
    url: url("sugar-less.intranet.example"),
    from: facts,
    expected: {
      identity: { id },
      fields: fieldsOf({ name: read(english.name), amount: blank, stage: read("Prospecting") }),
      contacts: notSeen,
      stages: [],
    },
    movable,
    html: sugar(
      english,
      `${headerpane(english.name)}
${record([
  { field: "amount", label: words.en.amount, type: "currency", value: "" },
  { field: "sales_stage", label: words.en.stage, type: "enum", value: "Prospecting" },
])}`,
    ),
  },
  {
    name: "decoy--list-with-preview",
    url: url("sugar-list.intranet.example", "Opportunities"),
    from: [
      {
        confidence: "A",
        fact: "Only #Opportunities/UUID is a record; the preview beside a list shows another",
      },
    ],
    expected: null,
    movable: [],
    html: sugar(
      english,
      `<table class="table dataTable"><tbody><tr name="Opportunities_${id}" class="single"><td><a href="#Opportunities/${id}">${text(english.name)}</a></td><td>${english.amount.text}</td></tr></tbody></table>`,
      previewPane(english, words.en),
    ),
  },
];
