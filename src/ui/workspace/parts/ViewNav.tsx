import type { ReactNode } from "react";
import { classes } from "../../parts/classes";
import * as s from "./ViewNav.module.css";

interface ViewNavProps<Id extends string> {
  label: string;
  ids: readonly Id[];
  /** One of them, or a view that stands in no navigation. */
  shown: string;
  name: (id: Id) => string;
  href: (id: Id) => string;
  icon?: (id: Id) => ReactNode;
  className?: string | undefined;
}

/** Links to the views of one thing, the shown one marked. */
export function ViewNav<Id extends string>({
  label,
  ids,
  shown,
  name,
  href,
  icon,
  className,
}: ViewNavProps<Id>) {
  return (
    <nav className={classes(s.nav, className)} aria-label={label}>
      {ids.map((id) => (
        <a key={id} className={s.link} href={href(id)} aria-current={id === shown ? "page" : undefined}>
          {icon?.(id)}
          {name(id)}
        </a>
      ))}
    </nav>
  );
}
