import { blank, contactsOf, type Expected, type Fact, fieldsOf, money, notSeen, read } from "../fixture";
import { type BuiltPage, chinese, type Deal, each, english, german, page, text } from "../page";
import { type Words, words } from "./words";

const facts: Fact[] = [
  { confidence: "B", fact: "Body class opportunityTab detailPage; name in h2.pageDescription" },
  { confidence: "B", fact: "td.labelCol followed by td.dataCol with inner div#opp3_ileinner-style ids" },
  { confidence: "C", fact: "<html lang> is the user's language; the probability is a field like the others" },
];
const movable = ["tr.dataRow"];

const id = "0065g00000XyZaB";
const wide = "0065g00000XyZaBAAV";
const accountId = "0015g00000AbCdE";
const wideAccount = "0015g00000AbCdEAAV";

type Cell = readonly [label: string, inner: string, value: string] | null;
const cells = (cell: Cell) =>
  cell
    ? `<td class="labelCol">${cell[0]}</td><td class="dataCol col02 inlineEditWrite" id="${cell[1]}_ilecell"><div id="${cell[1]}_ileinner">${cell[2] || "&nbsp;"}</div></td>`
    : '<td class="labelCol empty">&nbsp;</td><td class="dataCol empty">&nbsp;</td>';

const detail = (title: string, rows: readonly (readonly [Cell, Cell])[]) =>
  `<div class="bPageBlock brandSecondaryBrd bDetailBlock secondaryPalette" id="ep"><div class="pbHeader"><table border="0" cellpadding="0"><tbody><tr><td class="pbTitle"><h2 class="mainTitle">${title}</h2></td><td class="pbButton" id="topButtonRow"><input value=" Edit " class="btn" name="edit" type="button"><input value="Delete" class="btn" name="del" type="button"><input value="Clone" class="btn" name="clone" type="button"></td></tr></tbody></table></div>
<div class="pbBody"><div class="pbSubsection"><table class="detailList" border="0" cellpadding="0"><tbody>
${each(rows, ([left, right]) => `<tr>${cells(left)}${cells(right)}</tr>`)}
</tbody></table></div></div></div>`;

interface Role {
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  readonly role: string;
  readonly primary: boolean;
}
const contactRoles = (word: Words, account: string, roles: readonly Role[]) =>
  `<div class="bRelatedList" id="${id}_RelatedContactRoleList"><a name="${id}_RelatedContactRoleList_target"></a><div class="listRelatedObject opportunityBlock"><div class="bPageBlock brandSecondaryBrd secondaryPalette"><div class="pbHeader"><table><tbody><tr><td class="pbTitle"><h3 id="${id}_RelatedContactRoleList_title">${word.contactRoles}</h3></td><td class="pbButton"><input value=" New " class="btn" type="button"></td></tr></tbody></table></div>
<div class="pbBody" id="${id}_RelatedContactRoleList_body"><table class="list" border="0" cellpadding="0"><tbody>
<tr class="headerRow">${word.columns.map((column, at) => (at ? `<th scope="col" class="noWrap">${column}</th>` : `<th scope="col" class="actionColumn">${column}</th>`)).join("")}</tr>
${each(
  roles,
  (role, at) =>
    `<tr class="dataRow ${at % 2 ? "odd" : "even"}"><td class="actionColumn"><a href="/00K5g0000${at}/e" class="actionLink">Edit</a> | <a href="#" class="actionLink">Del</a></td><th scope="row" class="dataCell"><a href="/${role.id}">${text(role.name)}</a></th><td class="dataCell"><a href="/${accountId}">${text(account)}</a></td><td class="dataCell"><a href="mailto:${role.mail}">${role.mail}</a></td><td class="PhoneNumberElement dataCell">&nbsp;</td><td class="dataCell">${text(role.role) || "&nbsp;"}</td><td class="booleanColumn dataCell"><img src="data:," alt="${role.primary ? "Checked" : "Not Checked"}" width="21" height="16" class="${role.primary ? "checkImg" : "uncheckedImg"}" title="${role.primary ? "Checked" : "Not Checked"}"></td></tr>`,
)}
</tbody></table></div></div></div></div>`;

const classic = (
  deal: Deal,
  word: Words,
  body: string,
  bodyClass = "hasMotif opportunityTab detailPage ext-webkit",
) =>
  page({
    lang: deal.lang,
    title: `${word.opportunity}: ${deal.name} ~ Salesforce - Enterprise Edition`,
    bodyAttributes: `class="${bodyClass} sfdcBody brandQuaternaryBgr" id="bodyTable-1"`,
    style: " .uncheckedImg { opacity: .2 } .hoverDetail { position: absolute }",
    body: `<div id="contentWrapper"><div class="bodyDiv brdPalette brandPrimaryBrd">
<div id="AppBodyHeader" class="bPageHeader"><table id="phHeader"><tbody><tr><td class="left"><img alt="Salesforce" title="Salesforce"></td><td class="right"><div class="userNav"><span id="userNavLabel">${deal.owner}</span></div></td></tr></tbody></table>
<nav class="zen-tabMenu"><ul class="zen-inlineList zen-tabMenu"><li><a href="/001/o">${word.account}</a></li><li class="zen-active primaryPalette"><a href="/006/o">${word.opportunity}</a></li></ul></nav></div>
<table class="outerNoSidebar" width="100%" id="bodyTable"><tbody><tr><td class="sidebarCell" id="sidebarDiv"><div class="sidebarModule recentItemModule"><div class="sidebarModuleHeader"><h2>Recent Items</h2></div><div class="mruList individualPalette"><div class="mruItem"><a href="/0065g00000Other1"><span class="mruText">${text(deal.other.name)}</span></a></div></div></div></td>
<td class="noSidebarCell" id="bodyCell">
${body}
</td></tr></tbody></table></div></div>`,
  });

const heading = (deal: Deal, word: Words, type = word.opportunity) =>
  `<div class="bPageTitle"><div class="ptBody"><div class="content"><img src="data:," alt="${word.opportunity}" class="pageTitleIcon"><h1 class="pageType">${type}<span class="titleSeparatingColon">:</span></h1><h2 class="pageDescription"> ${text(deal.name)}</h2><div class="blank">&nbsp;</div></div><div class="links"><a href="#">Customize Page</a> | <a href="#">Help</a></div></div></div>`;

const link = (to: string, name: string) =>
  `<a href="/${to}" id="lookup${to}opp4" onblur="" onfocus="">${text(name)}</a>`;

/** Hovering over a recent item or lookup: the same labels with another record's values. */
const hover = (deal: Deal, word: Words) =>
  `<div id="lookup0065g00000Other1_hover" class="individualPalette hoverDetail"><div class="bPageBlock bDetailBlock"><table class="detailList"><tbody>
<tr><td class="labelCol">${word.name}</td><td class="dataCol">${text(deal.other.name)}</td></tr>
<tr><td class="labelCol">${word.amount}</td><td class="dataCol">${deal.other.amount}</td></tr>
</tbody></table></div></div>`;

function rowsOf(deal: Deal, word: Words): (readonly [Cell, Cell])[] {
  return [
    [
      [
        word.owner,
        "opp1",
        `<a href="/0055g000001aBcD">${text(deal.owner)}</a> <a href="/${id}/a?retURL=%2F${id}">[Change]</a>`,
      ],
      [word.amount, "opp7", deal.amount.text],
    ],
    [
      [word.name, "opp3", `${text(deal.name)}&nbsp;<a href="#" title="View Hierarchy">[View Hierarchy]</a>`],
      [word.close, "opp9", deal.closeDate.text],
    ],
    [
      [word.account, "opp4", link(accountId, deal.account)],
      [word.stage, "opp11", word.stageValue],
    ],
    [
      [word.nextStep, "opp10", text(deal.nextStep)],
      [word.probability, "opp12", "40%"],
    ],
    [[word.created, "CreatedBy", `<a href="/0055g000001aBcE">Import</a>, ${deal.closeDate.text}`], null],
  ];
}

const expected = (deal: Deal, word: Words): Expected => ({
  identity: { id: wide },
  fields: fieldsOf({
    name: read(deal.name),
    account: read(deal.account),
    accountId: read(wideAccount),
    amount: money(deal.amount.text, deal.amount.value, deal.amount.currency),
    closeDate: read(deal.closeDate.text, deal.closeDate.value),
    stage: read(word.stageValue),
    owner: read(deal.owner),
    probability: read("40%", 40),
    nextStep: read(deal.nextStep),
  }),
  contacts: notSeen,
  stages: [],
});

const url = (org: string, path = id) => `https://${org}.my.salesforce.com/${path}`;
const roles: Role[] = [
  { id: "0035g00000QwErT", ...german.people[0], role: "Entscheidungsträger", primary: true },
  { id: "0035g00000QwErU", ...german.people[1], role: "Prüfer", primary: false },
  { id: "0035g00000QwErV", ...german.people[2], role: "", primary: false },
];
const wideContacts = ["0035g00000QwErTAAV", "0035g00000QwErUAAV", "0035g00000QwErVAAV"];

const missing = detail(words.en.detail, [
  [
    [
      words.en.owner,
      "opp1",
      `<a href="/0055g000001aBcD">${english.owner}</a> <a href="/${id}/a">[Change]</a>`,
    ],
    null,
  ],
  [
    [words.en.name, "opp3", text(english.name)],
    [words.en.close, "opp9", "3/4/2027"],
  ],
  [
    [words.en.account, "opp4", ""],
    [words.en.stage, "opp11", "Prospecting"],
  ],
]);

const editRows: (readonly [Cell, Cell])[] = [
  [
    [words.en.name, "opp3", `<input id="opp3" name="opp3" type="text" value="${english.name}">`],
    [words.en.amount, "opp7", `<input id="opp7" name="opp7" value="1,250,000.00">`],
  ],
];

export const pages: BuiltPage[] = [
  {
    name: "opportunity--en",
    url: url("harbor"),
    from: [...facts, { confidence: "B", fact: "Hover details repeat the labels for another record" }],
    expected: expected(english, words.en),
    movable,
    html: classic(
      english,
      words.en,
      `${heading(english, words.en)}
${detail(words.en.detail, rowsOf(english, words.en))}
${hover(english, words.en)}`,
    ),
  },
  {
    name: "opportunity--zh-CN",
    url: url("huarui", `${wide}?srPos=0&srKp=006`),
    from: facts,
    expected: expected(chinese, words.zh),
    movable,
    html: classic(
      chinese,
      words.zh,
      `${heading(chinese, words.zh)}
${detail(words.zh.detail, rowsOf(chinese, words.zh))}`,
    ),
  },
  {
    name: "opportunity--de-contact-roles",
    url: url("nordwind"),
    from: [
      ...facts,
      {
        confidence: "B",
        fact: "div.bRelatedList[id$=_RelatedContactRoleList], tr.dataRow, th a[href^='/003'], then account, email, phone, role, primary",
      },
    ],
    expected: {
      ...expected(german, words.de),
      contacts: contactsOf(
        roles.map(({ name, role, primary }, at) => ({
          id: wideContacts[at] ?? "",
          name,
          title: "",
          role,
          primary,
        })),
      ),
    },
    movable,
    html: classic(
      german,
      words.de,
      `${heading(german, words.de)}
${detail(words.de.detail, rowsOf(german, words.de))}
${contactRoles(words.de, german.account, roles)}`,
    ),
  },
  {
    name: "opportunity--missing-fields",
    url: url("harbor--uat.sandbox"),
    from: [
      ...facts,
      { confidence: "C", fact: "Language and locale are two settings of a user: 3/4/2027 alone is no date" },
    ],
    expected: {
      identity: { id: wide },
      fields: fieldsOf({
        name: read(english.name),
        account: blank,
        closeDate: read("3/4/2027", null),
        stage: read("Prospecting"),
        owner: read(english.owner),
      }),
      contacts: notSeen,
      stages: [],
    },
    movable,
    html: classic(
      english,
      words.en,
      `${heading(english, words.en)}
${missing}`,
    ),
  },
  {
    name: "decoy--edit",
    url: url("harbor", `${id}/e?retURL=%2F${id}`),
    from: [{ confidence: "B", fact: "Edit pages end in /e: not ours" }],
    expected: null,
    movable: [],
    html: classic(
      english,
      words.en,
      `${heading(english, words.en, "Opportunity Edit")}
<form id="editPage">${detail("Opportunity Edit", editRows)}</form>`,
      "hasMotif opportunityTab editPage",
    ),
  },
  {
    name: "decoy--list",
    url: url("harbor", "006/o"),
    from: [{ confidence: "C", fact: "/006/o is the tab with recent opportunities" }],
    expected: null,
    movable: [],
    html: classic(
      english,
      words.en,
      `<div class="bPageTitle"><h2 class="pageDescription"> Home</h2></div>
<table class="list"><tbody><tr class="headerRow"><th>Opportunity Name</th><th>Amount</th></tr><tr class="dataRow"><th scope="row"><a href="/${id}">${text(english.name)}</a></th><td>${english.amount.text}</td></tr></tbody></table>`,
      "hasMotif opportunityTab overviewPage",
    ),
  },
];
