import ListChecks from "lucide-react/dist/esm/icons/list-checks.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useDatabase } from "../../../data/database";
import { useCanReview } from "../../../data/teamBook";
import { useSaveProblem } from "../../../data/useWrite";
import { Button } from "../../../parts/Button";
import { routeTo } from "../../route";
import type { PipelineDeal } from "../model/deals";
import { beginReview, mostDeals } from "./beginReview";

/** Starts a review over what the table shows, in its order. */
export function StartReview({ deals }: { deals: PipelineDeal[] }) {
  const t = useTranslations("pipeline.review");
  const db = useDatabase((store) => store.db);
  const canWrite = useCanReview();
  const tellProblem = useSaveProblem();
  const [progress, setProgress] = useState<number | null>(null);
  const chosen = deals.slice(0, mostDeals);
  const start = async () => {
    if (!db) return;
    setProgress(0);
    const started = await beginReview(
      db,
      chosen.map(({ key }) => key),
      setProgress,
    );
    setProgress(null);
    if (started.ok) location.hash = routeTo("pipeline", "review", started.value);
    else tellProblem(started.error.kind);
  };
  return (
    <Button
      look="primary"
      size="small"
      disabled={!canWrite || chosen.length === 0 || progress !== null}
      onClick={() => void start()}
    >
      <ListChecks size={14} aria-hidden />
      {progress === null
        ? t(deals.length > mostDeals ? "startFirst" : "start", { count: chosen.length })
        : t("preparing", { done: progress, count: chosen.length })}
    </Button>
  );
}
