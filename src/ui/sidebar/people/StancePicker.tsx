import { useId } from "react";
import { useTranslations } from "use-intl";
import { STANCES, type Stance } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import * as s from "./StancePicker.module.css";
import { StanceShape } from "./StanceShape";

interface StancePickerProps {
  value: Stance;
  onChoose: (stance: Stance) => void;
  isReadOnly: boolean;
}

/** Where somebody stands towards our option, from selling for us to opposed. Unknown is never neutral. */
export function StancePicker({ value, onChoose, isReadOnly }: StancePickerProps) {
  const t = useTranslations("people.detail");
  const { words } = useMethodTexts();
  const name = useId();
  return (
    <fieldset className={s.stances} disabled={isReadOnly}>
      <legend className={s.legend}>{t("stance")}</legend>
      <div className={s.options}>
        {STANCES.map((stance) => (
          <label key={stance} className={s.option}>
            <input
              type="radio"
              name={name}
              className={s.input}
              checked={stance === value}
              onChange={() => onChoose(stance)}
            />
            <StanceShape stance={stance} size={14} />
            {words.stances[stance]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
