import { useTranslations } from "use-intl";
import { useMethodTexts } from "../../data/method";
import { useGuided } from "../../data/useGuided";
import { TextArea } from "../../parts/TextArea";
import { PersonField } from "../shell/PersonField";
import { Missing } from "./Missing";
import { PlanSection } from "./PlanSection";
import { partLevel, partScore } from "./planScore";
import { orNull, type Plan } from "./usePlan";

const levels = ["none", "claimed", "confirmed"] as const;

/** What only we bring; without somebody at the customer who says so it is a claim. */
export function UniqueValueSection({ plan: { state, plan, edit, isReadOnly } }: { plan: Plan }) {
  const t = useTranslations("plan.uniqueValue");
  const { core, words } = useMethodTexts();
  const isGuided = useGuided();
  const level = partLevel(state.assessment, "D5", "uniqueValue", core.assess.uniqueValue) ?? "none";
  const at = levels.indexOf(level);
  const value = plan.uniqueValue ?? {};
  const needs = {
    none: ["statement"],
    claimed: [value.confirmedBy ? "notOurs" : "confirmedBy"],
    confirmed: [],
  } as const;
  return (
    <PlanSection
      id="uniqueValue"
      startsOpen
      title={t("title")}
      level={{ name: words.uniqueValue[level], at, of: 2 }}
      score={partScore(state.assessment, "D5", "uniqueValue")}
    >
      <Missing
        next={words.uniqueValue[levels[at + 1] ?? "confirmed"]}
        needs={needs[level].map((id) => ({ id, text: t(`needs.${id}`) }))}
      />
      <TextArea
        label={t("statement")}
        hint={isGuided ? t("statementHint") : undefined}
        value={value.statement ?? ""}
        rows={3}
        isReadOnly={isReadOnly}
        onSave={(text) => edit({ uniqueValue: { statement: orNull(text) } })}
      />
      <PersonField
        label={t("confirmedBy")}
        state={state}
        value={value.confirmedBy ?? null}
        isReadOnly={isReadOnly}
        onChoose={(confirmedBy) => edit({ uniqueValue: { confirmedBy } })}
      />
    </PlanSection>
  );
}
