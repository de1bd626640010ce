import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useView } from "../view";
import * as s from "./Reasons.module.css";

/** The three parts of the score that cost most, the weakest first; each opens what it is made of. */
export function Reasons({ state }: { state: DealState }) {
  const t = useTranslations("verdict.reasons");
  const { figure } = useFormats();
  const { common } = useMethodTexts();
  const show = useView((view) => view.show);
  const { reasons, dimensions } = state.assessment;
  if (reasons.length === 0) return null;
  return (
    <div className={s.reasons}>
      <h3 className={s.title}>{t("title")}</h3>
      <ol className={s.list}>
        {reasons.map(({ dimension, loss }) => (
          <li key={dimension}>
            <button
              type="button"
              className={s.reason}
              onClick={() => show("assess", { kind: "score", id: dimension })}
            >
              <span>{common.dimensions[dimension] ?? dimension}</span>
              <span className={s.figures}>
                {t("loss", { loss: figure(loss), weight: figure(dimensions[dimension].weight) })}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
