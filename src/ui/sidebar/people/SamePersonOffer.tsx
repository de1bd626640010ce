import { useTranslations } from "use-intl";
import type { SamePerson } from "../../../records/samePerson";
import { Button } from "../../parts/Button";
import * as s from "./SamePersonOffer.module.css";

interface SamePersonOfferProps {
  pair: SamePerson;
  onMerge: () => void;
  onKeepApart: () => void;
}

/** Somebody typed by hand has appeared in the CRM, it seems: the rep says whether it is one person. */
export function SamePersonOffer({ pair: { typed, kept }, onMerge, onKeepApart }: SamePersonOfferProps) {
  const t = useTranslations("people.same");
  const name = kept.title ? t("named", { name: kept.name, title: kept.title }) : kept.name;
  return (
    <section className={s.offer} aria-label={t("label", { name: typed.name })}>
      <p>{t("question", { typed: typed.name, name })}</p>
      <div className={s.actions}>
        <Button size="small" onClick={onMerge}>
          {t("merge")}
        </Button>
        <Button size="small" look="quiet" onClick={onKeepApart}>
          {t("apart")}
        </Button>
      </div>
    </section>
  );
}
