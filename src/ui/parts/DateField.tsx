import { Field } from "./Field";
import * as s from "./Field.module.css";
import { useDraft } from "./useDraft";

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

/** A year is typed digit by digit, and each makes a day that the control calls valid: 0002, 0020, 0202. */
const isWhole = (day: string) => !day.startsWith("0");

/**
 * The browser's own date control: keyboard, calendar and the user's date order come with it. Saved once it is whole
 * and the keys rest, as text is (see `useDraft`).
 */
export function DateField({ label, value, onSave, max, isReadOnly, ...field }: DateFieldProps) {
  const { draft, change, hold, saveNow } = useDraft(value ?? "", (day) => onSave(day || null));
  return (
    <Field label={label} {...field}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="date"
          className={s.control}
          value={draft}
          max={max}
          readOnly={isReadOnly}
          aria-describedby={describedBy}
          onChange={({ target }) => (isWhole(target.value) ? change : hold)(target.value)}
          onKeyDown={({ key }) => key === "Enter" && isWhole(draft) && saveNow()}
          onBlur={() => (isWhole(draft) ? saveNow() : hold(value ?? ""))}
        />
      )}
    </Field>
  );
}
