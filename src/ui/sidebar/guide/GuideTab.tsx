import { Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
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
import { MoreSteps } from "./MoreSteps";
import { StageGuide } from "./StageGuide";
import { StageRail } from "./StageRail";
import { StandingView } from "./StandingView";

const CrmNotices = lazyView<{ state: DealState }>(() => import("../crm/CrmNotices"), "crm");

/** How many steps are offered after the best one: more would be a list to work off, not a choice. */
const furtherSteps = 4;

/** Answers the question before it is asked: where the deal stands, what to do next, what this stage is about. */
export default function GuideTab({ opportunityKey }: { opportunityKey: string }) {
  const state = useDeal(opportunityKey);
  const [chosen, setChosen] = useState<number | null>(null);
  if (!state) return <SkeletonLines lines={10} />;

  const shown = chosen ?? state.assessment.workStage;
  return (
    <>
      <div className={s.top}>
        <StageRail
          assessment={state.assessment}
          entryStage={state.deal.entryStage ?? 1}
          shown={shown}
          onShow={setChosen}
        />
        <StandingView state={state} />
        <Suspense>
          <CrmNotices state={state} />
        </Suspense>
        <NextSteps state={state} />
      </div>
      <Why state={state} />
      <StageGuide state={state} stage={shown} onShow={setChosen} />
    </>
  );
}

type StateProps = { state: NonNullable<ReturnType<typeof useDeal>> };

function NextSteps({ state }: StateProps) {
  const t = useTranslations("guide.step");
  const { figure } = useFormats();
  const { common } = useMethodTexts();
  const wording = useWording(state);
  const isGuided = useGuided();
  const { assessment, deal } = state;
  const [best, ...rest] = assessment.nextSteps;
  if (isBlank(state)) return <FirstSteps />;
  if (!best) return <p className={s.nothing}>{t(deal.outcome === "open" ? "nothing" : "ended")}</p>;

  const [cap] = assessment.score < assessment.raw ? assessment.caps : [];
  return (
    <>
      <BestStep
        step={best}
        action={wording.action(best)}
        proves={isGuided && best.kind === "item" ? (common.items[best.id]?.text ?? null) : null}
        whom={wording.whom(best)}
      />
      {rest.length > 0 && (
        <Section title={t("more")} level={3} startsOpen={false} className={s.more}>
          <MoreSteps
            steps={rest.slice(0, furtherSteps)}
            action={wording.action}
            cap={
              cap
                ? {
                    at: figure(cap.cap),
                    rule: common.rules[cap.rule]?.text ?? cap.rule,
                    raw: figure(assessment.raw),
                  }
                : null
            }
          />
        </Section>
      )}
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
