import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import * as s from "./Missing.module.css";

interface MissingProps {
  /** The word for the next strength. */
  next: string;
  needs: { id: string; text: string; action?: ReactNode }[];
}

/** What is still missing for the next strength, each as one short line. */
export function Missing({ next, needs }: MissingProps) {
  const t = useTranslations("plan");
  if (needs.length === 0) return null;
  return (
    <div className={s.missing}>
      <p className={s.title}>{t("missingFor", { next })}</p>
      <ul className={s.list}>
        {needs.map(({ id, text, action }) => (
          <li key={id}>
            {text} {action}
          </li>
        ))}
      </ul>
    </div>
  );
}
