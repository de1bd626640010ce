import type { ReactNode } from "react";
import * as s from "./Checkbox.module.css";

interface CheckboxProps {
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  isReadOnly?: boolean;
  children: ReactNode;
}

export function Checkbox({ isChecked, onChange, isReadOnly = false, children }: CheckboxProps) {
  return (
    <label className={s.label}>
      <input
        type="checkbox"
        className={s.box}
        checked={isChecked}
        disabled={isReadOnly}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
