import { useTranslations } from "use-intl";
import { SkeletonLines } from "../../parts/Skeleton";
import { PersonDeals } from "../../roleMenu/PersonDeals";
import { usePersonDeals } from "../../roleMenu/usePersonDeals";
import * as s from "./ContactView.module.css";

interface ContactViewProps {
  personKey: string;
  /** As the CRM's page shows it; empty until it is read. */
  name: string;
}

/** Beside a contact's own page: what this person is in each opportunity that was read on this computer. */
export default function ContactView({ personKey, name }: ContactViewProps) {
  const t = useTranslations("personDeals");
  const deals = usePersonDeals(personKey);
  return (
    <main className={s.view}>
      <h1 className={s.name}>{name || t("contact")}</h1>
      {deals === undefined ? (
        <SkeletonLines lines={4} />
      ) : deals.length === 0 ? (
        <p className={s.text}>{t("none")}</p>
      ) : (
        <>
          <h2 className={s.title}>{t("inDeals", { count: deals.length })}</h2>
          <PersonDeals deals={deals} />
          <p className={s.text}>{t("howTo")}</p>
        </>
      )}
    </main>
  );
}
