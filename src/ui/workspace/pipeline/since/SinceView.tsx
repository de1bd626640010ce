import { useLiveQuery } from "dexie-react-hooks";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { localDay } from "../../../../records/clock";
import type { SsmDatabase } from "../../../../records/db";
import { latestReviews } from "../../../../records/reviews";
import { type ChangesFrom, changesFrom, movedIn } from "../../../../records/since";
import { useDatabase } from "../../../data/database";
import { Button } from "../../../parts/Button";
import { DateField } from "../../../parts/DateField";
import { Section } from "../../../parts/Section";
import { SkeletonLines } from "../../../parts/Skeleton";
import { ToggleButton } from "../../../parts/ToggleButton";
import { useTitle } from "../../useTitle";
import { addDays } from "../model/deals";
import { countMoves, type MoveKind, moveKinds, sinceDay } from "../model/since";
import { PipelineNav } from "../PipelineNav";
import { useDealWords } from "../useDealWords";
import { type Pipeline, usePipeline } from "../usePipeline";
import { SinceLineView } from "./SinceLineView";
import * as s from "./SinceView.module.css";
import { StillList } from "./StillList";

/** As many as are drawn at once; the rest by a press. */
const page = 100;

/** What was read last: coming back to the view, or one more change, reads only what is new. */
let last: { db: SsmDatabase; changes: ChangesFrom; facts: ReturnType<typeof movedIn> } | null = null;

async function factsFrom(db: SsmDatabase, from: number) {
  const known = last?.db === db ? last : null;
  const changes = await changesFrom(db, from, known?.changes);
  if (known && known.changes === changes) return known.facts;
  last = { db, changes, facts: movedIn(changes.rows) };
  return last.facts;
}

/** What moved since a day, and what did not. */
export default function SinceView() {
  const t = useTranslations("since");
  const pipeline = usePipeline();
  useTitle(t("title"));
  if (!pipeline) return <SkeletonLines lines={12} />;
  return <Shown pipeline={pipeline} />;
}

function Shown({ pipeline: { deals, rates, today } }: { pipeline: Pipeline }) {
  const t = useTranslations("since");
  const db = useDatabase((store) => store.db);
  const [day, setDay] = useState(() => addDays(today, -7));
  const [moment, setMoment] = useState<number | null>(null);
  const [kind, setKind] = useState<MoveKind | null>(null);
  const [most, setMost] = useState(page);
  const words = useDealWords(rates.base);
  const review = useLiveQuery(async () => (db ? ((await latestReviews(db, 1))[0] ?? null) : null), [db]);
  // Of a review the moment is known: what was written before it that day isn't news.
  const from = moment ?? new Date(`${day}T00:00:00`).getTime();
  const facts = useLiveQuery(() => db && factsFrom(db, from), [db, from]);
  const choose = (chosen: string, since: number | null = null) => {
    setDay(chosen);
    setMoment(since);
  };
  const found = useMemo(() => facts && sinceDay(deals, facts, day), [deals, facts, day]);
  if (!found) return <SkeletonLines lines={12} />;
  const counts = countMoves(found.moved);
  const lines = kind
    ? found.moved.filter(({ moves }) => moves.some((move) => move.kind === kind))
    : found.moved;
  return (
    <div className={s.view} data-wide>
      <PipelineNav shown="since" />
      <header className={s.head}>
        <h1 className={s.title}>{t("title")}</h1>
        <DateField label={t("day")} value={day} max={today} onSave={(chosen) => chosen && choose(chosen)} />
        {[7, 30, 90].map((days) => (
          <Button key={days} size="small" onClick={() => choose(addDays(today, -days))}>
            {t("days", { days })}
          </Button>
        ))}
        {review && (
          <ToggleButton isOn={moment === review.at} onClick={() => choose(localDay(review.at), review.at)}>
            {t("lastReview")}
          </ToggleButton>
        )}
      </header>
      <fieldset className={s.kinds} aria-label={t("kinds")}>
        {moveKinds
          .filter((each) => counts[each] > 0)
          .map((each) => (
            <ToggleButton
              key={each}
              isOn={kind === each}
              onClick={() => setKind(kind === each ? null : each)}
            >
              {t("counted", { kind: t(`kind.${each}`), count: counts[each] })}
            </ToggleButton>
          ))}
      </fieldset>
      <Section title={t("moved")} note={lines.length}>
        {lines.length === 0 && <p className={s.none}>{t("nothing")}</p>}
        <ul className={s.list}>
          {lines.slice(0, most).map((line) => (
            <SinceLineView key={line.deal.key} line={line} words={words} />
          ))}
        </ul>
        {lines.length > most && <Button onClick={() => setMost(most + page)}>{t("more")}</Button>}
      </Section>
      <Section title={t("still")} note={found.still.length}>
        <StillList deals={found.still} words={words} />
      </Section>
    </div>
  );
}
