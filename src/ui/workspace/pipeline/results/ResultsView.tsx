import { useLiveQuery } from "dexie-react-hooks";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import { snapshotsOfAll } from "../../../../records/closedSnapshots";
import { useDatabase } from "../../../data/database";
import { classes } from "../../../parts/classes";
import { DateField } from "../../../parts/DateField";
import * as plain from "../../../parts/PlainTable.module.css";
import { Section } from "../../../parts/Section";
import { SkeletonLines } from "../../../parts/Skeleton";
import { useTitle } from "../../useTitle";
import { addDays } from "../model/deals";
import { metricsByOwner, speedByStage } from "../model/results";
import { wonLost } from "../model/wonLost";
import { PipelineNav } from "../PipelineNav";
import { useDealWords } from "../useDealWords";
import { type Pipeline, usePipeline } from "../usePipeline";
import { Contrasts } from "./Contrasts";
import { OverTime } from "./OverTime";
import * as s from "./ResultsView.module.css";

/** The latest closed deals that are compared. */
const mostClosed = 500;

/** Quality, volume and speed, and what won deals had that lost ones lacked. */
export default function ResultsView() {
  const t = useTranslations("results");
  const pipeline = usePipeline();
  useTitle(t("title"));
  if (!pipeline) return <SkeletonLines lines={12} />;
  return <Shown pipeline={pipeline} />;
}

function Shown({ pipeline: { deals, rates, today } }: { pipeline: Pipeline }) {
  const t = useTranslations("results");
  const { figure } = useFormats();
  const words = useDealWords(rates.base);
  const db = useDatabase((store) => store.db);
  const [since, setSince] = useState(() => addDays(today, -365));
  const metrics = useMemo(() => metricsByOwner(deals, since), [deals, since]);
  const speed = useMemo(() => speedByStage(deals), [deals]);
  const closed = useMemo(
    () =>
      deals
        .flatMap(({ key, outcome, closedOn }) =>
          outcome === "won" || outcome === "lost" ? [{ key, outcome, closedOn: closedOn ?? "" }] : [],
        )
        .sort((a, b) => (a.closedOn < b.closedOn ? 1 : -1))
        .slice(0, mostClosed),
    [deals],
  );
  const compared = useLiveQuery(async () => {
    if (!db) return undefined;
    const snapshots = await snapshotsOfAll(
      db,
      closed.map(({ key }) => key),
    );
    return wonLost(closed.map(({ key, outcome }) => ({ outcome, snapshots: snapshots.get(key) ?? [] })));
  }, [db, closed]);
  const of = (had: number, all: number) => (all === 0 ? "" : t("of", { had, all }));
  const days = (value: number | null) => (value === null ? "" : figure(value));
  return (
    <div className={s.view} data-wide>
      <PipelineNav shown="results" />
      <header className={s.head}>
        <h1 className={s.title}>{t("title")}</h1>
        <DateField label={t("since")} value={since} max={today} onSave={(day) => day && setSince(day)} />
      </header>
      <OverTime deals={deals} today={today} words={words} />
      <Section title={t("owners")}>
        <div className={s.scroll}>
          <table className={classes(plain.table, plain.between, s.table)}>
            <thead>
              <tr>
                {(
                  ["owner", "backed", "past4", "opened", "won", "lost", "daysPerStage", "gate3"] as const
                ).map((id) => (
                  <th key={id} scope="col">
                    {t(`heads.${id}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {metrics.map((each) => (
                <tr key={each.owner}>
                  <th scope="row">{each.owner || t("all")}</th>
                  <td>{of(each.backed, each.claimed)}</td>
                  <td>{of(each.wonPast4, each.past4)}</td>
                  <td>{each.opened}</td>
                  <td>{each.won}</td>
                  <td>{each.lost}</td>
                  <td>{days(each.daysPerStage)}</td>
                  <td>{days(each.gate3ToWon)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className={s.note}>{t("note")}</p>
      </Section>
      <Section title={t("speed")}>
        <div className={s.scroll}>
          <table className={classes(plain.table, plain.between, s.table)}>
            <thead>
              <tr>
                {(["stage", "stays", "median", "range"] as const).map((id) => (
                  <th key={id} scope="col">
                    {t(`heads.${id}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {speed.map(({ stage, stays, median, least, most }) => (
                <tr key={stage}>
                  <th scope="row">{words.stage(stage)}</th>
                  <td>{stays}</td>
                  <td>{days(median)}</td>
                  <td>{least === null || most === null ? "" : t("range", { least, most })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      <Section title={t("wonLost")}>{compared && <Contrasts compared={compared} words={words} />}</Section>
    </div>
  );
}
