import { useTranslations } from "use-intl";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { Button } from "../../parts/Button";
import { ScoreMark } from "../shell/ScoreMark";
import { useView } from "../view";
import * as s from "./QuickDone.module.css";

interface QuickDoneProps {
  state: DealState;
  onLeave: () => void;
  onBack: () => void;
}

/** What the answers come to, and where to go from here. */
export function QuickDone({ state, onLeave, onBack }: QuickDoneProps) {
  const t = useTranslations("quick.done");
  const { common } = useMethodTexts();
  const show = useView((view) => view.show);
  const stage = Math.min(7, state.assessment.supportedStage);
  return (
    <>
      <div className={s.result}>
        <ScoreMark state={state} size={60} />
        <div>
          <h3 className={s.title} tabIndex={-1} data-question>
            {t("title")}
          </h3>
          <p>{t("stage", { stage, name: common.stages[stage - 1]?.name ?? "" })}</p>
        </div>
      </div>
      <p className={s.text}>{t("text")}</p>
      <div className={s.actions}>
        <Button look="primary" onClick={() => show("guide")}>
          {t("guide")}
        </Button>
        <Button onClick={onLeave}>{t("items")}</Button>
        <Button look="quiet" onClick={onBack}>
          {t("back")}
        </Button>
      </div>
    </>
  );
}
