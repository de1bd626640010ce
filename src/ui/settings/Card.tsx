import { type ReactNode, useId } from "react";
import * as s from "./Card.module.css";

/** One subject of the settings, under its own heading. */
export function Card({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={s.card} aria-labelledby={id}>
      <h2 id={id} className={s.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
