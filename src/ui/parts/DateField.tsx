import { Field } from "./Field";
import * as s from "./Field.module.css";

interface DateFieldProps {
  label: string;
  /** `YYYY-MM-DD`, or null. */
  value: string | null;
  onSave: (day: string | null) => void;
  hint?: string;
  error?: string | null;
  isLabelHidden?: boolean;
  isReadOnly?: boolean;
  max?: string;
  className?: string;
}

/** The browser's own date control: keyboard, calendar and the user's date order come with it. */
export function DateField({ label, value, onSave, max, isReadOnly, ...field }: DateFieldProps) {
  return (
    <Field label={label} {...field}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="date"
          className={s.control}
          value={value ?? ""}
          max={max}
          readOnly={isReadOnly}
          aria-describedby={describedBy}
          onChange={(event) => onSave(event.target.value || null)}
        />
      )}
    </Field>
  );
}
