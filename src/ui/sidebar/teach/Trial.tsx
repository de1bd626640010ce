import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Profile } from "../../../crm/profile";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/TextField";
import {
  type Lesson,
  profileFrom,
  type Second,
  type TeachStep,
  taughtFields,
  taughtList,
  teachSteps,
} from "./lesson";
import * as s from "./Teach.module.css";
import { TrialRow, type Verdict } from "./TrialRow";
import { useTrial } from "./useTrial";

interface TrialProps {
  lesson: Lesson;
  origin: string;
  change: (make: (before: Lesson) => Lesson) => void;
  onStore: (profile: Profile) => void;
}

/** The lesson tried on a second record: nothing is stored before the rep has compared it with the page. */
export function Trial({ lesson, origin, change, onStore }: TrialProps) {
  const t = useTranslations("teach");
  const { is, second, reading } = useTrial(lesson, origin);
  const [verdicts, setVerdicts] = useState<Judged>({ on: "", of: {} });
  const back = (again?: TeachStep) =>
    change((before) => ({
      ...before,
      phase: "point",
      // What was wrong is open again.
      deeds: again ? before.deeds.filter(({ step }) => step !== again) : before.deeds,
    }));
  // Another record wants another word.
  const on = second?.page.address ?? "";
  const judged = verdicts.on === on ? verdicts.of : {};
  const judge = (of: Judged["of"]) => setVerdicts({ on, of: { ...judged, ...of } });
  const taught: TeachStep[] = [
    ...taughtFields(lesson).flatMap(({ field }) => teachSteps.find((step) => step === field) ?? []),
    ...(taughtList(lesson) ? (["contacts"] as const) : []),
  ];
  const leftOut = taught.filter((step) => judged[step] === "wrong");
  const isJudged = taught.every((step) => judged[step]);
  const profile = isJudged && is === "other" ? profileFrom(lesson, origin, second, leftOut) : null;
  return (
    <>
      <h2 className={s.title}>{t("trial.title")}</h2>
      {is === "other" && reading ? (
        <>
          <p className={s.what}>{t("trial.check")}</p>
          <ul className={s.steps}>
            {taught.map((step) => (
              <TrialRow
                key={step}
                step={step}
                field={step === "contacts" ? undefined : reading.fields[step]}
                people={step === "contacts" ? reading.contacts.rows.map(({ name }) => name) : null}
                verdict={judged[step] ?? null}
                onJudge={(verdict) => judge({ [step]: verdict })}
                onPoint={() => back(step)}
              />
            ))}
          </ul>
          <TextField
            label={t("trial.crmName")}
            value={lesson.name}
            placeholder={new URL(origin).host}
            onSave={(name) => change((before) => ({ ...before, name: name.slice(0, 80) }))}
          />
        </>
      ) : (
        <div role="status">
          <p className={s.what}>{t("trial.open")}</p>
          {is !== "reading" && <p className={s.note}>{t(is === "same" ? "trial.same" : "trial.noRecord")}</p>}
        </div>
      )}
      <div className={s.foot}>
        <Button size="small" look="quiet" onClick={() => back()}>
          {t("backToFields")}
        </Button>
        {is === "other" && reading && !isJudged && (
          <Button
            look="primary"
            onClick={() => judge(Object.fromEntries(taught.map((step) => [step, judged[step] ?? "right"])))}
          >
            {t("trial.allRight")}
          </Button>
        )}
        {profile && (
          <Button look="primary" onClick={() => onStore(profile)}>
            {t("trial.save")}
          </Button>
        )}
      </div>
    </>
  );
}

/** The rep's words on the record at this address. */
interface Judged {
  on: Second["page"]["address"];
  of: Partial<Record<TeachStep, Verdict>>;
}
