import Check from "lucide-react/dist/esm/icons/check.mjs";
import { useTranslations } from "use-intl";
import type { Assessment } from "../../../method/assess/assessment";
import { useMethodTexts } from "../../data/method";
import { Tooltip } from "../../parts/Tooltip";
import * as s from "./StagePicker.module.css";

interface StagePickerProps {
  assessment: Assessment;
  shown: number;
  onShow: (stage: number) => void;
}

/** Whose stage's evidence stands below; a tick says that a gate is held. */
export function StagePicker({ assessment, shown, onShow }: StagePickerProps) {
  const t = useTranslations("assess.stage");
  const { common } = useMethodTexts();
  return (
    <fieldset className={s.picker} aria-label={t("label")}>
      {assessment.gates.map((gate) => {
        const name = t("named", { stage: gate.stage, name: common.stages[gate.stage - 1]?.name ?? "" });
        const held = t("held", { held: gate.needed - gate.missing.length, needed: gate.needed });
        return (
          <Tooltip key={gate.stage} text={`${name}\n${held}`}>
            <button
              type="button"
              className={s.stage}
              aria-pressed={gate.stage === shown}
              aria-label={`${name}: ${held}`}
              onClick={() => onShow(gate.stage)}
            >
              {gate.stage}
              {gate.held && <Check size={11} strokeWidth={3} aria-hidden />}
            </button>
          </Tooltip>
        );
      })}
    </fieldset>
  );
}
