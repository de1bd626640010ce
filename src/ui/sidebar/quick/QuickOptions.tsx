import { LevelShape } from "../../parts/LevelShape";
import type { QuickOption } from "./form";
import * as s from "./QuickOptions.module.css";

interface QuickOptionsProps {
  options: QuickOption[];
  label: string;
  /** With a line below each that says what it means. */
  isExplained: boolean;
  isReadOnly: boolean;
  onChoose: (option: QuickOption) => void;
}

/** Answers to be pressed, each with its number. */
export function QuickOptions({ options, label, isExplained, isReadOnly, onChoose }: QuickOptionsProps) {
  return (
    <fieldset className={s.options} aria-label={label}>
      {options.map((option, at) => (
        <button
          key={option.id}
          type="button"
          className={s.option}
          aria-pressed={option.isOn}
          aria-disabled={isReadOnly}
          aria-keyshortcuts={at < 9 ? String(at + 1) : undefined}
          onClick={() => !isReadOnly && onChoose(option)}
        >
          <span className={s.key} aria-hidden="true">
            {at < 9 ? at + 1 : ""}
          </span>
          {option.level && <LevelShape level={option.level} />}
          <span className={s.text}>
            {option.label}
            {option.detail && (isExplained || !option.level) && (
              <span className={s.detail}> {option.detail}</span>
            )}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
