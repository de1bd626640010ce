import type { ReactNode } from "react";
import * as s from "./Group.module.css";

/** Checkboxes that belong together, under one name. */
export function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className={s.group}>
      <legend className={s.legend}>{label}</legend>
      <div className={s.boxes}>{children}</div>
    </fieldset>
  );
}
