import { useTranslations } from "use-intl";
import type { NextStep } from "../../../method/assess/assessment";
import type { DealState } from "../../data/useDeal";
import { useGuided } from "../../data/useGuided";
import { Section } from "../../parts/Section";
import { Reference } from "../assess/Reference";
import { useView } from "../view";
import * as s from "./Answers.module.css";
import { StepGain } from "./BestStep";
import { StepLine } from "./StepLine";
import { useAdvice } from "./useAdvice";
import { useVisitWords } from "./useVisitWords";

/** How many steps are offered after the best one: more would be a list to work off, not a choice. */
const furtherSteps = 4;

/** The three planning questions answered from what is recorded: where is the customer, whom to see, what to do. */
export default function Answers({ state }: { state: DealState }) {
  const t = useTranslations("advice");
  const { answers, where, steps, withheld } = useAdvice(state);
  return (
    <Section title={t("title")} level={3} className={s.answers}>
      <ol className={s.questions}>
        <li>
          <h4 className={s.question}>{t("where")}</h4>
          <p className={s.answer}>{where}</p>
          <Signs state={state} ids={answers.where.signs} />
        </li>
        <li>
          <h4 className={s.question}>{t("whom")}</h4>
          <Whom state={state} visits={answers.whom} />
        </li>
        <li>
          <h4 className={s.question}>{t("what")}</h4>
          {steps.length < 2 && <p className={s.answer}>{t("nothingElse")}</p>}
          <ul>
            {steps.slice(1, 1 + furtherSteps).map((step) => (
              <StepLine key={`${step.kind} ${step.id}`} step={step} state={state} />
            ))}
          </ul>
          {withheld.length > 0 && <Withheld state={state} withheld={withheld} />}
        </li>
      </ol>
    </Section>
  );
}

/** The signs that the phase rests on; where none is counted, the way to say which were seen. */
function Signs({ state, ids }: { state: DealState; ids: readonly string[] }) {
  const t = useTranslations("advice");
  const show = useView((view) => view.show);
  if (ids.length > 0)
    return (
      <ul className={s.signs}>
        {ids.map((id) => (
          <Reference key={id} id={id} state={state} />
        ))}
      </ul>
    );
  return (
    <button type="button" className={s.link} onClick={() => show("assess", { kind: "item", id: "signs" })}>
      {t("markSigns")}
    </button>
  );
}

function Whom({
  state,
  visits,
}: {
  state: DealState;
  visits: ReturnType<typeof useAdvice>["answers"]["whom"];
}) {
  const t = useTranslations("advice");
  const isGuided = useGuided();
  const show = useView((view) => view.show);
  const wordsOf = useVisitWords(state);
  if (visits.length === 0) return <p className={s.answer}>{t("nobody")}</p>;
  return (
    <ul>
      {visits.map((visit) => {
        const { who, why, action } = wordsOf(visit);
        return (
          <li key={`${visit.kind} ${visit.id}`} className={s.visit}>
            {visit.kind === "anybody" ? (
              <strong className={s.who}>{who}</strong>
            ) : (
              <button
                type="button"
                className={s.who}
                onClick={() =>
                  show("people", { kind: visit.kind === "role" ? "role" : "person", id: visit.id })
                }
              >
                {who}
              </button>
            )}
            {isGuided && <p className={s.why}>{why}</p>}
            <p>{action}</p>
            <StepGain step={visit.step} />
          </li>
        );
      })}
    </ul>
  );
}

/** What would count, but works against a red flag: named, with the flag, and not advised. */
function Withheld({ state, withheld }: { state: DealState; withheld: { step: NextStep; rule: string }[] }) {
  const t = useTranslations("advice");
  const wordsOf = useVisitWords(state);
  return (
    <details className={s.withheld}>
      <summary className={s.summary}>{t("withheld", { count: withheld.length })}</summary>
      <p>{wordsOf.rule(withheld[0]?.rule ?? "")}</p>
      <ul className={s.later}>
        {withheld.map(({ step }) => (
          <li key={`${step.kind} ${step.id}`}>{wordsOf.action(step)}</li>
        ))}
      </ul>
    </details>
  );
}
