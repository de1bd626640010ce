import { Field } from "./Field";
import * as s from "./Field.module.css";

interface SelectProps<T extends string> {
  label: string;
  value: T;
  options: { value: T; label: string }[];
  onChoose: (value: T) => void;
  hint?: string;
  isLabelHidden?: boolean;
  isReadOnly?: boolean;
  className?: string;
}

/** The browser's own select: its list may leave our narrow frame, ours could not. */
export function Select<T extends string>({
  label,
  value,
  options,
  onChoose,
  isReadOnly,
  ...field
}: SelectProps<T>) {
  return (
    <Field label={label} {...field}>
      {({ id, describedBy }) => (
        <select
          id={id}
          className={s.control}
          value={value}
          disabled={isReadOnly}
          aria-describedby={describedBy}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChoose(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
