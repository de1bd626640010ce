import Camera from "lucide-react/dist/esm/icons/camera.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { isSameMeasure } from "../../../records/measure";
import { factsOf } from "../../../records/snapshotFacts";
import { takeSnapshot } from "../../../records/snapshots";
import { useCanWrite, useDatabase } from "../../data/database";
import { useMethodTexts } from "../../data/method";
import { useSaveProblem } from "../../data/useWrite";
import { Button } from "../../parts/Button";
import { Section } from "../../parts/Section";
import { Select } from "../../parts/Select";
import { TextField } from "../../parts/TextField";
import type { DealViewProps } from "../deal/dealViews";
import { useTitle } from "../useTitle";
import { DealReviews } from "./DealReviews";
import { Differences } from "./Differences";
import { compareSnapshots } from "./model/compare";
import * as s from "./TimelineView.module.css";
import { useSnapshots } from "./useSnapshots";

/** The deal as it was kept day by day; any two of its snapshots, or one with now, side by side. */
export default function TimelineView({ state }: DealViewProps) {
  const t = useTranslations("timeline");
  const { day, figure } = useFormats();
  const { common } = useMethodTexts();
  const db = useDatabase((store) => store.db);
  const canWrite = useCanWrite();
  const tellProblem = useSaveProblem();
  const [label, setLabel] = useState("");
  const [first, setFirst] = useState<string | null>(null);
  const [second, setSecond] = useState("now");
  const kept = useSnapshots(state);
  useTitle(t("title"), { isPart: true });
  const take = async () => {
    if (!db || !state.stored) return;
    const facts = factsOf(state.stored, state.core.version);
    const taken = await takeSnapshot(db, state.opportunityKey, "byHand", state.assessment, {
      label: label.trim() || undefined,
      facts,
    });
    if (taken.ok) setLabel("");
    else tellProblem(taken.error.kind);
  };
  const options = kept.map(({ id, at, body }) => ({
    value: id,
    label:
      id === "now"
        ? t("now")
        : [day(at), body.label ?? t(`reason.${body.reason}`)].filter(Boolean).join(" · "),
  }));
  const oldest = kept.at(-1)?.id ?? "now";
  const find = (id: string) => kept.find((each) => each.id === id) ?? kept[0];
  const [before, after] = [find(first ?? oldest), find(second)];
  return (
    <div className={s.view}>
      <div className={s.bar}>
        <TextField label={t("label")} value={label} onSave={setLabel} isReadOnly={!canWrite} />
        <Button disabled={!canWrite} onClick={() => void take()}>
          <Camera size={14} aria-hidden />
          {t("take")}
        </Button>
      </div>
      <Section title={t("compare")}>
        {kept.length < 2 ? (
          <p>{t("none")}</p>
        ) : (
          <>
            <div className={s.bar}>
              <Select label={t("from")} value={first ?? oldest} options={options} onChoose={setFirst} />
              <Select label={t("to")} value={second} options={options} onChoose={setSecond} />
            </div>
            {before && after && !isSameMeasure(before.body.figures, after.body.figures) && (
              <p>{t("otherMeasure")}</p>
            )}
            {before && after && (
              <Differences differences={compareSnapshots(before.body.figures, after.body.figures)} />
            )}
          </>
        )}
      </Section>
      <DealReviews opportunityKey={state.opportunityKey} today={state.today} />
      <Section title={t("title")} note={kept.length - 1}>
        <ol className={s.list}>
          {kept.map(({ id, at, body: { reason, label: own, figures } }) => (
            <li key={id} className={s.line}>
              <span className={s.day}>{id === "now" ? t("now") : day(at)}</span>
              <span className={s.reason}>{id === "now" ? "" : (own ?? t(`reason.${reason}`))}</span>
              <span>{t("stage", { stage: figures.verifiedStage })}</span>
              <span>{t("score", { score: figure(figures.score) })}</span>
              <span className={s.people}>
                {(figures.roles ?? []).map((role) => common.roles[role]?.name ?? role).join(", ")}
              </span>
              <span>{figures.levels && t("evidence", { count: Object.keys(figures.levels).length })}</span>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}
