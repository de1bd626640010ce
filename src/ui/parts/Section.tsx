import { Disclosure, DisclosureContent, DisclosureProvider } from "@ariakit/react/disclosure";
import ChevronRight from "lucide-react/dist/esm/icons/chevron-right.mjs";
import type { ReactNode } from "react";
import { classes } from "./classes";
import * as s from "./Section.module.css";

interface SectionProps {
  title: ReactNode;
  /** Beside the title: a count, a state. */
  note?: ReactNode;
  /** Without it the section doesn't fold. */
  isOpen?: boolean;
  onToggle?: (isOpen: boolean) => void;
  startsOpen?: boolean;
  level?: 2 | 3;
  /** Stands under the heading also while the section is closed. */
  always?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A part of a view under its own heading that folds away. */
export function Section({
  title,
  note,
  isOpen,
  onToggle,
  startsOpen = true,
  level = 2,
  always,
  className,
  children,
}: SectionProps) {
  const Heading = `h${level}` as const;
  return (
    <DisclosureProvider open={isOpen} setOpen={onToggle} defaultOpen={startsOpen}>
      <section className={classes(s.section, className)}>
        <Heading className={s.heading}>
          <Disclosure className={s.button}>
            <ChevronRight className={s.chevron} size={14} aria-hidden />
            <span className={level === 2 ? s.title : s.subtitle}>{title}</span>
            {note !== undefined && <span className={s.note}>{note}</span>}
          </Disclosure>
        </Heading>
        {always}
        <DisclosureContent className={s.content} unmountOnHide>
          {children}
        </DisclosureContent>
      </section>
    </DisclosureProvider>
  );
}
