import { useLiveQuery } from "dexie-react-hooks";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { localDay } from "../../../records/clock";
import { reviewsOfDeal } from "../../../records/reviews";
import { useDatabase } from "../../data/database";
import { Section } from "../../parts/Section";
import { isNoted } from "../pipeline/review/model/summary";
import { NotedBefore } from "../pipeline/review/NotedBefore";
import * as s from "./DealReviews.module.css";

/** What reviews decided about the deal, the latest first. */
export function DealReviews({ opportunityKey, today }: { opportunityKey: string; today: string }) {
  const t = useTranslations("review");
  const { day } = useFormats();
  const db = useDatabase((store) => store.db);
  const rows = useLiveQuery(
    async () => (db ? (await reviewsOfDeal(db, opportunityKey)).rows.filter(isNoted).reverse() : []),
    [db, opportunityKey],
  );
  if (!rows) return null;
  return (
    <Section title={t("ofDeal")} note={rows.length}>
      {rows.length === 0 && <p className={s.none}>{t("ofDealNone")}</p>}
      <ol className={s.list}>
        {rows.map((row) => (
          <li key={row.id} className={s.line}>
            <span className={s.day}>{day(localDay(row.at))}</span>
            <NotedBefore row={row} today={today} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
