import { useTranslations } from "use-intl";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { detailsOf, signState } from "./evidence";
import * as s from "./PhaseCount.module.css";

/** How many fresh signs speak for each phase: what the customer's phase on the rail rests on. */
export function PhaseCount({ state, onShow }: { state: DealState; onShow: (stage: number) => void }) {
  const t = useTranslations("assess.sign");
  const { core, common } = useMethodTexts();
  const { phase, candidates } = state.assessment.customerPhase;
  return (
    <ol className={s.phases} aria-label={t("perPhase")}>
      {core.stages.map((stage) => {
        const count = stage.where.filter(
          ({ id }) => signState(detailsOf(state, id), state.today, core.assess.signDays) === "counts",
        ).length;
        return (
          <li key={stage.no}>
            <button
              type="button"
              className={s.phase}
              data-is-phase={stage.no === phase}
              data-is-candidate={phase === null && candidates.includes(stage.no)}
              aria-label={t("inPhase", {
                stage: stage.no,
                count,
                phase: common.stages[stage.no - 1]?.phase ?? "",
              })}
              onClick={() => onShow(stage.no)}
            >
              <span className={s.dots}>
                {stage.where.map((sign, at) => (
                  <span key={sign.id} className={s.dot} data-on={at < count} />
                ))}
              </span>
              <span>{stage.no}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
