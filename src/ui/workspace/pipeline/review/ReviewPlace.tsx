import { useLiveQuery } from "dexie-react-hooks";
import ListChecks from "lucide-react/dist/esm/icons/list-checks.mjs";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { reviewOf } from "../../../../records/reviews";
import { useDatabase } from "../../../data/database";
import { EmptyState } from "../../../parts/EmptyState";
import { SkeletonLines } from "../../../parts/Skeleton";
import { routeTo } from "../../route";
import { useDealWords } from "../useDealWords";
import { type Pipeline, usePipeline } from "../usePipeline";
import type { DealFacts } from "./model/summary";
import { ReviewList } from "./ReviewList";
import { ReviewRun } from "./ReviewRun";
import { SummaryView } from "./SummaryView";

/** The reviews: `…/review` all of them, `…/review/ID/PLACE` one deal of one, `…/review/ID/summary` what it came to. */
export default function ReviewPlace({ params: [id, place] }: { params: string[] }) {
  const pipeline = usePipeline();
  if (!pipeline) return <SkeletonLines lines={12} />;
  return id === undefined ? <ReviewList /> : <One id={id} place={place} pipeline={pipeline} />;
}

function One({ id, place, pipeline }: { id: string; place: string | undefined; pipeline: Pipeline }) {
  const t = useTranslations("review");
  const db = useDatabase((store) => store.db);
  const review = useLiveQuery(async () => (db ? await reviewOf(db, id) : undefined), [db, id]);
  const words = useDealWords(pipeline.rates.base);
  const dealOf = useMemo(() => {
    const byKey = new Map(pipeline.deals.map((deal) => [deal.key, deal]));
    return (key: string): DealFacts => {
      const deal = byKey.get(key);
      if (!deal) return { name: t("noName"), facts: [] };
      const { name, account, owner, amount } = words.cells;
      return { name: name(deal), facts: [account, owner, amount].map((cell) => cell(deal)).filter(Boolean) };
    };
  }, [pipeline.deals, words, t]);
  if (review === undefined) return <SkeletonLines lines={12} />;
  if (review === null)
    return (
      <EmptyState
        icon={<ListChecks size={22} />}
        title={t("unknown.title")}
        actions={<a href={routeTo("pipeline", "review")}>{t("unknown.back")}</a>}
      >
        <p>{t("unknown.text")}</p>
      </EmptyState>
    );
  if (place === "summary") return <SummaryView review={review} dealOf={dealOf} today={pipeline.today} />;
  return <ReviewRun review={review} place={place} dealOf={dealOf} />;
}
