import { scaleLinear } from "d3-scale";
import { useMemo, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import { Select } from "../../../parts/Select";
import { routeTo } from "../../route";
import type { PipelineDeal } from "../model/deals";
import { lastMonths, type MeasureId, measures, overTime, type Point } from "../model/overTime";
import { Card } from "../overview/Card";
import { showOnly } from "../store";
import type { DealWords } from "../useDealWords";
import * as s from "./OverTime.module.css";

interface OverTimeProps {
  deals: readonly PipelineDeal[];
  today: string;
  words: DealWords;
}

const monthsShown = 12;
const stages = ["0", "1", "2", "3", "4", "5", "6"] as const;

/** Quality, volume or speed of the last twelve months, of one owner or stage or of all; every figure opens its deals. */
export function OverTime({ deals, today, words }: OverTimeProps) {
  const t = useTranslations("results.overTime");
  const { month, figure } = useFormats();
  const short = useShortMonth();
  const [measure, setMeasure] = useState<MeasureId>("opened");
  const [owner, setOwner] = useState("");
  const [stage, setStage] = useState("");
  const owners = useMemo(() => [...new Set(deals.map((deal) => deal.owner))].filter(Boolean).sort(), [deals]);
  const points = useMemo(() => {
    const cut = { owner, stage: measure === "daysPerStage" && stage !== "" ? Number(stage) : null };
    return overTime(deals, measure, cut, lastMonths(today, monthsShown));
  }, [deals, measure, owner, stage, today]);
  const y = scaleLinear([0, Math.max(1, ...points.map(({ value }) => value ?? 0))], [0, 100]);
  const shown = ({ value }: Point) => {
    if (value === null) return t("none");
    return measure === "winRate" ? t("percent", { value: figure(value) }) : figure(value);
  };
  const whatOf = (point: Point) =>
    t("what", { measure: t(`measures.${measure}`), month: month(point.month) });
  const open = (point: Point) => {
    showOnly(whatOf(point), point.keys);
    location.hash = routeTo("pipeline");
  };
  return (
    <div className={s.overTime}>
      <div className={s.choices}>
        <Select
          label={t("measure")}
          value={measure}
          options={measures.map((value) => ({ value, label: t(`measures.${value}`) }))}
          onChoose={setMeasure}
        />
        <Select
          label={t("owner")}
          value={owner}
          options={[
            { value: "", label: t("everybody") },
            ...owners.map((value) => ({ value, label: value })),
          ]}
          onChoose={setOwner}
        />
        {measure === "daysPerStage" && (
          <Select
            label={t("stage")}
            value={stage}
            options={[
              { value: "", label: t("allStages") },
              ...stages.map((value) => ({ value, label: words.stage(Number(value)) })),
            ]}
            onChoose={setStage}
          />
        )}
      </div>
      <Card
        title={t("title")}
        note={t("note")}
        heads={[t("month"), t("value"), t("count")]}
        rows={points.map((point) => ({
          key: point.month,
          cells: [
            month(point.month),
            point.keys.length === 0 ? (
              shown(point)
            ) : (
              <button
                key="open"
                type="button"
                className={s.open}
                title={whatOf(point)}
                onClick={() => open(point)}
              >
                {shown(point)}
              </button>
            ),
            figure(point.count),
          ],
        }))}
        chart={
          <div className={s.chart}>
            {points.map((point) => (
              <button
                key={point.month}
                type="button"
                className={s.column}
                disabled={point.keys.length === 0}
                aria-label={t("bar", { what: whatOf(point), value: shown(point), count: point.count })}
                onClick={() => open(point)}
              >
                <span className={s.figure}>{shown(point)}</span>
                <span className={s.track}>
                  <span className={s.bar} style={{ height: `${y(point.value ?? 0)}%` }} />
                </span>
                <span className={s.month}>{short(point.month)}</span>
              </button>
            ))}
          </div>
        }
      />
    </div>
  );
}

/** A month where there is little room: Jun, 6月; January with its year. */
function useShortMonth(): (day: string) => string {
  const language = useLocale();
  return useMemo(() => {
    const name = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
    const withYear = new Intl.DateTimeFormat(language, { month: "short", year: "numeric", timeZone: "UTC" });
    return (day: string) => (day.slice(5, 7) === "01" ? withYear : name).format(new Date(`${day}T00:00:00Z`));
  }, [language]);
}
