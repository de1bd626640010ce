import { type ReactNode, useId } from "react";
import * as s from "./ChoicePills.module.css";

interface ChoicePillsProps<T extends string> {
  label: string;
  value: T | null;
  options: { value: T; label: string; icon?: ReactNode }[];
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
        {options.map((option) => (
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
        ))}
      </div>
    </fieldset>
  );
}
