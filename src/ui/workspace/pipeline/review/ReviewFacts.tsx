import { useLiveQuery } from "dexie-react-hooks";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import { stageName } from "../../../../method/stages";
import { fieldsOf } from "../../../../records/listed";
import type { Review } from "../../../../records/reviews";
import { reviewsOfDeal } from "../../../../records/reviews";
import { useDatabase } from "../../../data/database";
import { useMethodTexts } from "../../../data/method";
import { statusTone } from "../../../data/status";
import { type DealState, isBlank } from "../../../data/useDeal";
import { Badge } from "../../../parts/Badge";
import { ScoreRing } from "../../../parts/ScoreRing";
import { agreedSteps } from "../../sheet/model/sheet";
import { Differences } from "../../timeline/Differences";
import { compareSnapshots } from "../../timeline/model/compare";
import { useSnapshots } from "../../timeline/useSnapshots";
import { isNoted } from "./model/summary";
import { NotedBefore } from "./NotedBefore";
import * as s from "./ReviewFacts.module.css";

/** What matters of a deal in a review, the most important first. */
export function ReviewFacts({ state, review }: { state: DealState; review: Review }) {
  const t = useTranslations("review");
  const { figure, day } = useFormats();
  const { common, words } = useMethodTexts();
  const db = useDatabase((store) => store.db);
  const kept = useSnapshots(state);
  const notes = useLiveQuery(
    async () => (db ? (await reviewsOfDeal(db, state.opportunityKey)).rows : undefined),
    [db, state.opportunityKey],
  );
  const { assessment, stored, today } = state;
  if (!stored) return null;
  const blank = isBlank({ ...state, stored });
  const stage = (n: number) => (n > 7 ? t("done") : n === 0 ? t("noStage") : `${n} ${stageName(common, n)}`);
  const crmStage = fieldsOf(stored.opportunity).stage;
  const ahead = assessment.crmStage === null ? null : assessment.crmStage - assessment.supportedStage;
  const red = assessment.rules.filter(({ level }) => level === "red");
  const [step] = agreedSteps(state);
  const [now] = kept;
  const earlier = kept.find(
    ({ id, body }) => id !== "now" && body.reason === "review" && Number(id) < review.at,
  );
  const lastNoted = notes?.filter((row) => row.at < review.at && isNoted(row)).at(-1);
  return (
    <div className={s.facts}>
      <div className={s.cards}>
        <section className={s.card}>
          <h2 className={s.label}>{t("stage")}</h2>
          <dl className={s.pair}>
            <dt>{t("byEvidence")}</dt>
            <dd>{blank ? t("noStage") : stage(assessment.supportedStage)}</dd>
            <dt>{t("byCrm")}</dt>
            <dd>{crmStage || t("noCrmStage")}</dd>
          </dl>
          {!blank && ahead !== null && (
            <Badge tone={ahead > 0 ? "bad" : ahead < 0 ? "watch" : "good"}>
              {t(ahead > 0 ? "gap.ahead" : ahead < 0 ? "gap.behind" : "gap.none", { count: Math.abs(ahead) })}
            </Badge>
          )}
        </section>
        <section className={s.card}>
          <h2 className={s.label}>{t("score")}</h2>
          {blank ? (
            <p className={s.none}>{t("notAssessed")}</p>
          ) : (
            <div className={s.score}>
              <ScoreRing
                score={assessment.score}
                raw={assessment.raw}
                tone={statusTone(assessment.status)}
                size={64}
              >
                {figure(assessment.score)}
              </ScoreRing>
              <div>
                <p className={s.status}>{words.statuses[assessment.status]}</p>
                <ul className={s.list}>
                  {assessment.reasons.slice(0, 3).map(({ dimension, loss }) => (
                    <li key={dimension}>
                      {t("reason", { what: common.dimensions[dimension] ?? "", points: figure(loss) })}
                    </li>
                  ))}
                </ul>
              </div>
            </div>
          )}
        </section>
        <section className={s.card}>
          <h2 className={s.label}>{t("step")}</h2>
          {step ? (
            <>
              <p>{t("stepLine", { day: day(step.date), text: step.text })}</p>
              {step.date < today && <Badge tone="bad">{t("overdue")}</Badge>}
            </>
          ) : (
            <p className={s.none}>{t("noStep")}</p>
          )}
        </section>
        <section className={s.card}>
          <h2 className={s.label}>{t("flags")}</h2>
          {red.length === 0 && <p className={s.none}>{t("noFlags")}</p>}
          <ul className={s.list}>
            {red.slice(0, 3).map(({ id }) => (
              <li key={id}>{common.rules[id]?.text ?? id}</li>
            ))}
          </ul>
        </section>
      </div>
      <section className={s.card}>
        <h2 className={s.label}>
          {t("changed")}
          {earlier && <span className={s.since}> {t("changedSince", { day: day(earlier.at) })}</span>}
        </h2>
        {earlier && now ? (
          <Differences differences={compareSnapshots(earlier.body.figures, now.body.figures)} />
        ) : (
          <p className={s.none}>{t("first")}</p>
        )}
      </section>
      {lastNoted && (
        <section className={s.card}>
          <h2 className={s.label}>{t("lastTime")}</h2>
          <NotedBefore row={lastNoted} today={today} />
        </section>
      )}
    </div>
  );
}
