import { type ReactNode, useId } from "react";
import * as s from "./Panel.module.css";

/** A part of the account's page under its own heading. */
export function Panel({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={s.panel} aria-labelledby={id}>
      <h2 id={id} className={s.title}>
        {title}
      </h2>
      {note && <p className={s.note}>{note}</p>}
      {children}
    </section>
  );
}
