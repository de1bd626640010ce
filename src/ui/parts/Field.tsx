import { type ReactNode, useId } from "react";
import { classes } from "./classes";
import * as s from "./Field.module.css";

interface FieldProps {
  label: string;
  /** Says why or how; read out with the field. */
  hint?: string;
  error?: string | null;
  isLabelHidden?: boolean;
  className?: string;
  children: (ids: { id: string; describedBy: string | undefined }) => ReactNode;
}

/** Label, hint and error around any control, tied to it for screen readers. */
export function Field({ label, hint, error, isLabelHidden = false, className, children }: FieldProps) {
  const id = useId();
  const note = error ?? hint;
  const noteId = note ? `${id}-note` : undefined;
  return (
    <div className={classes(s.field, className)}>
      <label className={isLabelHidden ? s.hidden : s.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, describedBy: noteId })}
      {note && (
        <p id={noteId} className={error ? s.error : s.hint}>
          {note}
        </p>
      )}
    </div>
  );
}
