import { blank, contactsOf, type Expected, type Fact, fieldsOf, money, notSeen, read } from "../fixture";
import { type BuiltPage, chinese, type Deal, each, english, page, text } from "../page";

const facts: Fact[] = [
  { confidence: "A", fact: "Components crm-detailview, -header, -canvas, crux-TYPE-component, lyte-…" },
  { confidence: "C", fact: "[data-zcqa=value_NAME] where NAME varies: column, API-like name or label" },
  {
    confidence: "B",
    fact: "#subvalue_COLUMN over ten years; #titlecard_COLUMN, #title_COLUMN, #headervalue_COLUMN in the title",
  },
  { confidence: "C", fact: "Value in cx-prop-value or lt-prop-value, else the text, which may be cut" },
  {
    confidence: "C",
    fact: "<html lang> is the user's language; the account's value links to tab/Accounts/ID",
  },
];
const movable = ["crm-detailview-field", ".dvSection", "lyte-tbody > lyte-tr"];
const org = "org60012345";
const id = "5182913000000459001";
const accountId = "5182913000000459777";

interface Words {
  name: string;
  account: string;
  amount: string;
  close: string;
  stage: string;
  owner: string;
  stageValue: string;
  closeText: string;
}
const words: Record<"en" | "zh", Words> = {
  en: {
    name: "Deal Name",
    account: "Account Name",
    amount: "Amount",
    close: "Closing Date",
    stage: "Stage",
    owner: "Deal Owner",
    stageValue: "Proposal/Price Quote",
    closeText: "Nov 30, 2026",
  },
  zh: {
    name: "商机名称",
    account: "客户名称",
    amount: "金额",
    close: "截止日期",
    stage: "阶段",
    owner: "商机所有者",
    stageValue: "提案/报价",
    closeText: "2026-11-30",
  },
};

interface Field {
  column: string;
  label: string;
  type: string;
  value: string;
  /** What the page has room for; the whole stands in the component's attribute. */
  shown?: string;
  link?: string;
}

/** Three ages of the markup: test ids, ids by column, and an admin's canvas with neither. */
type Age = "zcqa" | "ids" | "canvas";
function fieldMarkup({ column, label, type, value, shown = value, link }: Field, age: Age): string {
  const inner = link
    ? `<a href="${link}" class="lt_link">${text(shown)}</a>`
    : `<span class="cxElemCompViewWrap">${text(shown)}</span>`;
  const names = { zcqa: ` data-zcqa="value_${column}"`, ids: ` id="subvalue_${column}"`, canvas: "" }[age];
  const whole = shown === value ? "" : ` cx-prop-value="${text(value)}"`;
  return `<crm-detailview-field class="dvField"><div class="dvLabel"><lyte-text class="lbl" lt-prop-value="${label}">${label}</lyte-text></div>
<div class="dvValue"><crux-${type}-component${names}${whole} class="cxComp">${inner}</crux-${type}-component></div></crm-detailview-field>`;
}

const fieldsFor = (deal: Deal, word: Words, isCut: boolean): Field[] => [
  { column: "SMOWNERID", label: word.owner, type: "owner", value: deal.owner },
  {
    column: "POTENTIALNAME",
    label: word.name,
    type: "text",
    value: deal.name,
    shown: isCut ? `${deal.name.slice(0, 14)}…` : deal.name,
  },
  { column: "AMOUNT", label: word.amount, type: "currency", value: deal.amount.text },
  {
    column: "ACCOUNTID",
    label: word.account,
    type: "lookup",
    value: deal.account,
    link: `/crm/${org}/tab/Accounts/${accountId}`,
  },
  { column: "CLOSINGDATE", label: word.close, type: "date", value: word.closeText },
  { column: "STAGE", label: word.stage, type: "picklist", value: word.stageValue },
  { column: "POTENTIALCF7", label: "Campaign budget", type: "currency", value: deal.other.amount },
];

const contactRoles = (people: Deal["people"], roles: readonly string[]) =>
  `<div class="relatedList"><crm-related-list-view-header related-module="Contact_Roles"><span class="rlTitle">Contact Roles</span></crm-related-list-view-header>
<lyte-table><lyte-thead><lyte-tr><lyte-th>Contact Name</lyte-th><lyte-th>Email</lyte-th><lyte-th>Role</lyte-th></lyte-tr></lyte-thead>
<lyte-tbody>
${each(
  people,
  (person, at) =>
    `<lyte-tr id="row${at}"><lyte-td data-zcqa="value_listviewtable_Contact Name"><a href="/crm/${org}/tab/Contacts/51829130000004590${10 + at}"><lyte-text lt-prop-value="${text(person.name)}">${text(person.name)}</lyte-text></a></lyte-td><lyte-td data-zcqa="value_listviewtable_Email"><lyte-text lt-prop-value="${person.mail}">${person.mail}</lyte-text></lyte-td><lyte-td data-zcqa="value_listviewtable_Role"><lyte-text lt-prop-value="${roles[at] ?? ""}">${roles[at] ?? ""}</lyte-text></lyte-td></lyte-tr>`,
)}
</lyte-tbody></lyte-table></div>`;

/** The related lists come on scrolling; the page shows the place until then. */
const lateList = `
const list = document.querySelector(".relatedList");
const waiting = document.createElement("div");
waiting.className = "rlLoading";
list.replaceWith(waiting);
setTimeout(() => waiting.replaceWith(list), 600);`;

interface Choices {
  age: Age;
  title: string;
  lists?: string;
  script?: string;
}
const detail = (deal: Deal, fields: readonly Field[], { age, title, lists = "", script }: Choices) =>
  page({
    lang: deal.lang,
    title: `${deal.name} - Zoho CRM`,
    style:
      " crm-detailview, crm-detailview-header, crm-detailview-field, lyte-tr { display: block } lyte-td, lyte-th { display: inline-block; min-width: 150px }",
    body: `<div id="crmHeader"><crm-navbar><a href="/crm/${org}/tab/Home">Home</a><a href="/crm/${org}/tab/Potentials">Deals</a></crm-navbar></div>
<crm-detailview class="dv"><crm-detailview-header>${title}<div class="dvActions"><button type="button">Send Email</button><button type="button">Edit</button></div></crm-detailview-header>
<div class="dvSection"><h4>Deal Information</h4>
${each(fields, (field) => fieldMarkup(field, age))}
</div>
<div class="dvSection timeline"><h4>Timeline</h4><div>Stage · ${deal.closeDate.text} · ${deal.other.name}</div></div>
${lists}
</crm-detailview>`,
    script,
  });

const expected = (deal: Deal, word: Words): Expected => ({
  identity: { org: "60012345", id },
  fields: fieldsOf({
    name: read(deal.name),
    account: read(deal.account),
    accountId: read(accountId),
    amount: money(deal.amount.text, deal.amount.value, deal.amount.currency),
    closeDate: read(word.closeText, "2026-11-30"),
    stage: read(word.stageValue),
    owner: read(deal.owner),
  }),
  contacts: notSeen,
  stages: [],
});
const url = (host = "crm.zoho.com", path = `tab/Potentials/${id}`) => `https://${host}/crm/${org}/${path}`;
const titleOf = (deal: Deal, column = "titlecard_POTENTIALNAME") =>
  `<h1 id="${column}">${text(deal.name)}</h1>`;
const roles = ["Decision Maker", "Technical Buyer", ""];

export const pages: BuiltPage[] = [
  {
    name: "deal--en-cut-values",
    url: url(),
    from: facts,
    expected: expected(english, words.en),
    movable,
    html: detail(english, fieldsFor(english, words.en, true), { age: "zcqa", title: titleOf(english) }),
  },
  {
    name: "deal--zh-CN",
    url: url("crm.zoho.com.cn", `tab/Deals/${id}`),
    from: [...facts, { confidence: "B", fact: "Address also tab/Deals" }],
    expected: expected(chinese, words.zh),
    movable,
    html: detail(chinese, fieldsFor(chinese, words.zh, false), {
      age: "ids",
      title: titleOf(chinese, "headervalue_POTENTIALNAME"),
    }),
  },
  {
    name: "deal--canvas-contact-roles",
    url: url("crm.zoho.eu"),
    from: [
      ...facts,
      { confidence: "A", fact: "In an admin's canvas ids may be missing: labels remain" },
      {
        confidence: "C",
        fact: "Related list: header with related-module, cells [data-zcqa=value_listviewtable_LABEL], loaded on scroll",
      },
    ],
    expected: {
      ...expected(english, words.en),
      contacts: contactsOf(
        english.people.map(({ name }, at) => ({
          id: `51829130000004590${10 + at}`,
          name,
          title: "",
          role: roles[at] ?? "",
          primary: false,
        })),
      ),
    },
    movable,
    html: detail(english, fieldsFor(english, words.en, false), {
      age: "canvas",
      title: titleOf(english, "title_POTENTIALNAME"),
      lists: contactRoles(english.people, roles),
      script: lateList,
    }),
  },
  {
    name: "deal--missing-fields",
    url: url(),
    from: facts,
    expected: {
      identity: { org: "60012345", id },
      fields: fieldsOf({
        name: read(english.name),
        amount: blank,
        stage: read("Qualification"),
        owner: read(english.owner),
      }),
      contacts: notSeen,
      stages: [],
    },
    movable,
    html: detail(
      english,
      [
        { column: "SMOWNERID", label: words.en.owner, type: "owner", value: english.owner },
        { column: "AMOUNT", label: words.en.amount, type: "currency", value: "" },
        { column: "STAGE", label: words.en.stage, type: "picklist", value: "Qualification" },
      ],
      { age: "zcqa", title: titleOf(english) },
    ),
  },
  {
    name: "decoy--list",
    url: url("crm.zoho.com", "tab/Potentials/custom-view/5182913000000087503/list"),
    from: [{ confidence: "B", fact: "Only tab/Potentials/ID is a record" }],
    expected: null,
    movable: [],
    html: page({
      lang: "en",
      title: "Deals - Zoho CRM",
      body: `<lyte-table><lyte-tbody><lyte-tr><lyte-td data-zcqa="value_listviewtable_Deal Name"><a href="/crm/${org}/tab/Potentials/${id}">${text(english.name)}</a></lyte-td><lyte-td data-zcqa="value_AMOUNT">${english.amount.text}</lyte-td></lyte-tr></lyte-tbody></lyte-table>`,
    }),
  },
];
