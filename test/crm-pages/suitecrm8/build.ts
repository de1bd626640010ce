import { blank, contactsOf, type Expected, type Fact, fieldsOf, money, notSeen, read } from "../fixture";
import { type BuiltPage, chinese, type Deal, each, english, german, page, text } from "../page";

/** SuiteCRM 8 (Angular client). The markup follows the client's published components. */
const facts: Fact[] = [
  {
    confidence: "A",
    fact: "scrm-field.field-name-FIELD.field-type-TYPE.field-mode-detail with scrm-dynamic-field within",
  },
  {
    confidence: "A",
    fact: "Label .field-layout-field-label-wrapper label in capitals, value .field-layout-field-value-wrapper",
  },
  { confidence: "A", fact: "Name scrm-record-header .record-view-name-label .dynamic-label" },
  { confidence: "C", fact: "<html lang> stays en whatever the user's language" },
];
const movable = [".field-layout-row", ".field-layout-col", "tr.cdk-row"];
const id = "7b2d9c10-8bb1-4c5e-9d2a-65f0a1b2c3d4";
const accountId = "acc08888-8bb1-4c5e-9d2a-65f0a1b2c3d4";

interface Words {
  name: string;
  account: string;
  amount: string;
  close: string;
  stage: string;
  owner: string;
  probability: string;
  nextStep: string;
  stageValue: string;
  amountText: string;
  closeText: string;
  columns: string[];
}
const words: Record<"en" | "zh" | "de", Words> = {
  en: {
    name: "Opportunity Name",
    account: "Account Name",
    amount: "Opportunity Amount",
    close: "Expected Close Date",
    stage: "Sales Stage",
    owner: "Assigned to",
    probability: "Probability (%)",
    nextStep: "Next Step",
    stageValue: "Needs Analysis",
    amountText: "$1,250,000.00",
    closeText: "2026-11-30",
    columns: ["Name", "Account Name", "Role", "Email"],
  },
  zh: {
    name: "商业机会名称",
    account: "客户名称",
    amount: "商业机会金额",
    close: "预期成交日期",
    stage: "销售阶段",
    owner: "负责人",
    probability: "可能性 (%)",
    nextStep: "下一步",
    stageValue: "需求分析",
    amountText: "CN¥3,480,000.00",
    closeText: "2026-11-30",
    columns: ["姓名", "客户名称", "角色", "电子邮件"],
  },
  de: {
    name: "Verkaufschance",
    account: "Firmenname",
    amount: "Betrag",
    close: "Erwartetes Abschlussdatum",
    stage: "Verkaufsphase",
    owner: "Zugewiesen an",
    probability: "Wahrscheinlichkeit (%)",
    nextStep: "Nächster Schritt",
    stageValue: "Bedarfsanalyse",
    amountText: "820.500,00 €",
    closeText: "30.11.2026",
    columns: ["Name", "Firmenname", "Rolle", "E-Mail"],
  },
};

interface Field {
  field: string;
  label: string;
  type: string;
  value: string;
  link?: string;
}
const component = ({ field, type, value, link }: Field, mode: "detail" | "list") => {
  const shown = link ? `<a class="clickable" href="${link}">${text(value)}</a>` : text(value);
  return `<scrm-field class="field-name-${field} field-type-${type} field-mode-${mode}"><scrm-dynamic-field class="dynamic-field-name-${field} dynamic-field-type-${type} dynamic-field-mode-${mode}"><scrm-${type}-${mode} class="ng-star-inserted">${shown}</scrm-${type}-${mode}></scrm-dynamic-field></scrm-field>`;
};
const column = (field: Field) =>
  `<div class="field-layout-col col"><div class="field-layout-field-group-wrapper form-group row">
<div class="col-md-5 field-layout-field-label-wrapper col-form-label label-container"><strong><label>${field.label.toUpperCase()}</label></strong></div>
<div class="col-md-7 d-flex flex-grow-1 field-layout-field-wrapper"><div class="flex-grow-1 text-break field-layout-field-value-wrapper">
${component(field, "detail")}
</div><div><button type="button" class="record-action-button" aria-label="Edit"><scrm-image class="sicon"></scrm-image></button></div></div></div></div>`;
const pairs = <T>(items: readonly T[]): T[][] =>
  items.flatMap((item, at) => (at % 2 ? [] : [[item, ...items.slice(at + 1, at + 2)]]));

const fieldsFor = (deal: Deal, word: Words): Field[] => [
  { field: "name", label: word.name, type: "varchar", value: deal.name },
  {
    field: "account_name",
    label: word.account,
    type: "relate",
    value: deal.account,
    link: `#/accounts/record/${accountId}`,
  },
  { field: "amount", label: word.amount, type: "currency", value: word.amountText },
  { field: "date_closed", label: word.close, type: "date", value: word.closeText },
  { field: "sales_stage", label: word.stage, type: "enum", value: word.stageValue },
  { field: "probability", label: word.probability, type: "int", value: "40" },
  { field: "next_step", label: word.nextStep, type: "varchar", value: deal.nextStep },
  {
    field: "assigned_user_name",
    label: word.owner,
    type: "relate",
    value: deal.owner,
    link: "#/users/record/1",
  },
];

const roles = ["Primary Decision Maker", "Technical Evaluator", ""];
const contactId = (at: number) => `feed000${at}-8bb1-4c5e-9d2a-65f0a1b2c3d4`;
const subpanel = (deal: Deal, word: Words) =>
  `<scrm-subpanel class="subpanel-contacts subpanel"><scrm-panel><div class="panel-title">Contacts</div><scrm-table><table cdk-table class="list-view-table striped-table table"><thead><tr class="cdk-header-row">
${each(["name", "account_name", "opportunity_role", "email1"], (name, at) => `<th class="cdk-header-cell primary-table-header column-${name}"><scrm-label>${word.columns[at] ?? ""}</scrm-label></th>`)}
</tr></thead><tbody>
${each(
  deal.people,
  (person, at) =>
    `<tr class="cdk-row"><td class="cdk-cell column-name">${component({ field: "name", label: "", type: "fullname", value: person.name, link: `#/contacts/record/${contactId(at)}` }, "list")}</td><td class="cdk-cell column-account_name">${component({ field: "account_name", label: "", type: "relate", value: deal.account, link: `#/accounts/record/${accountId}` }, "list")}</td><td class="cdk-cell column-opportunity_role">${component({ field: "opportunity_role", label: "", type: "enum", value: roles[at] ?? "" }, "list")}</td><td class="cdk-cell column-email1">${component({ field: "email1", label: "", type: "email", value: person.mail }, "list")}</td></tr>`,
)}
</tbody></table></scrm-table></scrm-panel></scrm-subpanel>`;

/** Components are unknown elements to this page; the client displays them as blocks where its styles say so. */
const style =
  " scrm-record, scrm-record-header, scrm-record-container, scrm-subpanel, scrm-panel, scrm-table { display: block }";
const suite = (name: string, body: string, script?: string) =>
  page({
    lang: "en",
    title: `${name} - Opportunities - SuiteCRM`,
    style,
    script,
    body: `<app-root><scrm-navbar-ui><nav class="navbar"><a href="#/accounts">Accounts</a><a href="#/opportunities">Opportunities</a></nav></scrm-navbar-ui>
${body}
</app-root>`,
  });
const record = (name: string, fields: readonly Field[], more = "") =>
  `<scrm-record><scrm-record-header><div class="record-view-header"><div class="record-view-name"><scrm-favorite-toggle></scrm-favorite-toggle>
<scrm-dynamic-label class="record-view-name-label d-block p-0 lh-100"><span class="dynamic-label">${text(name)}</span></scrm-dynamic-label></div><scrm-action-group-menu><button type="button">Edit</button></scrm-action-group-menu></div></scrm-record-header>
<scrm-record-container><div class="record-view-container"><scrm-field-layout><form class="field-layout detail">
${each(pairs(fields), (row) => `<div class="field-layout-row form-row">\n${each(row, column)}\n</div>`)}
</form></scrm-field-layout></div>
<div class="record-view-widgets"><scrm-history-timeline><div>Call · 2026-10-01 · ${text(name)} (copy)</div></scrm-history-timeline></div>
${more}</scrm-record-container></scrm-record>`;

/** The client draws the header first and asks for the record then. */
const lateFields = `
const rows = document.querySelector("form.field-layout");
const content = [...rows.children];
rows.replaceChildren();
setTimeout(() => rows.append(...content), 500);`;

const url = (host: string, route = `opportunities/record/${id}`) => `https://${host}/#/${route}`;
const expected = (deal: Deal, word: Words, value: number | null, currency: string | null): Expected => ({
  identity: { id },
  fields: fieldsOf({
    name: read(deal.name),
    account: read(deal.account),
    accountId: read(accountId),
    amount: money(word.amountText, value, currency),
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
    name: "opportunity--en-late-fields",
    url: url("suite8-en.intranet.example"),
    from: [...facts, { confidence: "C", fact: "A dollar sign without a region is no certain currency" }],
    expected: expected(english, words.en, 1_250_000, null),
    movable,
    html: suite(english.name, record(english.name, fieldsFor(english, words.en)), lateFields),
  },
  {
    name: "opportunity--zh-CN",
    url: url("suite8-zh.intranet.example", `opportunities/record/${id}?return_module=opportunities`),
    from: facts,
    expected: expected(chinese, words.zh, 3_480_000, "CNY"),
    movable,
    html: suite(chinese.name, record(chinese.name, fieldsFor(chinese, words.zh))).replace(
      'lang="en"',
      'lang="zh-CN"',
    ),
  },
  {
    name: "opportunity--de-contact-roles",
    url: url("suite8-de.intranet.example"),
    from: [
      ...facts,
      { confidence: "A", fact: "Sub-panel .subpanel-NAME > scrm-table > td.column-FIELD, opportunity_role" },
    ],
    expected: {
      ...expected(german, words.de, 820_500, "EUR"),
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
    html: suite(german.name, record(german.name, fieldsFor(german, words.de), subpanel(german, words.de))),
  },
  {
    name: "opportunity--missing-fields",
    url: url("suite8-less.intranet.example"),
    from: facts,
    expected: {
      identity: { id },
      fields: fieldsOf({ name: read(english.name), amount: blank, stage: read("Prospecting") }),
      contacts: notSeen,
      stages: [],
    },
    movable,
    html: suite(
      english.name,
      record(english.name, [
        { field: "name", label: words.en.name, type: "varchar", value: english.name },
        { field: "amount", label: words.en.amount, type: "currency", value: "" },
        { field: "sales_stage", label: words.en.stage, type: "enum", value: "Prospecting" },
      ]),
    ),
  },
  {
    name: "decoy--edit",
    url: url("suite8-edit.intranet.example", `opportunities/edit/${id}`),
    from: [{ confidence: "A", fact: "#/opportunities/record/UUID is the record; other routes are not" }],
    expected: null,
    movable: [],
    html: suite(
      english.name,
      record(english.name, fieldsFor(english, words.en)).replaceAll("field-mode-detail", "field-mode-edit"),
    ),
  },
];
