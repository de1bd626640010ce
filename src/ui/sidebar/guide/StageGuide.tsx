import ChevronLeft from "lucide-react/dist/esm/icons/chevron-left.mjs";
import ChevronRight from "lucide-react/dist/esm/icons/chevron-right.mjs";
import OctagonAlert from "lucide-react/dist/esm/icons/octagon-alert.mjs";
import { useTranslations } from "use-intl";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useGuided } from "../../data/useGuided";
import { useStageTexts } from "../../data/useStageTexts";
import { isFormKind } from "../../forms/formKinds";
import { aidPlace } from "../../library/model";
import { useOpenLibrary } from "../../library/store";
import { Button } from "../../parts/Button";
import { EmptyState } from "../../parts/EmptyState";
import { IconButton } from "../../parts/IconButton";
import { Section } from "../../parts/Section";
import { SkeletonLines } from "../../parts/Skeleton";
import { useView } from "../view";
import { Activities } from "./Activities";
import { Planning } from "./Planning";
import { StageElsewhere } from "./StageElsewhere";
import { StageEvidence } from "./StageEvidence";
import * as s from "./StageGuide.module.css";
import { StageOutline } from "./StageOutline";
import { StageRoles } from "./StageRoles";
import { StageWatch } from "./StageWatch";

interface StageGuideProps {
  state: DealState;
  stage: number;
  onShow: (stage: number) => void;
}

/** What the method says for one stage. Its texts come when the stage is first looked at. */
export function StageGuide({ state, stage, onShow }: StageGuideProps) {
  const t = useTranslations("guide");
  const { common } = useMethodTexts();
  const { texts, hasFailed, retry } = useStageTexts(stage);
  const openLibrary = useOpenLibrary();
  const show = useView((view) => view.show);
  const isGuided = useGuided();
  const { workStage } = state.assessment;
  const here = common.stages[stage - 1];
  return (
    <section className={s.guide} aria-label={t("stage.label")}>
      <header className={s.header}>
        <IconButton
          icon={<ChevronLeft size={16} aria-hidden />}
          label={t("stage.previous")}
          aria-disabled={stage === 1}
          onClick={() => stage > 1 && onShow(stage - 1)}
        />
        <div className={s.heading}>
          <h2 className={s.title}>{t("rail.stage", { stage, name: here?.name ?? "" })}</h2>
          <p className={s.phase}>{t("stage.phase", { phase: here?.phase ?? "" })}</p>
          {stage !== workStage && (
            <button type="button" className={s.back} onClick={() => onShow(workStage)}>
              {t("stage.back", { stage: workStage })}
            </button>
          )}
        </div>
        <IconButton
          icon={<ChevronRight size={16} aria-hidden />}
          label={t("stage.next")}
          aria-disabled={stage === 7}
          onClick={() => stage < 7 && onShow(stage + 1)}
        />
      </header>
      {hasFailed && (
        <EmptyState
          icon={<OctagonAlert size={22} />}
          title={t("stage.failed")}
          actions={<Button onClick={retry}>{t("stage.retry")}</Button>}
        />
      )}
      {!texts && !hasFailed && <SkeletonLines lines={6} />}
      {texts && (
        <>
          <StageOutline stage={stage} texts={texts} />
          <Section key={String(isGuided)} title={t("stage.planning")} level={3} startsOpen={isGuided}>
            <Planning state={state} stage={stage} texts={texts} />
          </Section>
          <Section title={t("stage.ask")} note={texts.ask.length} level={3}>
            <ul className={s.questions}>
              {texts.ask.map((question) => (
                <li key={question.id}>{question.text}</li>
              ))}
            </ul>
          </Section>
          <StageEvidence state={state} stage={stage} texts={texts} />
          <StageRoles state={state} stage={stage} texts={texts} />
          <Activities state={state} activities={texts.act} />
          <Section title={t("stage.aids")} note={texts.aids.length} level={3} startsOpen={false}>
            <ul className={s.bullets}>
              {texts.aids.map((aid) => (
                <li key={`${aid.tool} ${aid.text}`}>
                  <button
                    type="button"
                    className={s.aid}
                    onClick={() =>
                      isFormKind(aid.tool)
                        ? show("plan", { kind: "form", id: aid.tool })
                        : openLibrary(aidPlace(aid.tool))
                    }
                  >
                    {aid.text}
                  </button>
                </li>
              ))}
            </ul>
          </Section>
          <StageWatch texts={texts} />
          <StageElsewhere stage={stage} texts={texts} system={state.deal.crm?.system ?? ""} />
          <button type="button" className={s.all} onClick={() => openLibrary({ page: `stage-${stage}` })}>
            {t("stage.all")}
          </button>
        </>
      )}
    </section>
  );
}
