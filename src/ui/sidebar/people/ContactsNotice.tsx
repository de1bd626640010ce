import CircleAlert from "lucide-react/dist/esm/icons/circle-alert.mjs";
import Info from "lucide-react/dist/esm/icons/info.mjs";
import { useTranslations } from "use-intl";
import * as s from "./ContactsNotice.module.css";
import type { ContactsNotice as Notice } from "./contactsState";

interface ContactsNoticeProps {
  notice: Notice;
  /** People are shown all the same: by hand, or from an earlier visit. */
  hasPeople: boolean;
}

/** What is so with the CRM's own list: never an empty list without a word why. */
export function ContactsNotice({ notice, hasPeople }: ContactsNoticeProps) {
  const t = useTranslations("people");
  if (notice === "searching") return hasPeople ? null : <p className={s.quiet}>{t("contacts.searching")}</p>;
  const Icon = notice === "unreadable" ? CircleAlert : Info;
  return (
    <div className={s.notice} role="status">
      <Icon size={14} aria-hidden />
      <p>
        {t(`contacts.${notice}`)}{" "}
        {hasPeople && notice !== "blank" && <span className={s.quietInline}>{t("contacts.earlier")}</span>}
      </p>
    </div>
  );
}
