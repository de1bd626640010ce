import { type DealPerson, peopleOfDeal } from "../../../records/people";
import type { EvidenceRow } from "../../../records/schema/evidence";
import type { DealPlan, Form, FormKind } from "../../../records/schema/plans";
import type { DealState } from "../../data/useDeal";

/** A deal as forms read it. */
export interface Source {
  state: DealState;
  plan: DealPlan;
  form: (kind: FormKind) => Form;
  evidence: (itemId: string) => EvidenceRow["body"];
  people: DealPerson[];
  /** A person's name by key; a name typed as such is itself. */
  person: (keyOrName: string) => string;
}

export function sourceOf(state: DealState): Source {
  const rows = state.stored?.plans ?? [];
  const plan = rows.find((row) => row.kind === "deal");
  const evidence = new Map(state.stored?.evidence.map((row) => [row.itemId, row.body]));
  const people = state.stored ? peopleOfDeal(state.stored) : [];
  const names = new Map(people.map(({ personKey, name }) => [personKey, name]));
  return {
    state,
    plan: plan?.kind === "deal" ? plan.body : {},
    form: (kind) => {
      const row = rows.find((each) => each.kind === kind);
      return row && row.kind !== "deal" ? row.body : {};
    },
    evidence: (itemId) => evidence.get(itemId) ?? {},
    people,
    person: (keyOrName) => names.get(keyOrName) || keyOrName,
  };
}
