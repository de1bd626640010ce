import CalendarPlus from "lucide-react/dist/esm/icons/calendar-plus.mjs";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import { localDay } from "../../../../records/clock";
import type { Review } from "../../../../records/reviews";
import { download } from "../../../data/download";
import { useCanReview } from "../../../data/teamBook";
import { useWrite } from "../../../data/useWrite";
import { Badge } from "../../../parts/Badge";
import { Button } from "../../../parts/Button";
import { classes } from "../../../parts/classes";
import * as plain from "../../../parts/PlainTable.module.css";
import { TextOutput } from "../../parts/TextOutput";
import { routeTo } from "../../route";
import { toIcs } from "../../sheet/model/ics";
import { useTitle } from "../../useTitle";
import {
  calendarSteps,
  type DealFacts,
  isNoted,
  type SummaryWords,
  summaryMarkdown,
  summaryOf,
} from "./model/summary";
import * as s from "./SummaryView.module.css";

interface SummaryViewProps {
  review: Review;
  dealOf: (key: string) => DealFacts;
  today: string;
}

/** What a review came to; here it is closed. */
export function SummaryView({ review, dealOf, today }: SummaryViewProps) {
  const t = useTranslations("review");
  const { day } = useFormats();
  const write = useWrite();
  const canWrite = useCanReview();
  const { id, at, closedOn, rows } = review;
  const summary = useMemo(() => summaryOf(review, dealOf), [review, dealOf]);
  const began = localDay(at);
  const words: SummaryWords = {
    title: t("summary.title", { day: day(began) }),
    facts: t("count", {
      seen: rows.filter(({ body }) => body.seen).length,
      all: rows.length,
      noted: rows.filter(isNoted).length,
    }),
    decisions: t("summary.decisions"),
    questions: t("questions"),
    steps: t("summary.steps"),
    unchanged: t("summary.unchanged"),
    left: t("summary.left"),
    heads: [
      t("summary.heads.date"),
      t("summary.heads.deal"),
      t("summary.heads.what"),
      t("summary.heads.who"),
    ],
    day: (date) => (date ? day(date) : t("summary.noDate")),
    by: (by) => t(`by.${by ?? "open"}`),
  };
  useTitle(words.title);
  const setClosed = (closed: string | null) =>
    void write(
      {
        name: "review.edit",
        review: id,
        at,
        deals: rows.map(({ opportunityKey }) => ({ opportunityKey, patch: { closedOn: closed } })),
      },
      closed ? { told: t("summary.closedNow") } : {},
    );
  const steps = calendarSteps(summary);
  const list = (title: string, deals: DealFacts[]) =>
    deals.length > 0 && (
      <section className={s.part}>
        <h2 className={s.label}>{title}</h2>
        <ul className={s.names}>
          {deals.map(({ name, facts }) => (
            <li key={`${name} ${facts.join()}`}>{[name, ...facts].join(" · ")}</li>
          ))}
        </ul>
      </section>
    );
  return (
    <article className={s.view}>
      <header>
        <h1 className={s.title}>{words.title}</h1>
        <p className={s.facts}>
          <Badge tone={closedOn === null ? "info" : "neutral"}>
            {closedOn === null ? t("open") : t("closed", { day: day(closedOn) })}
          </Badge>
          {words.facts}
        </p>
      </header>
      <div className={s.bar}>
        {closedOn === null ? (
          <>
            <Button look="primary" disabled={!canWrite} onClick={() => setClosed(today)}>
              {t("summary.close")}
            </Button>
            <a href={routeTo("pipeline", "review", id)}>{t("summary.goOn")}</a>
          </>
        ) : (
          <>
            <Button disabled={!canWrite} onClick={() => setClosed(null)}>
              {t("summary.reopen")}
            </Button>
            <a href={routeTo("pipeline", "review")}>{t("unknown.back")}</a>
          </>
        )}
        <TextOutput file={`review-${began}.md`} markdown={() => summaryMarkdown(summary, words)} />
        <Button
          disabled={steps.length === 0}
          onClick={() => download(`review-${began}.ics`, toIcs(steps, Date.now()), "text/calendar")}
        >
          <CalendarPlus size={14} aria-hidden />
          {t("summary.calendar")}
        </Button>
      </div>
      <section className={s.part}>
        <h2 className={s.label}>{words.decisions}</h2>
        {summary.noted.every(({ decision }) => !decision) && (
          <p className={s.none}>{t("summary.noDecisions")}</p>
        )}
        <dl className={s.decisions}>
          {summary.noted
            .filter(({ decision }) => decision)
            .map(({ row, deal, decision }) => (
              <div key={row.id}>
                <dt>
                  <a href={routeTo("deal", row.opportunityKey)}>{deal.name}</a>{" "}
                  <span className={s.none}>{deal.facts.join(" · ")}</span>
                </dt>
                <dd className={s.decision}>{decision}</dd>
              </div>
            ))}
        </dl>
      </section>
      {summary.noted.some(({ questions }) => questions) && (
        <section className={s.part}>
          <h2 className={s.label}>{words.questions}</h2>
          <dl className={s.decisions}>
            {summary.noted
              .filter(({ questions }) => questions)
              .map(({ row, deal, questions }) => (
                <div key={row.id}>
                  <dt>
                    <a href={routeTo("deal", row.opportunityKey)}>{deal.name}</a>{" "}
                    <span className={s.none}>{deal.facts.join(" · ")}</span>
                  </dt>
                  <dd className={s.decision}>{questions}</dd>
                </div>
              ))}
          </dl>
        </section>
      )}
      <section className={s.part}>
        <h2 className={s.label}>{words.steps}</h2>
        {summary.steps.length === 0 ? (
          <p className={s.none}>{t("summary.noSteps")}</p>
        ) : (
          <table className={classes(plain.table, s.table)}>
            <thead>
              <tr>
                {words.heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {summary.steps.map((step) => (
                <tr key={`${step.opportunityKey} ${step.id}`}>
                  <td>{words.day(step.date)}</td>
                  <td>{step.deal}</td>
                  <td>{step.text}</td>
                  <td>{words.by(step.by)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {list(words.unchanged, summary.unchanged)}
      {list(words.left, summary.left)}
    </article>
  );
}
