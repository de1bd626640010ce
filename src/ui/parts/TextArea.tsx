import { classes } from "./classes";
import { Field } from "./Field";
import * as s from "./Field.module.css";
import { useDraft } from "./useDraft";

interface TextAreaProps {
  label: string;
  value: string;
  onSave: (text: string) => void;
  hint?: string;
  error?: string | null;
  placeholder?: string;
  isLabelHidden?: boolean;
  isReadOnly?: boolean;
  rows?: number;
  /** Opened by a press, to type here. */
  hasFocus?: boolean;
  className?: string;
}

/** Several lines of text, growing with them, saved as typed (see `useDraft`). */
export function TextArea({
  label,
  value,
  onSave,
  placeholder,
  isReadOnly,
  rows = 2,
  hasFocus,
  ...field
}: TextAreaProps) {
  const { draft, change, saveNow, startComposition, endComposition } = useDraft(value, onSave);
  return (
    <Field label={label} {...field}>
      {({ id, describedBy }) => (
        <textarea
          id={id}
          rows={rows}
          // biome-ignore lint/a11y/noAutofocus: only where a press of the user opened this field
          autoFocus={hasFocus}
          className={classes(s.control, s.area)}
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
