import { useTranslations } from "use-intl";
import type { StoredContact } from "../../../records/schema/opportunities";
import * as s from "./WithoutId.module.css";

/** Contacts that the page names without a link to their record: shown, and why they can't be tagged. */
export function WithoutId({ contacts }: { contacts: Pick<StoredContact, "name" | "title" | "role">[] }) {
  const t = useTranslations("people.withoutId");
  if (contacts.length === 0) return null;
  return (
    <section className={s.section} aria-label={t("label")}>
      <ul className={s.names}>
        {contacts.map(({ name, title, role }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: without an id nothing else tells two namesakes apart
          <li key={at} className={s.contact}>
            <span className={s.name}>{name}</span>
            <span className={s.title}>{[title, role].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ul>
      <p className={s.why}>{t("why", { count: contacts.length })}</p>
    </section>
  );
}
