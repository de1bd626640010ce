import { useTranslations } from "use-intl";
import type { FieldReading } from "../../../crm/reading";
import { useFormats } from "../../../i18n/useFormats";
import { Button } from "../../parts/Button";
import { ChoicePills } from "../../parts/ChoicePills";
import type { TeachStep } from "./lesson";
import * as s from "./Teach.module.css";

export type Verdict = "right" | "wrong";

interface TrialRowProps {
  step: TeachStep;
  /** Of a field; undefined: for the list, or not found. */
  field: FieldReading | undefined;
  /** Names of the people found, for the list. */
  people: string[] | null;
  verdict: Verdict | null;
  onJudge: (verdict: Verdict) => void;
  onPoint: () => void;
}

/** What is read of one field on the second record, and the rep's word on it. */
export function TrialRow({ step, field, people, verdict, onJudge, onPoint }: TrialRowProps) {
  const t = useTranslations("teach");
  const { money, day, list } = useFormats();
  const name = t(`step.${step}`);
  const isRead = people ? people.length > 0 : field?.state === "read";
  const understood =
    step === "amount" && typeof field?.value === "number"
      ? money(field.value, field.currency)
      : step === "closeDate" && typeof field?.value === "string"
        ? day(field.value)
        : null;
  return (
    <li className={s.step} data-step={step}>
      <h3 className={s.stepTitle}>{name}</h3>
      {isRead ? (
        <p className={s.value}>{people ? list(people) : field?.text}</p>
      ) : (
        <p className={s.note}>
          {field?.guess ? t("trial.guessed", { text: field.guess }) : t("trial.absent")}.{" "}
          {t("trial.absentHint")}
        </p>
      )}
      {understood && <p className={s.note}>{t("means", { value: understood })}</p>}
      <ChoicePills
        label={t("trial.judge", { field: name })}
        isLabelHidden
        value={verdict}
        options={[
          { value: "right", label: t("trial.right") },
          { value: "wrong", label: t("trial.wrong") },
        ]}
        onChoose={onJudge}
      />
      {verdict === "wrong" && (
        <p className={s.again}>
          <span className={s.note}>{t(step === "name" ? "trial.nameWrong" : "trial.leftOut")}</span>
          <Button size="small" aria-label={t("againOf", { field: name })} onClick={onPoint}>
            {t("again")}
          </Button>
        </p>
      )}
    </li>
  );
}
