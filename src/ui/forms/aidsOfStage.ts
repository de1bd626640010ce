import type { StageTexts, ToolTexts } from "../../method/texts";
import type { FormKind } from "../../records/schema/plans";
import { FORMS, isFormKind } from "./formKinds";

export interface Aid {
  id: FormKind;
  name: string;
  /** What it is for; empty for minor aids, whose name says it. */
  purpose: string;
  /** How the present stage words it ("Opportunity plan, second version"); null where it isn't of the stage. */
  ofStage: string | null;
}

const number = (id: string) => Number(id.slice(1)) || FORMS.length;

/**
 * Every form and aid of one opportunity by the playbook's words, those of the stage first in its order, then by
 * number. The account plan (F1) belongs to the account.
 */
export function aidsOfStage({ tools, minorAids }: ToolTexts, stage: StageTexts | null): Aid[] {
  const all = [
    ...tools.map(({ id, name, purpose }) => ({ id, name, purpose })),
    ...Object.entries(minorAids).map(([id, name]) => ({ id, name, purpose: "" })),
  ];
  const order = stage?.aids.map((aid) => aid.tool) ?? [];
  const rank = ({ ofStage, id }: Aid) => (ofStage === null ? order.length + number(id) : order.indexOf(id));
  return all
    .flatMap(({ id, ...aid }): Aid[] => (isFormKind(id) ? [{ ...aid, id, ofStage: null }] : []))
    .map((aid) => ({ ...aid, ofStage: stage?.aids.find(({ tool }) => tool === aid.id)?.text ?? null }))
    .sort((a, b) => rank(a) - rank(b));
}
