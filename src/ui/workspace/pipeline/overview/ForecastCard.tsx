import { scaleLinear } from "d3-scale";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import type { Forecast } from "../model/overview";
import { Card } from "./Card";
import * as s from "./ForecastCard.module.css";
import { LotButton } from "./LotButton";

/** Two forecasts over the same deals, and the money between them. */
export function ForecastCard({ forecast, base }: { forecast: Forecast; base: string | null }) {
  const t = useTranslations("overview.forecast");
  const { shortMoney, money } = useFormats();
  const { byEvidence, byCrm, both, left } = forecast;
  const x = scaleLinear([0, Math.max(1, byEvidence, byCrm)], [0, 100]);
  const difference = byEvidence - byCrm;
  const lines = [
    { id: "byCrm", value: byCrm },
    { id: "byEvidence", value: byEvidence },
  ] as const;
  return (
    <Card
      title={t("title")}
      note={t("note", { count: both.keys.length, left: left.keys.length })}
      heads={[t("what"), t("sum")]}
      rows={[
        ...lines.map(({ id, value }) => ({
          key: id,
          cells: [
            t(id),
            <LotButton key={id} what={t(id)} keys={both.keys}>
              {money(value, base)}
            </LotButton>,
          ],
        })),
        { key: "difference", cells: [t("difference"), money(difference, base)] },
        {
          key: "left",
          cells: [
            t("left"),
            <LotButton key="left" what={t("left")} keys={left.keys}>
              {money(left.sum, base)}
            </LotButton>,
          ],
        },
      ]}
      chart={
        <div className={s.chart}>
          <p className={s.difference}>
            <LotButton what={t("title")} keys={both.keys}>
              {shortMoney(Math.abs(difference), base)}
            </LotButton>{" "}
            {t(difference < 0 ? "less" : "more")}
          </p>
          {lines.map(({ id, value }) => (
            <div key={id}>
              <span className={s.label}>
                <span>{t(id)}</span>
                <span>{shortMoney(value, base)}</span>
              </span>
              <span className={s.track}>
                <span className={s.bar} data-what={id} style={{ width: `${x(value)}%` }} />
              </span>
            </div>
          ))}
        </div>
      }
    />
  );
}
