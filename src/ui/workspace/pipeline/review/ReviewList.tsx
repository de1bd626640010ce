import { useLiveQuery } from "dexie-react-hooks";
import ListChecks from "lucide-react/dist/esm/icons/list-checks.mjs";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import { localDay } from "../../../../records/clock";
import { latestReviews } from "../../../../records/reviews";
import { useDatabase } from "../../../data/database";
import { Badge } from "../../../parts/Badge";
import { EmptyState } from "../../../parts/EmptyState";
import { SkeletonLines } from "../../../parts/Skeleton";
import { routeTo } from "../../route";
import { useTitle } from "../../useTitle";
import { PipelineNav } from "../PipelineNav";
import { isNoted } from "./model/summary";
import * as s from "./ReviewList.module.css";

/** So many of the latest are listed. */
const most = 30;

/** All reviews, the newest first: an open one is gone on with, a closed one read. */
export function ReviewList() {
  const t = useTranslations("review");
  const { day } = useFormats();
  const db = useDatabase((store) => store.db);
  const reviews = useLiveQuery(async () => (db ? await latestReviews(db, most) : undefined), [db]);
  useTitle(t("title"));
  return (
    <div className={s.view}>
      <PipelineNav shown="review" />
      {reviews === undefined && <SkeletonLines lines={6} />}
      {reviews?.length === 0 && (
        <EmptyState
          icon={<ListChecks size={22} />}
          title={t("none.title")}
          actions={<a href={routeTo("pipeline")}>{t("none.go")}</a>}
        >
          <p>{t("none.text")}</p>
        </EmptyState>
      )}
      {reviews && reviews.length > 0 && (
        <>
          <h1 className={s.title}>{t("list")}</h1>
          <ul className={s.list}>
            {reviews.map(({ id, at, closedOn, rows }) => (
              <li key={id} className={s.line}>
                <a
                  className={s.name}
                  href={
                    closedOn === null
                      ? routeTo("pipeline", "review", id)
                      : routeTo("pipeline", "review", id, "summary")
                  }
                >
                  {t("named", { day: day(localDay(at)) })}
                </a>
                <Badge tone={closedOn === null ? "info" : "neutral"}>
                  {closedOn === null ? t("open") : t("closed", { day: day(closedOn) })}
                </Badge>
                <span className={s.facts}>
                  {t("count", {
                    seen: rows.filter(({ body }) => body.seen).length,
                    all: rows.length,
                    noted: rows.filter(isNoted).length,
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
