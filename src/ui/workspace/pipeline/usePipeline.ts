import { useEffect, useMemo } from "react";
import type { PipelineRow } from "../../../records/pipelineRows";
import type { Settings } from "../../../records/schema/settings";
import { useDatabase } from "../../data/database";
import { useToday } from "../../data/useToday";
import { type PipelineDeal, toDeal } from "./model/deals";
import { type Rates, ratesFrom } from "./model/money";
import { followPipeline, type Loaded, usePipelineRows } from "./pipelineStore";

export interface Pipeline {
  deals: PipelineDeal[];
  rates: Rates;
  views: Settings["pipelineViews"];
  damaged: number;
  today: string;
}

/** All opportunities; follows what is written, in whatever page. Undefined until first read. */
export function usePipeline(): Pipeline | undefined {
  const db = useDatabase((store) => store.db);
  const loaded = usePipelineRows((store) => (store.db === db ? store.loaded : null));
  const fault = usePipelineRows((store) => (store.db === db ? store.fault : null));
  const today = useToday();
  useEffect(() => {
    if (db) followPipeline(db);
  }, [db]);
  const pipeline = useMemo(() => (loaded ? pipelineOf(loaded, today) : undefined), [loaded, today]);
  // The view's fence shows it.
  if (fault) throw fault;
  return pipeline;
}

/** What was made last: the views of the pipeline show the same deals, one after the other. */
let made: { loaded: Loaded; today: string; ratesAs: string; pipeline: Pipeline } | null = null;
let deals = new WeakMap<PipelineRow, PipelineDeal>();

function pipelineOf(loaded: Loaded, today: string): Pipeline {
  if (made?.loaded === loaded && made.today === today) return made.pipeline;
  const rows = [...loaded.rows.values()];
  const rates = ratesFrom(
    loaded.settings.rates,
    rows.map(({ listed }) => listed.currency),
  );
  const ratesAs = JSON.stringify([rates.base, [...rates.units]]);
  if (made?.today !== today || made.ratesAs !== ratesAs) deals = new WeakMap();
  const pipeline: Pipeline = {
    deals: rows.map((row) => {
      const known = deals.get(row) ?? toDeal(row, rates, today);
      deals.set(row, known);
      return known;
    }),
    rates,
    views: loaded.settings.pipelineViews,
    damaged: loaded.damaged,
    today,
  };
  made = { loaded, today, ratesAs, pipeline };
  return pipeline;
}
