import { type ReactNode, useId } from "react";
import * as s from "./ChoicePills.module.css";
import { Tooltip } from "./Tooltip";

interface ChoicePillsProps<T extends string> {
  label: string;
  value: T | null;
  /** `hint`: what the choice means, on hover and on keyboard focus. */
  options: { value: T; label: string; icon?: ReactNode; hint?: string }[];
  onChoose: (value: T) => void;
  isLabelHidden?: boolean;
  isReadOnly?: boolean;
}

/** One of a few, all in sight: the browser's own radio buttons under pills, so arrows and groups come with them. */
export function ChoicePills<T extends string>(props: ChoicePillsProps<T>) {
  const { label, value, options, onChoose, isLabelHidden = false, isReadOnly = false } = props;
  const name = useId();
  return (
    <fieldset className={s.choice} disabled={isReadOnly}>
      <legend className={isLabelHidden ? s.hidden : s.legend}>{label}</legend>
      <div className={s.options}>
        {options.map((option) => {
          const pill = (
            <label key={option.value} className={s.option}>
              <input
                type="radio"
                name={name}
                className={s.input}
                checked={option.value === value}
                onChange={() => onChoose(option.value)}
              />
              {option.icon ?? <span className={s.dot} aria-hidden="true" />}
              {option.label}
            </label>
          );
          return option.hint ? (
            <Tooltip key={option.value} text={option.hint}>
              {pill}
            </Tooltip>
          ) : (
            pill
          );
        })}
      </div>
    </fieldset>
  );
}
