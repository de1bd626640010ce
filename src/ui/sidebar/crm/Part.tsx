import type { ReactNode } from "react";
import * as s from "./Part.module.css";

/** One subject within a section, under its own small heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={s.part}>
      <h4 className={s.title}>{title}</h4>
      {children}
    </div>
  );
}
