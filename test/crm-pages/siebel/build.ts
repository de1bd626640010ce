import { blank, contactsOf, type Expected, type Fact, fieldsOf, money, notSeen, read } from "../fixture";
import { type BuiltPage, chinese, type Deal, each, english, german, page, text } from "../page";

const facts: Fact[] = [
  {
    confidence: "B",
    fact: "Applets div#s_S_An_div.siebui-applet[role=region][title='… Form Applet']; the title is the repository's",
  },
  {
    confidence: "B",
    fact: "Label span#FIELD_Label, value control [aria-labelledby=FIELD_Label][aria-label=LABEL]",
  },
  { confidence: "B", fact: "Row id in SWERowId0; buttons share aria-label with controls" },
  {
    confidence: "C",
    fact: "<html lang> is the application's language; the org is origin and path of the application",
  },
];
const movable = [".siebui-form-row", "tr.jqgrow"];

interface Words {
  name: string;
  account: string;
  revenue: string;
  close: string;
  stage: string;
  stageValue: string;
  contact: string;
  title: string;
  role: string;
  primary: string;
}
const words: Record<"en" | "zh" | "de", Words> = {
  en: {
    name: "Opportunity Name",
    account: "Account",
    revenue: "Revenue",
    close: "Close Date",
    stage: "Sales Stage",
    stageValue: "04 - Validating",
    contact: "Name",
    title: "Job Title",
    role: "Role",
    primary: "Primary",
  },
  zh: {
    name: "商机名称",
    account: "客户",
    revenue: "收入",
    close: "结束日期",
    stage: "销售阶段",
    stageValue: "需求分析",
    contact: "姓名",
    title: "职务",
    role: "角色",
    primary: "主要",
  },
  de: {
    name: "Verkaufschance",
    account: "Account",
    revenue: "Umsatz",
    close: "Abschlussdatum",
    stage: "Vertriebsphase",
    stageValue: "04 - Validating",
    contact: "Name",
    title: "Position",
    role: "Rolle",
    primary: "Primär",
  },
};

type Control = "input" | "select" | "text";
interface Field {
  field: string;
  label: string;
  value: string;
  control?: Control;
}

/** Names of controls count up over the screen and shift from view to view. */
const formRow = ({ field, label, value, control = "input" }: Field, at: number) =>
  `<div class="siebui-form-row mceGridRow"><div class="siebui-label mceGridLabel"><span id="${field}_Label" class="scLabel">${label}:</span></div>
<div class="siebui-value mceGridField">${
    control === "text"
      ? `<textarea name="s_1_1_${at}_0" aria-labelledby="${field}_Label" aria-label="${label}" class="siebui-ctrl-textarea" rows="2">${text(value)}</textarea>`
      : `<input type="text" name="s_1_1_${at}_0" aria-labelledby="${field}_Label" aria-label="${label}" class="siebui-ctrl-${control}" value="${text(value)}"${control === "select" ? ' role="combobox"' : ""}><span class="siebui-icon-pick" role="button" aria-label="${label}"></span>`
  }</div></div>`;

const applet = (at: number, title: string, kind: "form" | "list", inner: string, isActive = false) =>
  `<div id="s_S_A${at}_div" class="siebui-applet siebui-${kind}${isActive ? " siebui-applet-active" : ""}" role="region" title="${title}"><div class="siebui-applet-header"><span class="siebui-applet-title">${title.replace(/ (Form|List) Applet.*/, "")}</span><div class="siebui-applet-buttons"><button type="button" class="siebui-ctrl-btn" aria-label="${title}:New">New</button><button type="button" class="siebui-ctrl-btn" aria-label="${title}:Query">Query</button></div></div>
<div class="siebui-applet-content">
${inner}
</div></div>`;

type Row = Record<string, string>;
const grid = (
  at: number,
  headers: readonly (readonly [field: string, label: string])[],
  rows: readonly Row[],
  selected = 0,
) =>
  `<div class="ui-jqgrid" id="gbox_s_${at}_l"><div class="ui-jqgrid-hdiv"><table role="presentation"><thead><tr role="row">
${each(headers, ([field, label]) => `<th role="columnheader" id="s_${at}_l_${field}_h"><div id="jqgh_s_${at}_l_${field}">${label}</div></th>`)}
</tr></thead></table></div>
<div class="ui-jqgrid-bdiv"><table id="s_${at}_l" class="ui-jqgrid-btable" role="grid"><tbody><tr class="jqgfirstrow" role="row" style="height:0">${headers.map(() => '<td role="gridcell" style="width:150px"></td>').join("")}</tr>
${each(
  rows,
  (row, number) =>
    `<tr role="row" id="${number + 1}" class="ui-widget-content jqgrow${number === selected ? " ui-state-highlight" : ""}" tabindex="-1">${headers.map(([field]) => `<td role="gridcell" id="${number + 1}_s_${at}_l_${field}" title="${text(row[field] ?? "")}">${/^(Un)?[Cc]hecked$/.test(row[field] ?? "") ? `<span class="siebui-icon-checkbox-${row[field]?.toLowerCase()}"></span>` : text(row[field] ?? "")}</td>`).join("")}</tr>`,
)}
</tbody></table></div></div>`;

const screen = (deal: Deal, applets: string, view: string) =>
  page({
    lang: deal.lang,
    title: "Siebel Sales",
    bodyAttributes: 'class="siebui-desktop"',
    body: `<div id="_sweclient"><div id="_sweappmenu" role="menubar"><span role="menuitem">File</span><span role="menuitem">Edit</span></div>
<div id="s_sctrl"><ul role="tablist"><li role="tab">Home</li><li role="tab">Accounts</li><li role="tab" aria-selected="true">Opportunities</li></ul></div>
<div id="_swecontent"><div id="_svf0" class="siebui-view" title="${view}">
${applets}
</div></div></div>`,
  });

const fields = (deal: Deal, word: Words): Field[] => [
  { field: "Opportunity_Name", label: word.name, value: deal.name },
  { field: "Account", label: word.account, value: deal.account, control: "select" },
  { field: "Primary_Revenue_Amount", label: word.revenue, value: deal.amount.text },
  { field: "Close_Date", label: word.close, value: deal.closeDate.text },
  { field: "Sales_Stage", label: word.stage, value: word.stageValue, control: "select" },
  { field: "Description", label: "Description", value: "", control: "text" },
];
const formApplet = (list: readonly Field[]) =>
  applet(1, "Opportunity Form Applet", "form", each(list, formRow), true);

const opportunities = (deal: Deal) =>
  applet(
    2,
    "Opportunity List Applet",
    "list",
    grid(
      2,
      [
        ["Name", "Opportunity Name"],
        ["Primary_Revenue_Amount", "Revenue"],
      ],
      [
        { Name: deal.other.name, Primary_Revenue_Amount: deal.other.amount },
        { Name: deal.name, Primary_Revenue_Amount: deal.amount.text },
      ],
      1,
    ),
  );

const roles = ["Decision Maker", "Evaluator", ""];
const contactsApplet = (deal: Deal, word: Words) =>
  applet(
    2,
    "Opportunity Contact List Applet",
    "list",
    grid(
      2,
      [
        ["Full_Name", word.contact],
        ["Job_Title", word.title],
        ["Role", word.role],
        ["Primary", word.primary],
      ],
      deal.people.map(({ name, title }, at) => ({
        Full_Name: name,
        Job_Title: title,
        Role: roles[at] ?? "",
        Primary: at ? "Unchecked" : "Checked",
      })),
    ),
  );

const id = "1-4ABC12";
const url = (host: string, language: string, view: string, row = `&SWERowId0=${id}`) =>
  `https://${host}/siebel/app/sales/${language}?SWECmd=GotoView&SWEView=${view}${row}`;
const detailView = "Opportunity+Detail+-+Contacts+View";
const expected = (deal: Deal, word: Words): Expected => ({
  identity: { id },
  fields: fieldsOf({
    name: read(deal.name),
    account: read(deal.account),
    amount: money(deal.amount.text, deal.amount.value, deal.amount.currency),
    closeDate: read(deal.closeDate.text, deal.closeDate.value),
    stage: read(word.stageValue),
  }),
  contacts: notSeen,
  stages: [],
});

export const pages: BuiltPage[] = [
  {
    name: "opportunity--en-list-above",
    url: url("siebel-en.intranet.example", "enu", "Opportunity+List+View"),
    from: [
      ...facts,
      {
        confidence: "B",
        fact: "The list's selected row is tr.ui-state-highlight; its other rows are other records",
      },
    ],
    expected: expected(english, words.en),
    movable,
    html: screen(
      english,
      `${opportunities(english)}\n${formApplet(fields(english, words.en))}`,
      "Opportunity List View",
    ),
  },
  {
    name: "opportunity--zh-CN",
    url: url("siebel-zh.intranet.example", "chs", detailView),
    from: facts,
    expected: expected(chinese, words.zh),
    movable,
    html: screen(chinese, formApplet(fields(chinese, words.zh)), "Opportunity Detail - Contacts View"),
  },
  {
    name: "opportunity--de-contact-roles",
    url: url("siebel-de.intranet.example", "deu", detailView),
    from: [
      ...facts,
      {
        confidence: "B",
        fact: "List: headers div#jqgh_s_N_l_FIELD, cells td[id$=_l_FIELD], text in title or Checked/Unchecked",
      },
    ],
    expected: {
      ...expected(german, words.de),
      contacts: contactsOf(
        german.people.map(({ name, title }, at) => ({
          id: "",
          name,
          title,
          role: roles[at] ?? "",
          primary: at === 0,
        })),
      ),
    },
    movable,
    html: screen(
      german,
      `${formApplet(fields(german, words.de))}\n${contactsApplet(german, words.de)}`,
      "Opportunity Detail - Contacts View",
    ),
  },
  {
    name: "opportunity--missing-fields",
    url: url("siebel-less.intranet.example", "enu", detailView),
    from: facts,
    expected: {
      identity: { id },
      fields: fieldsOf({ name: read(english.name), amount: blank, stage: read("Noticing") }),
      contacts: notSeen,
      stages: [],
    },
    movable,
    html: screen(
      english,
      formApplet([
        { field: "Opportunity_Name", label: words.en.name, value: english.name },
        { field: "Primary_Revenue_Amount", label: words.en.revenue, value: "" },
        { field: "Sales_Stage", label: words.en.stage, value: "Noticing", control: "select" },
      ]),
      "Opportunity Detail - Contacts View",
    ),
  },
  {
    name: "decoy--list",
    url: url("siebel-list.intranet.example", "enu", "Opportunity+List+View", ""),
    from: [{ confidence: "B", fact: "Without a row id the address names no record" }],
    expected: null,
    movable: [],
    html: screen(english, opportunities(english), "Opportunity List View"),
  },
];
