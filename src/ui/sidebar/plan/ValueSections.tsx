import { useTranslations } from "use-intl";
import { BENEFITS, MONEY, VALUE_CASES } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { ChoicePills } from "../../parts/ChoicePills";
import { PlanSection } from "./PlanSection";
import { partScore } from "./planScore";
import type { Plan } from "./usePlan";

/** Whose figures the value rests on, and how far the money is known: the two halves of one dimension. */
export function ValueCaseSection({ plan: { state, plan, edit, isReadOnly } }: { plan: Plan }) {
  const t = useTranslations("plan");
  const { words } = useMethodTexts();
  const value = plan.valueCase ?? "none";
  return (
    <PlanSection
      id="valueCase"
      title={t("valueCase.title")}
      level={{ name: words.valueCases[value], at: VALUE_CASES.indexOf(value), of: 3 }}
      score={partScore(state.assessment, "D6", "valueCase")}
    >
      <ChoicePills
        label={t("valueCase.label")}
        value={value}
        options={VALUE_CASES.map((each) => ({ value: each, label: words.valueCases[each] }))}
        isReadOnly={isReadOnly}
        onChoose={(valueCase) => edit({ valueCase: valueCase === "none" ? null : valueCase })}
      />
    </PlanSection>
  );
}

export function MoneySection({ plan: { state, plan, edit, isReadOnly } }: { plan: Plan }) {
  const t = useTranslations("plan");
  const { words } = useMethodTexts();
  const money = plan.money ?? "unknown";
  return (
    <PlanSection
      id="money"
      title={t("money.title")}
      level={{ name: words.money[money], at: MONEY.indexOf(money), of: 3 }}
      score={partScore(state.assessment, "D6", "money")}
    >
      <ChoicePills
        label={t("money.label")}
        value={money}
        options={MONEY.map((each) => ({ value: each, label: words.money[each] }))}
        isReadOnly={isReadOnly}
        onChoose={(chosen) => edit({ money: chosen === "unknown" ? null : chosen })}
      />
    </PlanSection>
  );
}

/** Counts after the signature; before, it is only shown where somebody has already noted it. */
export function BenefitSection({ plan: { state, plan, edit, isReadOnly } }: { plan: Plan }) {
  const t = useTranslations("plan");
  const { words } = useMethodTexts();
  const benefit = plan.benefit ?? "none";
  return (
    <PlanSection
      id="benefit"
      title={t("benefit.title")}
      level={{ name: words.benefits[benefit], at: BENEFITS.indexOf(benefit), of: 3 }}
      score={partScore(state.assessment, "D6", "benefit")}
    >
      <ChoicePills
        label={t("benefit.label")}
        value={benefit}
        options={BENEFITS.map((each) => ({ value: each, label: words.benefits[each] }))}
        isReadOnly={isReadOnly}
        onChoose={(chosen) => edit({ benefit: chosen === "none" ? null : chosen })}
      />
    </PlanSection>
  );
}
