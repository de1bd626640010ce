import { useTranslations } from "use-intl";
import { useMethodTexts } from "../../data/method";
import { Tooltip } from "../../parts/Tooltip";
import * as s from "./StagesPicker.module.css";

const STAGES = ["1", "2", "3", "4", "5", "6", "7"] as const;
type Stage = (typeof STAGES)[number];

interface StagesPickerProps {
  stages: Partial<Record<Stage, true>>;
  onToggle: (stage: Stage, on: boolean) => void;
  isReadOnly: boolean;
}

/** In which stages this person is likely to take part. */
export function StagesPicker({ stages, onToggle, isReadOnly }: StagesPickerProps) {
  const t = useTranslations("people.detail");
  const { common } = useMethodTexts();
  return (
    <fieldset className={s.stages}>
      <legend className={s.legend}>{t("stages")}</legend>
      <div className={s.row}>
        {STAGES.map((stage) => {
          const name = t("stageNamed", {
            stage: Number(stage),
            name: common.stages[Number(stage) - 1]?.name ?? "",
          });
          return (
            <Tooltip key={stage} text={name}>
              <button
                type="button"
                aria-pressed={stages[stage] === true}
                aria-disabled={isReadOnly}
                aria-label={name}
                className={s.stage}
                onClick={() => !isReadOnly && onToggle(stage, stages[stage] !== true)}
              >
                {stage}
              </button>
            </Tooltip>
          );
        })}
      </div>
    </fieldset>
  );
}
