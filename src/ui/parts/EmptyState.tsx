import type { ReactNode } from "react";
import * as s from "./EmptyState.module.css";

interface EmptyStateProps {
  icon: ReactNode;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

/** What a view says when it has nothing to show: what is so, why, and what helps. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className={s.state}>
      <span className={s.icon} aria-hidden="true">
        {icon}
      </span>
      <h2 className={s.title}>{title}</h2>
      {children && <div className={s.text}>{children}</div>}
      {actions && <div className={s.actions}>{actions}</div>}
    </div>
  );
}
