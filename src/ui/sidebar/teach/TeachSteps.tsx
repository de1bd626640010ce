import Undo2 from "lucide-react/dist/esm/icons/undo-2.mjs";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { TeachTold } from "../../../messages/teach";
import { Button } from "../../parts/Button";
import { sendToPage } from "../page/connect";
import { Banner } from "../shell/Banner";
import {
  type Deed,
  deedOf,
  firstPlace,
  isDone,
  type Lesson,
  namesRecord,
  nextStep,
  shownOf,
  type TeachStep,
  teachSteps,
} from "./lesson";
import { hearPage, pointAt, usePointing } from "./pointing";
import * as s from "./Teach.module.css";
import { TeachStepRow } from "./TeachStepRow";

interface TeachStepsProps {
  lesson: Lesson;
  change: (make: (before: Lesson) => Lesson) => Lesson;
}

/** What the page told of a pick, as a deed of the lesson. */
function deedFrom(told: TeachTold): Deed | null {
  if (told.told === "list") {
    const { told: _, ...rest } = told;
    return { step: "contacts", did: "found", ...rest };
  }
  if (told.told !== "field") return null;
  const { told: _, field, ...rest } = told;
  const step = teachSteps.find((one) => one === field);
  return step && step !== "contacts" ? { step, did: "picked", ...rest } : null;
}

/** Pointing at one value after the other: each shows at once what it would read, the next one follows by itself. */
export function TeachSteps({ lesson, change }: TeachStepsProps) {
  const t = useTranslations("teach");
  const { at, why } = usePointing();
  /** Whose text the page still has in hand, so that a part of it can be asked for. */
  const [inHand, setInHand] = useState<TeachStep | null>(null);
  const next = nextStep(lesson);
  const first = firstPlace(lesson);

  useEffect(
    () =>
      hearPage((told) => {
        const deed = deedFrom(told);
        if (!deed) return;
        // Another answer may have come a moment ago: what was drawn last doesn't know of it yet.
        const after = change((before) => ({ ...before, deeds: [...before.deeds, deed] }));
        const before = { ...after, deeds: after.deeds.slice(0, -1) };
        const isAnotherPart =
          deed.did === "picked" && deedOf(before, deed.step)?.did === "picked" && told.told === "field";
        setInHand(deed.step);
        // A headline may hold more than one value, and what can't be kept wants a look: there the rep goes on.
        const isClear = deed.did === "picked" ? deed.picked.parts.length === 1 : true;
        const follows = nextStep(after);
        if (isClear && !isAnotherPart && isDone(after, deed.step) && follows && !deedOf(after, follows))
          pointAt(follows, { to: "teach", shown: shownOf(after) });
      }),
    [change],
  );

  const point = (step: TeachStep) => pointAt(step, { to: "teach", shown: shownOf(lesson) });
  const skip = (step: TeachStep) =>
    change((before) => ({ ...before, deeds: [...before.deeds, { step, did: "skipped" }] }));
  return (
    <>
      <p className={s.what}>{t("what")}</p>
      {first && !namesRecord(first.page.address) && <Banner>{t("noAddress")}</Banner>}
      <ol className={s.steps}>
        {teachSteps.map((step) => (
          <TeachStepRow
            key={step}
            step={step}
            deed={deedOf(lesson, step)}
            isPointing={at === step}
            isNext={at === null && next === step}
            onPoint={() => point(step)}
            onSkip={() => skip(step)}
            onPart={
              inHand === step
                ? (field, text) =>
                    sendToPage("teach", {
                      ask: { do: "part", field, text, aim: { to: "teach", shown: shownOf(lesson) } },
                    })
                : null
            }
          />
        ))}
      </ol>
      {at === null && why && (
        <p className={s.warning} role="alert">
          {t(`refused.${why}`)}
        </p>
      )}
      <div className={s.foot}>
        <Button
          size="small"
          look="quiet"
          aria-disabled={!lesson.deeds.length}
          onClick={() =>
            lesson.deeds.length && change((before) => ({ ...before, deeds: before.deeds.slice(0, -1) }))
          }
        >
          <Undo2 size={14} aria-hidden />
          {t("undo")}
        </Button>
        <Button
          look={next ? "neutral" : "primary"}
          aria-disabled={!isDone(lesson, "name")}
          onClick={() => isDone(lesson, "name") && change((before) => ({ ...before, phase: "try" }))}
        >
          {t("toTrial")}
        </Button>
      </div>
      <p className={s.note}>{t("toTrialWhat")}</p>
    </>
  );
}
