import type { Explanation, NextStep } from "./assess/assessment";
import type { TemplateId } from "./known";
import type { CommonTexts } from "./texts";
import { QUESTIONS, type Stance } from "./vocabulary";
import type { Words } from "./words";

/** The words of one language that sentences are made of. */
export interface SentenceTexts {
  common: CommonTexts;
  words: Words;
}

/** What only the deal knows; `date` and `number` are shown as they are unless a screen says how. */
export interface Names {
  person: (id: string) => string;
  stance: (id: string) => Stance;
  date?: (iso: string) => string;
  number?: (value: number) => string;
}

/** A piece of a sentence; one with a slot can be opened to `refs`: ids of items, signs, rules, people … */
export interface SentencePart {
  text: string;
  slot?: string;
  refs?: readonly string[];
}

/** A sentence of the assessment in words, every slot filled (assess.md section 9). */
export function renderExplanation(explanation: Explanation, texts: SentenceTexts, names: Names): string {
  return explanationParts(explanation, texts, names)
    .map((part) => part.text)
    .join("");
}

/** The same in pieces, so that a screen can make each slot a link to what stands behind it. */
export function explanationParts(
  explanation: Explanation,
  texts: SentenceTexts,
  names: Names,
): SentencePart[] {
  const template = texts.common.explanations[explanation.template] ?? "";
  const slots = fillSlots(explanation, texts, names);
  const parts: SentencePart[] = [];
  let end = 0;
  for (const match of template.matchAll(/\{([^{}]*)\}/g)) {
    if (match.index > end) parts.push({ text: template.slice(end, match.index) });
    parts.push(fillSlot(match[1] ?? "", slots));
    end = match.index + match[0].length;
  }
  if (end < template.length) parts.push({ text: template.slice(end) });
  return parts;
}

type Slot = { text: string; refs?: readonly string[] };
type Slots = Record<string, Slot>;

function fillSlot(name: string, slots: Slots): SentencePart {
  // a choice such as {ahead|behind}: the first word when we are ahead
  const [ahead, behind] = name.split("|");
  if (ahead !== undefined && behind !== undefined) {
    return { text: slots.direction?.text === "ahead" ? ahead : behind, slot: "direction" };
  }
  const slot = slots[name];
  if (!slot) return { text: "" };
  return slot.refs ? { text: slot.text, slot: name, refs: slot.refs } : { text: slot.text, slot: name };
}

type Fill = {
  [T in TemplateId]: (params: Extract<Explanation, { template: T }>["params"], say: Say) => Slots;
};

const FILL: Fill = {
  T1: ({ n, g, k, m }, say) => ({ ...say.gate(g, k, m), n: say.number(n), name: { text: say.stage(n) } }),
  T2: ({ crmStage, c, n, g, list }, say) => ({
    crmStage: { text: crmStage.trim() },
    c: say.number(c),
    n: say.number(n),
    g: say.number(g),
    list: say.items(list),
  }),
  T3: ({ phase, signals, gap, direction }, say) => ({
    ...say.phaseBySigns(phase, signals),
    gap: say.number(gap),
    direction: { text: direction },
  }),
  T4: ({ cap, rule, raw }, say) => ({ cap: say.number(cap), rule: say.rules([rule]), raw: say.number(raw) }),
  T5: ({ kind, id, to, delta }, say) => ({
    action: { text: say.inside(say.action({ kind, id, to })), refs: [id] },
    delta: say.number(delta),
  }),
  T6: ({ p }, say) => ({ p: say.number(p) }),
  T7: ({ date, x, y, what }, say) => ({
    date: say.date(date),
    x: say.number(x),
    y: say.number(y),
    what: say.dimensions(what),
  }),
  T8: ({ list, who, whoKind }, say) => ({
    list: say.items(list),
    who: whoKind === "person" ? { text: say.person(who), refs: [who] } : { text: say.asked(who) },
  }),
  T9: ({ reasons }, say) => ({ reasons: say.rules(reasons) }),
  T10: () => ({}),
  T11: ({ g, k, m }, say) => say.gate(g, k, m),
  T12: ({ item, person, date, quote }, say) => ({
    person: { text: say.person(person), refs: [person] },
    date: say.date(date),
    quote: { text: quote.trim(), refs: [item] },
  }),
  T13: ({ phase, signals }, say) => say.phaseBySigns(phase, signals),
  T14: ({ phases }, say) => ({ phases: { text: say.phases(phases) } }),
  T15: ({ date, what }, say) => ({ date: say.date(date), what: say.dimensions(what) }),
  T16: ({ reasons }, say) => ({ reasons: say.dimensions(reasons) }),
  T17: ({ phase, signals }, say) => say.phaseBySigns(phase, signals),
  T18: () => ({}),
};

function fillSlots(explanation: Explanation, texts: SentenceTexts, names: Names): Slots {
  // The table pairs each template with its own params; the compiler can't follow that through a union.
  const fill = FILL[explanation.template] as (params: unknown, say: Say) => Slots;
  return fill(explanation.params, new Say(texts, names));
}

/** Ids and figures in words. */
class Say {
  constructor(
    private readonly texts: SentenceTexts,
    private readonly names: Names,
  ) {}

  number = (value: number): Slot => ({ text: this.names.number?.(value) ?? String(value) });
  date = (iso: string): Slot => ({ text: this.names.date?.(iso) ?? iso });
  person = (id: string): string => this.names.person(id).trim() || id;
  stage = (n: number): string => this.texts.common.stages[n - 1]?.name ?? String(n);
  phase = (n: number): string => this.texts.common.stages[n - 1]?.phase ?? String(n);
  action = (step: Pick<NextStep, "kind" | "id" | "to">): string => actionWords(step, this.texts, this.names);

  gate = (g: number, k: number, m: number): Slots => ({
    g: this.number(g),
    k: this.number(k),
    m: this.number(m),
  });

  /** Whom to ask when no person is known: a role, anybody, or ourselves. */
  asked(who: string): string {
    if (who === "any" || who === "internal") return this.texts.words.by[who];
    const role = this.texts.common.roles[who]?.name ?? who;
    return fill(this.texts.words.style.theRole, { role: this.inside(role) });
  }

  phaseBySigns = (phase: number, signs: readonly string[]): Slots => ({
    phase: { text: this.phase(phase) },
    signals: this.list(signs, (id) => this.texts.common.signs[id]),
  });

  phases(phases: readonly number[]): string {
    const { quoteOpen, quoteClose, phaseJoin } = this.texts.words.style;
    return phases.map((phase) => `${quoteOpen}${this.phase(phase)}${quoteClose}`).join(phaseJoin);
  }

  items = (ids: readonly string[]) => this.list(ids, (id) => this.texts.common.items[id]?.text);
  rules = (ids: readonly string[]) => this.list(ids, (id) => this.texts.common.rules[id]?.text);
  dimensions = (ids: readonly string[]) => this.list(ids, (id) => this.texts.common.dimensions[id]);

  private list(ids: readonly string[], words: (id: string) => string | undefined): Slot {
    const text = ids.map((id) => this.inside(words(id) ?? id)).join(this.texts.words.style.listJoin);
    return { text, refs: ids };
  }

  /** A sentence made a part of another: without its full stop, beginning small where the language does. */
  inside(sentence: string): string {
    const bare = sentence.trim().replace(/[.。]$/, "");
    const startsPlainly = /^[A-Z][a-z' ]/.test(bare) && !/^I[' ]/.test(bare);
    if (!this.texts.words.style.lowerCaseInside || !startsPlainly) return bare;
    return bare.charAt(0).toLowerCase() + bare.slice(1);
  }
}

/** Puts words into `{slots}`; a slot that isn't given stays as it is. */
export function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole);
}

/** What to do for a next step; for an item that is its `fix` (assess.md section 9). */
export function actionWords(
  step: Pick<NextStep, "kind" | "id" | "to">,
  texts: SentenceTexts,
  names: Names,
): string {
  const { actions } = texts.words;
  const { kind, id, to } = step;
  const person = () => names.person(id).trim() || id;
  const byTarget = (words: Readonly<Record<string, string>>) => words[to] ?? to;
  const say = new Say(texts, names);
  switch (kind) {
    case "item":
      return texts.common.items[id]?.fix ?? id;
    case "role":
      return fill(actions.role, { role: say.inside(texts.common.roles[id]?.name ?? id) });
    case "access":
      return fill(actions.access, { person: person() });
    case "stance":
      return fill(names.stance(id) === "unknown" ? actions.stanceUnknown : byTarget(actions.stance), {
        person: person(),
      });
    case "cra":
    case "uniqueValue":
    case "options":
    case "valueCase":
    case "money":
    case "benefit":
      return byTarget(actions[kind]);
    case "align":
      return fill(id.startsWith("ALIGN-1") ? actions.alignAhead : actions.alignBehind, {
        phase: say.phase(Number(to)),
      });
    case "crmStage":
      return to === "8"
        ? actions.crmStageDone
        : fill(actions.crmStage, { stage: to, name: say.stage(Number(to)) });
    case "nextStep":
    case "phase":
    case "closeDate":
    case "contact":
      return actions[kind];
  }
}

/** The ids of the questions answered with no, as shown. */
export function questionNames(ids: readonly string[], words: Words): string[] {
  return QUESTIONS.filter((question) => ids.includes(question)).map(
    (question) => words.questions[question].name,
  );
}
