import type { ReactNode } from "react";
import { type Tone, ToneIcon } from "../../parts/Badge";
import * as s from "./Notice.module.css";

interface NoticeProps {
  title: string;
  tone?: Tone;
  children?: ReactNode;
  /** Buttons, the main one first. */
  actions?: ReactNode;
}

/** A calm question or fact between the picture and the advice: nothing waits for its answer. */
export function Notice({ title, tone = "info", children, actions }: NoticeProps) {
  return (
    <section className={s.notice} aria-label={title}>
      <p className={s.title}>
        <ToneIcon tone={tone} />
        {title}
      </p>
      {children}
      {actions && <div className={s.actions}>{actions}</div>}
    </section>
  );
}
