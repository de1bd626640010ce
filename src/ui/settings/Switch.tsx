import type { ReactNode } from "react";
import * as s from "./Switch.module.css";

interface SwitchProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** Where the visible text doesn't name it by itself. */
  label?: string;
  children?: ReactNode;
}

/** Something that works or doesn't, at once. */
export function Switch({ isOn, onChange, label, children }: SwitchProps) {
  return (
    <label className={s.label}>
      {children && <span className={s.text}>{children}</span>}
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        className={s.switch}
        aria-label={label}
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
