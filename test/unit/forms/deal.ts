import { assess } from "../../../src/method/assess/assess";
import { loadCommon, loadCore, loadTools, loadWords } from "../../../src/method/load";
import type { Language } from "../../../src/method/vocabulary";
import { toAssessInput } from "../../../src/records/assessInput";
import type { StoredDeal } from "../../../src/records/deal";
import { type DealPlan, FORM_KINDS, type Form, type FormKind } from "../../../src/records/schema/plans";
import type { DealState } from "../../../src/ui/data/useDeal";
import { sayIn } from "../../../src/ui/forms/model/say";
import { sourceOf } from "../../../src/ui/forms/model/source";

export const key = "salesforce:acme:opportunity:006A";
export const ana = "salesforce:acme:contact:003A";
export const ben = "salesforce:acme:contact:003B";
const core = await loadCore();

interface Known {
  deal?: DealPlan;
  forms?: Partial<Record<FormKind, Form>>;
  evidence?: StoredDeal["evidence"];
  roleTags?: StoredDeal["roleTags"];
}

/** A deal of which two contacts are in the CRM's list, and what a test says besides. */
export function dealState({ deal = {}, forms = {}, evidence = [], roleTags = [] }: Known = {}): DealState {
  const stored: StoredDeal = {
    opportunity: {
      opportunityKey: key,
      outcome: "open",
      lastSeen: 1,
      body: {
        firstSeen: "2026-06-01",
        reading: {
          identity: { crm: "salesforce", org: "acme", type: "opportunity", id: "006A", key },
          fields: {
            name: { state: "read", text: "Claims renewal", value: "Claims renewal", currency: null },
            account: { state: "read", text: "Acme AG", value: "Acme AG", currency: null },
          },
          contacts: [
            { id: "003A", name: "Ana Ruiz", title: "CFO", role: "", primary: true },
            { id: "003B", name: "Ben Ode", title: "Head of Claims", role: "", primary: false },
          ],
        },
      },
    },
    people: [],
    roleTags,
    evidence,
    plans: [
      { opportunityKey: key, kind: "deal", body: deal },
      ...FORM_KINDS.flatMap((kind) => {
        const body = forms[kind];
        return body ? [{ opportunityKey: key, kind, body }] : [];
      }),
    ],
    snapshots: [],
    acknowledgements: [],
    settings: { stageMappings: {}, usualDays: {} },
    damaged: [],
  };
  const input = toAssessInput(stored, "2026-06-15");
  const assessment = assess(input, core);
  return { opportunityKey: key, today: "2026-06-15", stored, deal: input, assessment, core };
}

export const source = (known: Known = {}) => sourceOf(dealState(known));

export async function sayOf(language: Language) {
  const read = async (name: "forms" | "aids" | "plan") => {
    const file = await import(`../../../src/i18n/${language}/${name}.json`);
    return file.default;
  };
  const [common, words, tools, forms, aids, plan] = await Promise.all([
    loadCommon(language),
    loadWords(language),
    loadTools(language),
    read("forms"),
    read("aids"),
    read("plan"),
  ]);
  return sayIn(language, { forms, aids, plan }, { core, common, words, tools });
}
