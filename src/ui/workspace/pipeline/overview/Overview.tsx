import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { Section } from "../../../parts/Section";
import type { PipelineDeal } from "../model/deals";
import { byStage, forecastOf, groundOf, troublesOf } from "../model/overview";
import { ForecastCard } from "./ForecastCard";
import { GroundCard } from "./GroundCard";
import * as s from "./Overview.module.css";
import { StageCard } from "./StageCard";
import { TroubleCards } from "./TroubleCards";

interface OverviewProps {
  deals: PipelineDeal[];
  base: string | null;
  since: string;
  today: string;
}

/** What a manager asks of the open pipeline; each figure opens the deals behind it. */
export function Overview({ deals, base, since, today }: OverviewProps) {
  const t = useTranslations("overview");
  const figures = useMemo(() => {
    const open = deals.filter(({ outcome }) => outcome === "open");
    return {
      open: open.length,
      stages: byStage(open),
      ground: groundOf(open),
      forecast: forecastOf(open),
      troubles: troublesOf(open, { since, today }),
    };
  }, [deals, since, today]);
  if (figures.open === 0) return null;
  return (
    <Section title={t("title")} startsOpen>
      <TroubleCards troubles={figures.troubles} base={base} />
      <div className={s.cards}>
        <StageCard stages={figures.stages} base={base} />
        <ForecastCard forecast={figures.forecast} base={base} />
        <GroundCard ground={figures.ground} base={base} />
      </div>
    </Section>
  );
}
