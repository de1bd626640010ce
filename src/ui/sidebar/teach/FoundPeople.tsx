import { useTranslations } from "use-intl";
import type { ContactRow } from "../../../crm/reading";
import { ToneIcon } from "../../parts/Badge";
import * as s from "./Teach.module.css";

const shownAtOnce = 6;

/** The other rows of the list in which a name was picked. */
export function FoundPeople({ rows }: { rows: readonly ContactRow[] }) {
  const t = useTranslations("teach");
  if (!rows.length)
    return (
      <p className={s.warning}>
        <ToneIcon tone="watch" />
        <span>{t("noList")}</span>
      </p>
    );
  return (
    <>
      <p className={s.note}>{t("found", { count: rows.length })}</p>
      <ul className={s.people}>
        {rows.slice(0, shownAtOnce).map(({ id, name, role, title }) => (
          <li key={`${id} ${name} ${role}`}>
            <strong>{name}</strong>
            {[title, role].filter(Boolean).map((one) => (
              <span key={one}> · {one}</span>
            ))}
          </li>
        ))}
        {rows.length > shownAtOnce && (
          <li className={s.note}>{t("more", { count: rows.length - shownAtOnce })}</li>
        )}
      </ul>
    </>
  );
}
