import { useTranslations } from "use-intl";
import { NEXT_STEP_BY } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { Checkbox } from "../../parts/Checkbox";
import { ChoicePills } from "../../parts/ChoicePills";
import { DateField } from "../../parts/DateField";
import { TextField } from "../../parts/TextField";
import { usePage } from "../page/store";
import { PlanSection } from "./PlanSection";
import { partLevel, partScore } from "./planScore";
import { nextStepLine, orNull, type Plan } from "./usePlan";

/** The next step and its date: only one that the customer commits to counts in full. */
export function NextStepSection({
  plan: { state, plan, nextStepText, edit, editForm, isReadOnly },
}: {
  plan: Plan;
}) {
  const t = useTranslations("plan.nextStep");
  const { core, words } = useMethodTexts();
  const fromCrm = usePage((page) => page.reading?.fields.nextStep?.text.trim() ?? "");
  const { assessment, today } = state;
  const step = plan.nextStep ?? {};
  const level = partLevel(assessment, "D7", "nextStep", core.assess.nextStep) ?? "none";
  const isPast = step.date !== undefined && step.date < today;
  return (
    <PlanSection
      id="nextStep"
      startsOpen
      title={t("title")}
      level={{ name: words.nextStep[level], at: ["none", "ours", "committed"].indexOf(level), of: 2 }}
      score={partScore(assessment, "D7", "nextStep")}
    >
      <TextField
        label={t("what")}
        value={nextStepText}
        hint={fromCrm && !nextStepText ? t("fromCrm", { text: fromCrm }) : undefined}
        isReadOnly={isReadOnly}
        onSave={(text) => editForm("F3", nextStepLine(orNull(text)))}
      />
      <ChoicePills
        label={t("by")}
        value={step.by ?? null}
        options={NEXT_STEP_BY.map((value) => ({ value, label: t(`byWhom.${value}`) }))}
        isReadOnly={isReadOnly}
        onChoose={(by) => edit({ nextStep: { by } })}
      />
      <DateField
        label={t("date")}
        value={step.date ?? null}
        error={isPast ? t("past") : null}
        isReadOnly={isReadOnly}
        onSave={(date) => edit({ nextStep: { date } })}
      />
      <Checkbox
        isChecked={step.written ?? false}
        isReadOnly={isReadOnly}
        onChange={(written) => edit({ nextStep: { written: written ? true : null } })}
      >
        {t("written")}
      </Checkbox>
    </PlanSection>
  );
}
