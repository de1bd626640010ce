import Plus from "lucide-react/dist/esm/icons/plus.mjs";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { Change } from "../../../../records/changes/registry";
import type { Review } from "../../../../records/reviews";
import type { ReviewRow } from "../../../../records/schema/reviews";
import { useCanWrite } from "../../../data/database";
import { useCanReview, useIsTeamBook } from "../../../data/teamBook";
import { useWrite } from "../../../data/useWrite";
import { Button } from "../../../parts/Button";
import { TextArea } from "../../../parts/TextArea";
import { stepsOf } from "./model/summary";
import * as s from "./ReviewNotes.module.css";
import { ReviewStepRow } from "./ReviewStepRow";

type Patch = Extract<Change, { name: "review.edit" }>["deals"][number]["patch"];

/** What is noted of one deal: the decision, and what was agreed by when. */
export function ReviewNotes({ review, row }: { review: Review; row: ReviewRow }) {
  const t = useTranslations("review");
  const write = useWrite();
  const isReadOnly = !useCanReview();
  const canTake = useCanWrite();
  const isTeamBook = useIsTeamBook();
  const list = useRef<HTMLOListElement>(null);
  const added = useRef<string | null>(null);
  const { opportunityKey } = row;
  const steps = Object.keys(row.body.steps ?? {});
  useEffect(() => {
    if (added.current === null || !steps.includes(added.current)) return;
    list.current?.querySelector<HTMLElement>(`[data-step="${added.current}"] input`)?.focus();
    added.current = null;
  }, [steps]);
  const save = (patch: Patch, told?: string) =>
    void write(
      { name: "review.edit", review: review.id, at: review.at, deals: [{ opportunityKey, patch }] },
      told ? { told } : {},
    );
  const known = new Map(stepsOf(row).map((step) => [step.id, step]));
  return (
    <section className={s.notes}>
      <h2 className={s.label}>{t("notes")}</h2>
      <div data-review-decision>
        <TextArea
          label={t("decision")}
          value={row.body.decision ?? ""}
          rows={3}
          isReadOnly={isReadOnly}
          onSave={(decision) => save({ decision: decision || null })}
        />
      </div>
      {(isTeamBook || row.body.questions) && (
        <TextArea
          label={t("questions")}
          value={row.body.questions ?? ""}
          rows={2}
          isReadOnly={isReadOnly}
          onSave={(questions) => save({ questions: questions || null })}
        />
      )}
      <h3 className={s.label}>{t("steps")}</h3>
      <ol ref={list} className={s.steps}>
        {steps.flatMap((id, no) => {
          const step = known.get(id);
          return step
            ? [
                <ReviewStepRow
                  key={id}
                  step={step}
                  no={no + 1}
                  isReadOnly={isReadOnly}
                  onSave={(patch) => save({ steps: { [id]: patch } })}
                  onRemove={() => save({ steps: { [id]: null } }, t("removed"))}
                  onTake={
                    canTake
                      ? (text, date, by) =>
                          void write(
                            { name: "nextStep.take", opportunityKey, text, date, by },
                            { told: t("taken") },
                          )
                      : null
                  }
                />,
              ]
            : [];
        })}
      </ol>
      <Button
        size="small"
        disabled={isReadOnly}
        data-review-add
        onClick={() => {
          const id = crypto.randomUUID().slice(0, 8);
          added.current = id;
          save({ steps: { [id]: { text: "" } } });
        }}
      >
        <Plus size={14} aria-hidden />
        {t("addStep")}
      </Button>
    </section>
  );
}
