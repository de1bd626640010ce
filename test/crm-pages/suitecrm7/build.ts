import { blank, contactsOf, type Expected, type Fact, fieldsOf, money, notSeen, read } from "../fixture";
import { type BuiltPage, chinese, type Deal, each, english, german, page, text } from "../page";

/**
 * SuiteCRM 7, theme SuiteP. The markup follows the product's published templates (detail view's tab panel, relate
 * field, sub-panel) and its default layout of an opportunity.
 */
const facts: Fact[] = [
  {
    confidence: "A",
    fact: ".detail-view-row-item[data-field=FIELD] > .label + .detail-view-field[field=FIELD][type=TYPE]",
  },
  {
    confidence: "A",
    fact: "Name .moduleTitle h2.module-title-text; record id div.favorite[record_id][module]",
  },
  { confidence: "A", fact: "The label of the amount carries the currency, the value none" },
  {
    confidence: "A",
    fact: "<html lang> is the language as the product names it, en_us: no tag that browsers know",
  },
];
const movable = [".detail-view-row-item", "tr.oddListRowS1, tr.evenListRowS1"];
const id = "5c8f1e2a-77aa-4b0e-9b1f-65f0a1b2c3d4";
const accountId = "a11cc0de-77aa-4b0e-9b1f-65f0a1b2c3d4";

interface Words {
  lang: string;
  name: string;
  account: string;
  amount: string;
  close: string;
  stage: string;
  probability: string;
  nextStep: string;
  owner: string;
  stageValue: string;
  amountText: string;
  closeText: string;
  columns: string[];
}
const words: Record<"en" | "zh" | "de", Words> = {
  en: {
    lang: "en_us",
    name: "Opportunity Name",
    account: "Account Name",
    amount: "Opportunity Amount: (USD)",
    close: "Expected Close Date",
    stage: "Sales Stage",
    probability: "Probability (%)",
    nextStep: "Next Step",
    owner: "Assigned to",
    stageValue: "Needs Analysis",
    amountText: "1,250,000.00",
    closeText: "11/30/2026",
    columns: ["Name", "Account Name", "Role", "Email", "Phone"],
  },
  zh: {
    lang: "zh_CN",
    name: "商业机会名称",
    account: "客户名称",
    amount: "商业机会金额: (CNY)",
    close: "预期成交日期",
    stage: "销售阶段",
    probability: "可能性 (%)",
    nextStep: "下一步",
    owner: "负责人",
    stageValue: "需求分析",
    amountText: "3,480,000.00",
    closeText: "2026-11-30",
    columns: ["姓名", "客户名称", "角色", "电子邮件", "电话"],
  },
  de: {
    lang: "de_DE",
    name: "Verkaufschance",
    account: "Firmenname",
    amount: "Betrag: (EUR)",
    close: "Erwartetes Abschlussdatum",
    stage: "Verkaufsphase",
    probability: "Wahrscheinlichkeit (%)",
    nextStep: "Nächster Schritt",
    owner: "Zugewiesen an",
    stageValue: "Bedarfsanalyse",
    amountText: "820.500,00",
    closeText: "30.11.2026",
    columns: ["Name", "Firmenname", "Rolle", "E-Mail", "Telefon"],
  },
};

interface Field {
  field: string;
  label: string;
  type: string;
  value: string;
  record?: string;
}
const value = ({ field, type, value, record }: Field) => {
  if (record)
    return `<a href="index.php?module=Accounts&amp;action=DetailView&amp;record=${record}"><span id="account_id" class="sugar_field" data-id-value="${record}">${text(value)}</span></a>`;
  if (type === "enum")
    return `<input type="hidden" class="sugar_field" id="${field}" value="${text(value)}">${text(value)}`;
  return `<span class="sugar_field" id="${field}">${text(value)}</span>`;
};
const item = (field: Field) =>
  `<div class="col-xs-12 col-sm-6 detail-view-row-item" data-field="${field.field}">
<div class="col-xs-12 col-sm-4 label col-1-label">${field.label}${field.label.includes("(") ? "" : ":"}</div>
<div class="col-xs-12 col-sm-8 detail-view-field inlineEdit" type="${field.type}" field="${field.field}">
${value(field)}
<div class="inlineEditIcon col-xs-hidden"><span class="suitepicon suitepicon-action-edit"></span></div>
</div></div>`;

const fieldsFor = (deal: Deal, word: Words): Field[] => [
  { field: "name", label: word.name, type: "name", value: deal.name },
  { field: "account_name", label: word.account, type: "relate", value: deal.account, record: accountId },
  { field: "amount", label: word.amount, type: "currency", value: word.amountText },
  { field: "date_closed", label: word.close, type: "date", value: word.closeText },
  { field: "sales_stage", label: word.stage, type: "enum", value: word.stageValue },
  { field: "opportunity_type", label: "Type", type: "enum", value: "New Business" },
  { field: "probability", label: word.probability, type: "int", value: "40" },
  { field: "lead_source", label: "Lead Source", type: "enum", value: "Trade Show" },
  { field: "next_step", label: word.nextStep, type: "varchar", value: deal.nextStep },
  { field: "assigned_user_name", label: word.owner, type: "relate", value: deal.owner },
];

const title = (name: string) =>
  `<div class="moduleTitle"><h2 class="module-title-text">${text(name)}</h2><div class="favorite" record_id="${id}" module="Opportunities"><div class="favorite_icon_outline"><span class="suitepicon suitepicon-action-star"></span></div></div><div class="clear"></div></div>`;

const roles = ["Primary Decision Maker", "Technical Evaluator", ""];
const contactId = (at: number) => `dec0de0${at}-77aa-4b0e-9b1f-65f0a1b2c3d4`;
/** Cells have no names: the header's place tells which column is which. */
const subpanel = (deal: Deal, word: Words) =>
  `<ul class="noBullet" id="subpanel_list"><li class="noBullet" id="whole_subpanel_contacts"><div class="panel panel-default sub-panel"><div class="panel-heading"><a class="in"><div id="subpanel_title_contacts">Contacts</div></a></div>
<div id="subpanel_contacts"><div id="list_subpanel_contacts"><table cellpadding="0" cellspacing="0" class="list view table-responsive subpanel-table"><thead><tr class="footable-header"><th data-type="html">&nbsp;</th>
${each(word.columns, (column) => `<th data-type="html"><a href="#" class="listViewThLinkS1">${column}</a></th>`)}
<th data-type="html"></th></tr></thead><tbody>
${each(
  deal.people,
  (person, at) =>
    `<tr class="${at % 2 ? "evenListRowS1" : "oddListRowS1"}"><td>&nbsp;</td><td><a href="index.php?module=Contacts&amp;action=DetailView&amp;record=${contactId(at)}">${text(person.name)}</a></td><td><a href="index.php?module=Accounts&amp;action=DetailView&amp;record=${accountId}">${text(deal.account)}</a></td><td>${roles[at] ?? ""}</td><td><a href="mailto:${person.mail}">${person.mail}</a></td><td>+1 555 01${at}0</td><td><ul class="clickMenu"><li><a href="#">Edit</a></li></ul></td></tr>`,
)}
</tbody></table></div></div></div></li></ul>`;

const suite = (lang: string, name: string, body: string) =>
  page({
    lang,
    title: `${name} » Opportunities » SuiteCRM`,
    bodyAttributes: `onload="void 0"`,
    body: `<nav class="navbar navbar-inverse navbar-fixed-top"><ul class="nav navbar-nav"><li><a href="index.php?module=Accounts">Accounts</a></li><li><a href="index.php?module=Opportunities">Opportunities</a></li></ul></nav>
<div id="bootstrap-container" class="col-sm-12 main"><div id="content"><div id="pagecontent">
${body}
</div></div></div>`,
  });

const detail = (name: string, fields: readonly Field[], more = "") =>
  `${title(name)}
<div class="detail-view"><ul class="nav nav-tabs"><li class="active"><a id="tab0">Overview</a></li><li><a id="tab1">Other</a></li></ul>
<form name="DetailView" id="formDetailView"><input type="hidden" name="module" value="Opportunities"><input type="hidden" name="record" value="${id}"></form>
<div class="tab-content"><div class="tab-pane-NOBOOTSTRAPTOGGLER active" id="tab-content-0"><div class="row detail-view-row">
${each(fields, item)}
</div></div></div></div>
${more}`;

const url = (host: string, query = `module=Opportunities&action=DetailView&record=${id}`) =>
  `https://${host}/suite/index.php?${query}`;
const expected = (deal: Deal, word: Words): Expected => ({
  identity: { id },
  fields: fieldsOf({
    name: read(deal.name),
    account: read(deal.account),
    accountId: read(accountId),
    amount: money(word.amountText, deal.amount.value, null),
    closeDate: read(word.closeText, "2026-11-30"),
    stage: read(word.stageValue),
    owner: read(deal.owner),
    probability: read("40", 40),
    nextStep: read(deal.nextStep),
  }),
  contacts: notSeen,
  stages: [],
});

export const pages: BuiltPage[] = [
  {
    name: "opportunity--en",
    url: url("suite7-en.intranet.example"),
    from: facts,
    expected: expected(english, words.en),
    movable,
    html: suite(words.en.lang, english.name, detail(english.name, fieldsFor(english, words.en))),
  },
  {
    name: "opportunity--zh-CN",
    url: url("suite7-zh.intranet.example"),
    from: facts,
    expected: expected(chinese, words.zh),
    movable,
    html: suite(words.zh.lang, chinese.name, detail(chinese.name, fieldsFor(chinese, words.zh))),
  },
  {
    name: "opportunity--de-contact-roles",
    url: url("suite7-de.intranet.example"),
    from: [
      ...facts,
      {
        confidence: "A",
        fact: "#list_subpanel_contacts: unnamed cells; the role's column is known by its header",
      },
    ],
    expected: {
      ...expected(german, words.de),
      contacts: contactsOf(
        german.people.map(({ name }, at) => ({
          id: contactId(at),
          name,
          title: "",
          role: roles[at] ?? "",
          primary: false,
        })),
      ),
    },
    movable,
    html: suite(
      words.de.lang,
      german.name,
      detail(german.name, fieldsFor(german, words.de), subpanel(german, words.de)),
    ),
  },
  {
    name: "opportunity--missing-fields",
    url: url("suite7-less.intranet.example"),
    from: facts,
    expected: {
      identity: { id },
      fields: fieldsOf({
        name: read(english.name),
        amount: blank,
        stage: read("Prospecting"),
        owner: read(english.owner),
      }),
      contacts: notSeen,
      stages: [],
    },
    movable,
    html: suite(
      words.en.lang,
      english.name,
      detail(english.name, [
        { field: "name", label: words.en.name, type: "name", value: english.name },
        { field: "amount", label: words.en.amount, type: "currency", value: "" },
        { field: "sales_stage", label: words.en.stage, type: "enum", value: "Prospecting" },
        { field: "assigned_user_name", label: words.en.owner, type: "relate", value: english.owner },
      ]),
    ),
  },
  {
    name: "decoy--edit",
    url: url("suite7-edit.intranet.example", `module=Opportunities&action=EditView&record=${id}`),
    from: [{ confidence: "A", fact: "action=EditView is the form to change a record" }],
    expected: null,
    movable: [],
    html: suite(
      words.en.lang,
      english.name,
      `<div class="moduleTitle"><h2 class="module-title-text">EDIT » ${text(english.name)}</h2></div>
<div class="edit-view-row-item" data-field="amount"><div class="label">Opportunity Amount:</div><div class="edit-view-field" field="amount"><input id="amount" value="1,250,000.00"></div></div>`,
    ),
  },
];
