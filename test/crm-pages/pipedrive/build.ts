import { contactsOf, type Expected, type Fact, fieldsOf, money, notSeen, read, stagesOf } from "../fixture";
import { type BuiltPage, type Deal, each, english, german, page, text } from "../page";

const facts: Fact[] = [
  {
    confidence: "B",
    fact: "Name in [data-testid=header-title]: a textarea, an editable text or an input's content",
  },
  {
    confidence: "C",
    fact: "Label [data-testid=field-name], the value is the rest of its parent's text; - means empty",
  },
  {
    confidence: "C",
    fact: "Current stage button.cui5-stage-selector__stage[aria-selected=true], name in aria-label",
  },
  { confidence: "B", fact: "People a[href*='/person/N'], organisation a[href*='/organization/N']" },
  { confidence: "C", fact: "<html lang> is the user's language; labels Value and Expected close date" },
];
const movable = [".field-row", ".participants li", "section.block"];

interface Words {
  value: string;
  close: string;
  probability: string;
  person: string;
  organization: string;
  participants: string;
}
const words: Record<"en" | "de", Words> = {
  en: {
    value: "Value",
    close: "Expected close date",
    probability: "Probability",
    person: "Person",
    organization: "Organization",
    participants: "Participants",
  },
  de: {
    value: "Wert",
    close: "Erwartetes Abschlussdatum",
    probability: "Wahrscheinlichkeit",
    person: "Person",
    organization: "Organisation",
    participants: "Teilnehmer",
  },
};
const stages = ["Qualified", "Contact Made", "Demo Scheduled", "Proposal Made", "Negotiations Started"];

/** The title is one of three controls, by release. */
const titles = {
  textarea: (name: string) =>
    `<div data-testid="header-title"><textarea rows="1">${text(name)}</textarea></div>`,
  editable: (name: string) =>
    `<div data-testid="header-title"><div class="cui5-editable-text"><span class="cui5-editable-text__input" contenteditable="plaintext-only">${text(name)}</span></div></div>`,
  input: (name: string) =>
    `<div data-testid="header-title"><div><div data-test="editable-input-content">${text(name)}</div><button type="button" aria-label="Edit"></button></div></div>`,
};

const stageBar = (current: string) =>
  `<div role="listbox" aria-label="Pipeline stage" class="cui5-stage-selector">
${each(
  stages,
  (stage, at) =>
    `<button type="button" role="option" class="cui5-stage-selector__stage" aria-selected="${stage === current}" aria-label="${stage}"><span class="cui5-stage-selector__label">${stages.indexOf(current) >= at ? `${3 + at} d` : "0 d"}</span></button>`,
)}
</div>`;

/** Label and value share a parent; the value has no name of its own. */
const fieldRow = (label: string, value: string) =>
  `<div class="field-row cui5-row-${label.length}"><div class="cui5-hstack"><span data-testid="field-name">${label}</span><span>${value || "-"}</span></div></div>`;

interface Choices {
  title: keyof typeof titles;
  current: string;
  fields: readonly (readonly [string, string])[];
  aside: string;
}
const dealPage = (deal: Deal, { title, current, fields, aside }: Choices) =>
  page({
    lang: deal.lang,
    title: `${deal.name} - Deals`,
    body: `<div id="froot"><nav aria-label="Main"><a href="/pipeline">Deals</a><a href="/contacts">Contacts</a></nav>
<div id="application"><header class="deal-header">
${titles[title](deal.name)}
${stageBar(current)}
<div class="actions"><button type="button">Won</button><button type="button">Lost</button></div>
</header>
<aside><section class="block"><h3>Summary</h3>
${each(fields, ([label, value]) => fieldRow(label, value))}
</section>
${aside}
</aside>
<main><section class="timeline"><h3>History</h3><div>${deal.owner} · ${deal.closeDate.text} · ${deal.other.amount}</div></section></main>
</div></div>`,
  });

const organization = (deal: Deal, word: Words) =>
  `<section class="block"><h3>${word.organization}</h3><a href="/organization/41" class="cui5-link">${text(deal.account)}</a></section>`;
const person = (deal: Deal, word: Words) =>
  `<section class="block main-person"><h3>${word.person}</h3><a href="/person/301" class="cui5-link">${text(deal.people[0].name)}</a></section>`;
const participants = (deal: Deal, word: Words) =>
  `<section class="block participants"><h3>${word.participants}</h3><ul>
${each(deal.people.slice(1), ({ name }, at) => `<li><a href="/person/${302 + at}" class="cui5-link">${text(name)}</a></li>`)}
</ul></section>`;

const contacts = (deal: Deal, count: number) =>
  contactsOf(
    deal.people
      .slice(0, count)
      .map(({ name }, at) => ({ id: String(301 + at), name, title: "", role: "", primary: false })),
  );

const url = (org: string, path = "deal/128") => `https://${org}.pipedrive.com/${path}`;
const common = (deal: Deal, org: string): Expected => ({
  identity: { org, id: "128" },
  fields: fieldsOf({
    name: read(deal.name),
    account: read(deal.account),
    accountId: read("41"),
    amount: money(deal.amount.text, deal.amount.value, deal.amount.currency),
    closeDate: read(deal.closeDate.text, deal.closeDate.value),
    stage: read("Demo Scheduled"),
    probability: read("60%", 60),
  }),
  contacts: notSeen,
  stages: stagesOf(stages, "Demo Scheduled"),
});
const fieldsOfDeal = (deal: Deal, word: Words) =>
  [
    [word.value, text(deal.amount.text)],
    [word.probability, "60%"],
    [word.close, deal.closeDate.text],
  ] as const;

export const pages: BuiltPage[] = [
  {
    name: "deal--en-contact-roles",
    url: url("harbor"),
    from: [
      ...facts,
      {
        confidence: "C",
        fact: "There is no contact role: Person is the main contact, Participants the others",
      },
    ],
    expected: { ...common(english, "harbor"), contacts: contacts(english, 3) },
    movable,
    html: dealPage(english, {
      title: "textarea",
      current: "Demo Scheduled",
      fields: fieldsOfDeal(english, words.en),
      aside: `${organization(english, words.en)}\n${person(english, words.en)}\n${participants(english, words.en)}`,
    }),
  },
  {
    name: "deal--de",
    url: url("nordwind"),
    from: facts,
    expected: { ...common(german, "nordwind"), contacts: contacts(german, 1) },
    movable,
    html: dealPage(german, {
      title: "editable",
      current: "Demo Scheduled",
      fields: fieldsOfDeal(german, words.de),
      aside: `${person(german, words.de)}\n${organization(german, words.de)}`,
    }),
  },
  {
    name: "deal--missing-fields",
    url: url("harbor"),
    from: facts,
    expected: {
      identity: { org: "harbor", id: "128" },
      fields: fieldsOf({
        name: read(english.name),
        amount: { state: "blank" },
        closeDate: { state: "blank" },
        stage: read("Qualified"),
      }),
      contacts: notSeen,
      stages: stagesOf(stages, "Qualified"),
    },
    movable,
    html: dealPage(english, {
      title: "input",
      current: "Qualified",
      fields: [
        [words.en.value, ""],
        [words.en.close, ""],
      ],
      aside: "",
    }),
  },
  {
    name: "decoy--pipeline",
    url: url("harbor", "pipeline/1/user/everyone"),
    from: [{ confidence: "B", fact: "Only /deal/N is a deal" }],
    expected: null,
    movable: [],
    html: page({
      lang: "en",
      title: "Pipeline - Deals",
      body: `<main>${each(stages, (stage) => `<div class="column"><h2>${stage}</h2><div data-testid="deal-card"><a href="/deal/128">${text(english.name)}</a><span data-testid="field-name">Value</span><span>${english.amount.text}</span></div></div>`)}</main>`,
    }),
  },
];
