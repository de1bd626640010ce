import { useTranslations } from "use-intl";
import type { NextStep } from "../../../method/assess/assessment";
import type { Visit } from "../../../method/planning";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useWording } from "../../data/useWording";

export interface VisitWords {
  who: string;
  /** Why this person. */
  why: string;
  action: string;
}

/** Whom to see, why just this person, and for what. */
export function useVisitWords(state: DealState) {
  const t = useTranslations("advice");
  const { core, common, words } = useMethodTexts();
  const wording = useWording(state);
  const { anchors } = core.assess;
  const people = state.deal.people ?? [];
  const inside = (name: string) => (words.style.lowerCaseInside ? name.toLowerCase() : name);
  const roleName = (role: string) => common.roles[role]?.name ?? role;

  const who = ({ kind, id }: Visit): string => {
    if (kind === "anybody") return t("anybody");
    if (kind === "role") return t("openRole", { role: inside(roleName(id)) });
    const roles = (people.find((each) => each.id === id)?.roles ?? []).map(roleName);
    return [wording.person(id), ...roles].join(" · ");
  };
  /** The item that this person can give. */
  const given = ({ kind, id }: NextStep): string | null => {
    if (kind === "item") return id;
    if (kind === "cra" || kind === "uniqueValue" || kind === "money" || kind === "benefit")
      return anchors[kind];
    return kind === "valueCase" ? (anchors.valueCase[0] ?? null) : null;
  };
  const why = ({ kind, id, step }: Visit): string => {
    const { workStage } = state.assessment;
    if (step.kind === "role") return t("why.role", { stage: workStage });
    const person = people.find((each) => each.id === id);
    if (step.kind === "access") return t("why.access", { access: words.accesses[person?.access ?? "none"] });
    if (step.kind === "stance")
      return t("why.stance", { stance: common.stances[person?.stance ?? "unknown"].name });
    const item = given(step);
    const text = item && common.items[item]?.text;
    if (text) return t(kind === "person" ? "why.gives" : "why.giver", { item: text });
    return t("why.leads", { stage: workStage });
  };
  return Object.assign(
    (visit: Visit): VisitWords => ({ who: who(visit), why: why(visit), action: wording.action(visit.step) }),
    {
      action: wording.action,
      rule: (id: string) => [common.rules[id]?.text, common.rules[id]?.fix].filter(Boolean).join(" "),
    },
  );
}
