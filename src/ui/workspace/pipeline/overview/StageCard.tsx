import { scaleLinear } from "d3-scale";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import { stageName } from "../../../../method/stages";
import { useMethodTexts } from "../../../data/method";
import type { StageLine } from "../model/overview";
import { showOnly } from "../store";
import { Card } from "./Card";
import { LotButton } from "./LotButton";
import * as s from "./StageCard.module.css";

/** Stage by stage: what the CRM claims above what the evidence supports; hatched is what nothing bears out. */
export function StageCard({ stages, base }: { stages: StageLine[]; base: string | null }) {
  const t = useTranslations("overview.stages");
  const { shortMoney } = useFormats();
  const { common } = useMethodTexts();
  const most = Math.max(1, ...stages.flatMap(({ claimed, supported }) => [claimed.sum, supported.sum]));
  const x = scaleLinear([0, most], [0, 100]);
  const name = (stage: number) => `${stage} · ${stageName(common, stage)}`;
  const bars = (line: StageLine) =>
    [
      { id: "claimed", lot: line.claimed, part: line.unbacked },
      { id: "supported", lot: line.supported, part: null },
    ] as const;
  return (
    <Card
      title={t("title")}
      note={t("note")}
      heads={[t("stage"), t("claimed"), t("supported"), t("unbacked")]}
      rows={stages.map((line) => ({
        key: String(line.stage),
        cells: [
          name(line.stage),
          ...([line.claimed, line.supported, line.unbacked] as const).map((lot, at) => {
            const what = t(`${(["claimed", "supported", "unbacked"] as const)[at] ?? "claimed"}`);
            return (
              <LotButton key={what} what={`${what}: ${name(line.stage)}`} keys={lot.keys}>
                {t("cell", { count: lot.keys.length, sum: shortMoney(lot.sum, base) })}
              </LotButton>
            );
          }),
        ],
      }))}
      chart={
        <div>
          {stages.map((line) => (
            <div key={line.stage} className={s.line}>
              <span className={s.name}>{name(line.stage)}</span>
              <span className={s.bars}>
                {bars(line).map(({ id, lot, part }) => {
                  const what = `${t(id)}: ${name(line.stage)}`;
                  const unbacked = part && lot.sum > 0 ? (part.sum / lot.sum) * 100 : 0;
                  return (
                    <button
                      key={id}
                      type="button"
                      className={s.bar}
                      disabled={lot.keys.length === 0}
                      aria-label={`${what}: ${t("cell", { count: lot.keys.length, sum: shortMoney(lot.sum, base) })}`}
                      onClick={() => showOnly(what, lot.keys)}
                    >
                      <span className={s.filled} data-what={id} style={{ width: `${x(lot.sum)}%` }}>
                        <span className={s.unbacked} style={{ width: `${unbacked}%` }} />
                      </span>
                      <span className={s.figure}>{shortMoney(lot.sum, base)}</span>
                    </button>
                  );
                })}
              </span>
            </div>
          ))}
          <p className={s.legend} aria-hidden>
            <span className={s.key} data-what="claimed" /> {t("claimed")}
            <span className={s.key} data-what="unbacked" /> {t("unbacked")}
            <span className={s.key} data-what="supported" /> {t("supported")}
          </p>
        </div>
      }
    />
  );
}
