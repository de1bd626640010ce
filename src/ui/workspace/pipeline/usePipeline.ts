import Dexie from "dexie";
import { useEffect, useMemo, useState } from "react";
import { DATABASE_NAME } from "../../../records/db";
import { type PipelineRows, pipelineRows } from "../../../records/pipelineRows";
import type { Settings } from "../../../records/schema/settings";
import { settingsOf } from "../../../records/settings";
import { useDatabase } from "../../data/database";
import { useToday } from "../../data/useToday";
import { type PipelineDeal, toDeal } from "./model/deals";
import { type Rates, ratesFrom } from "./model/money";

interface Loaded extends PipelineRows {
  settings: Pick<Settings, "rates" | "pipelineViews">;
}

export interface Pipeline {
  deals: PipelineDeal[];
  rates: Rates;
  views: Settings["pipelineViews"];
  damaged: number;
  today: string;
}

/** Writes come in swarms (a new day judges every deal anew): the table is read again once they pause, or at last then. */
const pauseMs = 250;
const atLastMs = 2000;
const watched = ["assessments", "opportunities", "settings"];

/** All opportunities; follows what is written, in whatever page. Undefined until first read. */
export function usePipeline(): Pipeline | undefined {
  const db = useDatabase((store) => store.db);
  const today = useToday();
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    if (!db) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waitingSince = 0;
    const load = async () => {
      timer = undefined;
      waitingSince = 0;
      const [rows, settings] = await Promise.all([
        pipelineRows(db),
        settingsOf(db, ["rates", "pipelineViews"]),
      ]);
      if (!isOver) setLoaded({ ...rows, settings: settings.values });
    };
    const onMutated = (parts: object) => {
      const isOurs = Object.keys(parts).some((part) =>
        watched.some((table) => part.startsWith(`idb://${DATABASE_NAME}/${table}/`)),
      );
      if (!isOurs) return;
      waitingSince ||= Date.now();
      clearTimeout(timer);
      timer = setTimeout(load, Math.min(pauseMs, Math.max(0, waitingSince + atLastMs - Date.now())));
    };
    Dexie.on("storagemutated", onMutated);
    void load();
    return () => {
      isOver = true;
      clearTimeout(timer);
      Dexie.on("storagemutated").unsubscribe(onMutated);
    };
  }, [db]);
  return useMemo(() => {
    if (!loaded) return undefined;
    const rates = ratesFrom(
      loaded.settings.rates,
      loaded.rows.map(({ listed }) => listed.currency),
    );
    return {
      deals: loaded.rows.map((row) => toDeal(row, rates, today)),
      rates,
      views: loaded.settings.pipelineViews,
      damaged: loaded.damaged.length,
      today,
    };
  }, [loaded, today]);
}
