import { Field } from "./Field";
import * as s from "./Field.module.css";
import { useDraft } from "./useDraft";

interface NumberFieldProps {
  label: string;
  value: number | null;
  onSave: (value: number | null) => void;
  min?: number;
  max?: number;
  isWhole?: boolean;
  hint?: string;
  placeholder?: string;
  isReadOnly?: boolean;
  className?: string;
}

/** A number, saved as typed; what isn't one within its bounds is not saved. */
export function NumberField({
  label,
  value,
  onSave,
  min,
  max,
  isWhole = false,
  placeholder,
  isReadOnly,
  ...field
}: NumberFieldProps) {
  const isFit = (number: number) =>
    Number.isFinite(number) &&
    (!isWhole || Number.isInteger(number)) &&
    number >= (min ?? number) &&
    number <= (max ?? number);
  const { draft, change, saveNow } = useDraft(value === null ? "" : String(value), (text) => {
    if (text.trim() === "") onSave(null);
    else if (isFit(Number(text))) onSave(Number(text));
  });
  return (
    <Field label={label} {...field}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="number"
          inputMode="decimal"
          className={s.control}
          value={draft}
          min={min}
          max={max}
          step={isWhole ? 1 : "any"}
          placeholder={placeholder}
          readOnly={isReadOnly}
          aria-describedby={describedBy}
          onChange={(event) => change(event.target.value)}
          onBlur={saveNow}
        />
      )}
    </Field>
  );
}
