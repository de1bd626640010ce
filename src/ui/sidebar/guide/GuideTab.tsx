import { Suspense, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { adviceOf } from "../../../method/advice";
import { lazyView } from "../../data/lazyView";
import { useMethodTexts } from "../../data/method";
import { type DealState, isBlank, useDeal } from "../../data/useDeal";
import { useGuided } from "../../data/useGuided";
import { useWording } from "../../data/useWording";
import { Section } from "../../parts/Section";
import { SkeletonLines } from "../../parts/Skeleton";
import { BestStep } from "./BestStep";
import { FirstSteps } from "./FirstSteps";
import * as s from "./GuideTab.module.css";
import { StageGuide } from "./StageGuide";
import { StageRail } from "./StageRail";
import { StandingView } from "./StandingView";

const CrmNotices = lazyView<{ state: DealState }>(() => import("../crm/CrmNotices"), "crm");
const Answers = lazyView(() => import("./Answers"), "advice");
const LetGo = lazyView(() => import("./LetGo"), "advice", "crm");
const StepActions = lazyView(() => import("./StepActions"), "advice");

/** Answers the question before it is asked: where the deal stands, what to do next, what this stage is about. */
export default function GuideTab({ opportunityKey }: { opportunityKey: string }) {
  const state = useDeal(opportunityKey);
  const [chosen, setChosen] = useState<number | null>(null);
  // What a stop on the rail opens stands further down than one sees.
  const stageGuide = useRef<HTMLDivElement>(null);
  if (!state) return <SkeletonLines lines={10} />;

  const shown = chosen ?? state.assessment.workStage;
  return (
    <>
      <div className={s.top}>
        <StageRail
          assessment={state.assessment}
          entryStage={state.deal.entryStage ?? 1}
          shown={shown}
          onShow={(stage) => {
            setChosen(stage);
            stageGuide.current?.scrollIntoView({ block: "start" });
          }}
        />
        <StandingView state={state} />
        <Suspense>
          <CrmNotices state={state} />
        </Suspense>
        <NextSteps state={state} />
      </div>
      {!isBlank(state) && (
        <Suspense>
          <Answers state={state} />
        </Suspense>
      )}
      <Why state={state} />
      <div ref={stageGuide}>
        <StageGuide state={state} stage={shown} onShow={setChosen} />
      </div>
    </>
  );
}

type StateProps = { state: NonNullable<ReturnType<typeof useDeal>> };

function NextSteps({ state }: StateProps) {
  const t = useTranslations("guide.step");
  const { core, common } = useMethodTexts();
  const wording = useWording(state);
  const isGuided = useGuided();
  const { assessment, deal } = state;
  const [best] = useMemo(() => adviceOf(assessment, core).steps, [assessment, core]);
  if (isBlank(state)) return <FirstSteps />;
  if (!best) return <p className={s.nothing}>{t(deal.outcome === "open" ? "nothing" : "ended")}</p>;

  return (
    <>
      {assessment.disqualify.propose && (
        <Suspense>
          <LetGo state={state} />
        </Suspense>
      )}
      <BestStep
        step={best}
        title={t(assessment.disqualify.propose ? "bestIfStaying" : "best")}
        action={wording.action(best)}
        proves={isGuided && best.kind === "item" ? (common.items[best.id]?.text ?? null) : null}
        whom={wording.whom(best)}
      >
        <Suspense>
          <StepActions state={state} step={best} action={wording.action(best)} />
        </Suspense>
      </BestStep>
    </>
  );
}

/** The method's own sentences on this deal, in its order. */
function Why({ state }: StateProps) {
  const t = useTranslations("guide.standing");
  const wording = useWording(state);
  return (
    <Section title={t("why")} level={3} startsOpen={false} className={s.why}>
      <ul className={s.reasons}>
        {state.assessment.explanations.map((explanation) => (
          <li key={explanation.template}>{wording.explanation(explanation)}</li>
        ))}
      </ul>
    </Section>
  );
}
