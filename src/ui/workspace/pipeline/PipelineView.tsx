import Table2 from "lucide-react/dist/esm/icons/table-2.mjs";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { lazyView } from "../../data/lazyView";
import { EmptyState } from "../../parts/EmptyState";
import { SkeletonLines } from "../../parts/Skeleton";
import { useTitle } from "../useTitle";
import type { ViewProps } from "../views";
import { addDays } from "./model/deals";
import { filterDeals } from "./model/filter";
import { groupLines } from "./model/group";
import { unrated } from "./model/money";
import { sortDeals } from "./model/sort";
import { Overview } from "./overview/Overview";
import { PipelineNav } from "./PipelineNav";
import * as s from "./PipelineView.module.css";
import { StartReview } from "./review/StartReview";
import { usePipelineStore } from "./store";
import { PipelineTable } from "./table/PipelineTable";
import { TableMenus } from "./table/TableMenus";
import { Toolbar } from "./table/Toolbar";
import { useDealWords } from "./useDealWords";
import { type Pipeline, usePipeline } from "./usePipeline";

/** How far back "lately" goes: slipped, gone backwards. */
const latelyDays = 90;

const Since = lazyView(() => import("./since/SinceView"), "since");
const Review = lazyView(() => import("./review/ReviewPlace"), "review", "timeline");
const Results = lazyView(() => import("./results/ResultsView"), "results", "overview");

/** The pipeline: all opportunities as one table, what moved in it, and how it does. */
export default function PipelineView({ params: [place, ...rest] }: ViewProps) {
  if (place === "since") return <Since />;
  if (place === "review") return <Review params={rest} />;
  if (place === "results") return <Results />;
  return <Table />;
}

function Table() {
  const t = useTranslations("pipeline");
  const pipeline = usePipeline();
  useTitle(t("title"));
  if (!pipeline) return <SkeletonLines lines={12} />;
  if (pipeline.deals.length === 0) {
    return (
      <EmptyState icon={<Table2 size={22} />} title={t("empty.title")}>
        <p>{t("empty.text")}</p>
      </EmptyState>
    );
  }
  return <Shown pipeline={pipeline} />;
}

function Shown({ pipeline: { deals, rates, views, damaged, today } }: { pipeline: Pipeline }) {
  const t = useTranslations("pipeline");
  const words = useDealWords(rates.base);
  const { search, filters, sort, group, closed, only } = usePipelineStore();
  const since = addDays(today, -latelyDays);
  const shown = useMemo(() => {
    const among = only ? deals.filter(({ key }) => only.keys.has(key)) : deals;
    return sortDeals(filterDeals(among, search, filters, { since, today }), sort);
  }, [deals, only, search, filters, sort, since, today]);
  const lines = useMemo(() => groupLines(shown, group, closed), [shown, group, closed]);
  const missing = useMemo(
    () =>
      unrated(
        deals.map(({ currency }) => currency),
        rates,
      ),
    [deals, rates],
  );
  return (
    <div className={s.view} data-wide>
      <PipelineNav shown="table" />
      <header className={s.head}>
        <h1 className={s.title}>{t("title")}</h1>
        <div className={s.actions}>
          <TableMenus shown={shown} all={deals} words={words} rates={rates} views={views} today={today} />
          <StartReview deals={shown} />
        </div>
      </header>
      {damaged > 0 && <p className={s.notice}>{t("damaged", { count: damaged })}</p>}
      {missing.length > 0 && (
        <p className={s.notice}>{t("unrated", { currencies: missing.join(", "), base: rates.base ?? "" })}</p>
      )}
      <Overview deals={deals} base={rates.base} since={since} today={today} />
      <Toolbar deals={deals} words={words} count={shown.length} />
      <PipelineTable deals={shown} lines={lines} words={words} today={today} base={rates.base} />
    </div>
  );
}
