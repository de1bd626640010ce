import { Field } from "../../parts/Field";
import * as s from "./PlainInput.module.css";

interface PlainInputProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  type?: "text" | "search";
  placeholder?: string;
  isLabelHidden?: boolean;
  /** Opened by a press, to type here. */
  hasFocus?: boolean;
}

/** A line of text that isn't saved by itself: a search, a form with its own button. */
export function PlainInput({
  label,
  value,
  onChange,
  type = "text",
  placeholder,
  isLabelHidden,
  hasFocus,
}: PlainInputProps) {
  return (
    <Field label={label} isLabelHidden={isLabelHidden}>
      {({ id }) => (
        <input
          id={id}
          type={type}
          className={s.input}
          // biome-ignore lint/a11y/noAutofocus: only where a press of the user opened this field
          autoFocus={hasFocus}
          value={value}
          placeholder={placeholder}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
