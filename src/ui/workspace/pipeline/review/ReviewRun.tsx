import ChevronLeft from "lucide-react/dist/esm/icons/chevron-left.mjs";
import ChevronRight from "lucide-react/dist/esm/icons/chevron-right.mjs";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import { localDay } from "../../../../records/clock";
import type { Review } from "../../../../records/reviews";
import { DealPlaybook } from "../../../data/DealPlaybook";
import { useCanReview } from "../../../data/teamBook";
import { useDeal } from "../../../data/useDeal";
import { useUndo } from "../../../data/useUndo";
import { useWrite } from "../../../data/useWrite";
import { IconButton } from "../../../parts/IconButton";
import { SkeletonLines } from "../../../parts/Skeleton";
import { plainLetter } from "../../../roleMenu/roleKeys";
import { useUndoKeys } from "../../../sidebar/shell/useUndoKeys";
import { routeTo } from "../../route";
import { useTitle } from "../../useTitle";
import { type DealFacts, placeToGoOn } from "./model/summary";
import { ReviewFacts } from "./ReviewFacts";
import { ReviewNotes } from "./ReviewNotes";
import * as s from "./ReviewRun.module.css";

interface ReviewRunProps {
  review: Review;
  /** From 1, as the address has it; without one the review goes on where it was left. */
  place: string | undefined;
  dealOf: (key: string) => DealFacts;
}

/** Where letters are typed they are no commands. */
const isTyping = (target: EventTarget) =>
  target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");

/** One deal of a review after the other; everything by keys while the focus is in here. */
export function ReviewRun({ review, place, dealOf }: ReviewRunProps) {
  const t = useTranslations("review");
  const { day } = useFormats();
  const write = useWrite();
  const canWrite = useCanReview();
  const frame = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { rows } = review;
  const asked = place === undefined ? placeToGoOn(review) : Number(place) - 1;
  const at = Math.max(0, Math.min(rows.length - 1, Number.isInteger(asked) ? asked : 0));
  const row = rows[at];
  useTitle(t("named", { day: day(localDay(review.at)) }));
  const undo = useUndo(row?.opportunityKey ?? null);
  useUndoKeys(undo);
  // Each deal is announced by its name, and the keys work at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on each deal anew
  useEffect(() => heading.current?.focus(), [at]);
  if (!row) return null;

  const seen = rows.filter(({ body }) => body.seen).length;
  const deal = dealOf(row.opportunityKey);
  const go = (to: number) => {
    if (to < 0) return;
    if (to > at && !row.body.seen && canWrite)
      void write({
        name: "review.edit",
        review: review.id,
        at: review.at,
        deals: [{ opportunityKey: row.opportunityKey, patch: { seen: true } }],
      });
    location.hash = routeTo("pipeline", "review", review.id, to < rows.length ? String(to + 1) : "summary");
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    const find = (name: string) => frame.current?.querySelector<HTMLElement>(`[data-review-${name}]`);
    const run = (action: () => void) => {
      event.preventDefault();
      action();
    };
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return run(() => go(at + 1));
    if (isTyping(event.target)) {
      if (event.key === "Escape") run(() => heading.current?.focus());
      return;
    }
    const letter = plainLetter({ ...event, isComposing: false });
    if (letter === "n") run(() => go(at + 1));
    if (letter === "p") run(() => go(at - 1));
    if (letter === "d") run(() => find("decision")?.querySelector("textarea")?.focus());
    if (letter === "s") run(() => find("add")?.click());
  };

  return (
    <section
      ref={frame}
      className={s.view}
      data-wide
      aria-label={t("named", { day: day(localDay(review.at)) })}
      onKeyDown={onKeyDown}
    >
      <header className={s.bar}>
        <IconButton
          icon={<ChevronLeft size={18} aria-hidden />}
          label={t("before")}
          aria-disabled={at === 0}
          onClick={() => go(at - 1)}
        />
        <span className={s.position}>{t("position", { place: at + 1, all: rows.length })}</span>
        <IconButton
          icon={<ChevronRight size={18} aria-hidden />}
          label={t("next")}
          onClick={() => go(at + 1)}
        />
        <progress className={s.progress} value={seen} max={rows.length} aria-hidden />
        <a href={routeTo("pipeline", "review", review.id, "summary")}>{t("toSummary")}</a>
        <a href={routeTo("pipeline", "review")}>{t("leave")}</a>
      </header>
      <div>
        <h1 ref={heading} tabIndex={-1} className={s.title}>
          {deal.name}
        </h1>
        <p className={s.facts}>
          <a href={routeTo("deal", row.opportunityKey, "timeline")}>{t("openDeal")}</a>
          {["", ...deal.facts].join(" · ")}
        </p>
      </div>
      <DealPlaybook key={row.opportunityKey} opportunityKey={row.opportunityKey}>
        {() => <Deal key={row.id} review={review} place={at} />}
      </DealPlaybook>
      <p className={s.keys}>{t("keys")}</p>
    </section>
  );
}

function Deal({ review, place }: { review: Review; place: number }) {
  const row = review.rows[place];
  const state = useDeal(row?.opportunityKey ?? "");
  if (!row) return null;
  return (
    <div className={s.deal}>
      {state ? <ReviewFacts state={state} review={review} /> : <SkeletonLines lines={8} />}
      <ReviewNotes review={review} row={row} />
    </div>
  );
}
