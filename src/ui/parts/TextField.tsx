import { Field } from "./Field";
import * as s from "./Field.module.css";
import { useDraft } from "./useDraft";

interface TextFieldProps {
  label: string;
  value: string;
  onSave: (text: string) => void;
  hint?: string;
  error?: string | null;
  placeholder?: string;
  isLabelHidden?: boolean;
  isReadOnly?: boolean;
  type?: "text" | "url";
  className?: string;
}

/** One line of text, saved as typed (see `useDraft`). */
export function TextField({
  label,
  value,
  onSave,
  type = "text",
  placeholder,
  isReadOnly,
  ...field
}: TextFieldProps) {
  const { draft, change, saveNow, startComposition, endComposition } = useDraft(value, onSave);
  return (
    <Field label={label} {...field}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type={type}
          className={s.control}
          value={draft}
          placeholder={placeholder}
          readOnly={isReadOnly}
          aria-describedby={describedBy}
          aria-invalid={field.error ? true : undefined}
          onChange={(event) => change(event.target.value)}
          onBlur={saveNow}
          onCompositionStart={startComposition}
          onCompositionEnd={(event) => endComposition(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
