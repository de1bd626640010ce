import { Field } from "./Field";
import * as s from "./Field.module.css";

interface PassphraseFieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** A new one may be proposed by the browser; an old one may be remembered by it. */
  isNew?: boolean;
  hint?: string;
  error?: string | null;
}

/** A passphrase: covered while it is typed, never stored by us. */
export function PassphraseField({ label, value, onChange, isNew = false, ...field }: PassphraseFieldProps) {
  return (
    <Field label={label} {...field}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="password"
          className={s.control}
          value={value}
          autoComplete={isNew ? "new-password" : "current-password"}
          aria-describedby={describedBy}
          aria-invalid={field.error ? true : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
