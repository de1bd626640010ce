import { useTranslations } from "use-intl";
import { ANSWERS, QUESTIONS } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { useGuided } from "../../data/useGuided";
import { ToneIcon } from "../../parts/Badge";
import { ChoicePills } from "../../parts/ChoicePills";
import * as s from "./FourQuestionsSection.module.css";
import { PlanSection } from "./PlanSection";
import type { Plan } from "./usePlan";

/** Is it real, can we compete, can we win, is it worth it? Two clear "no" propose to let go, never more. */
export function FourQuestionsSection({ plan: { state, plan, edit, isReadOnly } }: { plan: Plan }) {
  const t = useTranslations("plan.questions");
  const { common, words } = useMethodTexts();
  const isGuided = useGuided();
  const answers = plan.fourQuestions ?? {};
  const answered = QUESTIONS.filter((question) => (answers[question] ?? "unknown") !== "unknown").length;
  const isRefused = state.assessment.rules.some(({ id }) => id === "DISQ-1");
  return (
    <PlanSection
      id="questions"
      title={t("title")}
      level={{ name: t("answered", { count: answered }), at: answered, of: 4 }}
      moves={t("moves")}
    >
      {isRefused && (
        <p className={s.refused}>
          <ToneIcon tone="bad" />
          {common.rules["DISQ-1"]?.text}
        </p>
      )}
      {QUESTIONS.map((question) => (
        <div key={question}>
          <ChoicePills
            label={words.questions[question].name}
            value={answers[question] ?? "unknown"}
            options={ANSWERS.map((value) => ({ value, label: words.answers[value] }))}
            isReadOnly={isReadOnly}
            onChoose={(answer) =>
              edit({ fourQuestions: { [question]: answer === "unknown" ? null : answer } })
            }
          />
          {isGuided && <p className={s.means}>{words.questions[question].text}</p>}
        </div>
      ))}
    </PlanSection>
  );
}
