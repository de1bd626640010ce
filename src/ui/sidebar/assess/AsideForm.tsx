import { useState } from "react";
import { useTranslations } from "use-intl";
import type { FiredRule } from "../../../method/assess/assessment";
import type { DealState } from "../../data/useDeal";
import { useWrite } from "../../data/useWrite";
import { Button } from "../../parts/Button";
import { DateField } from "../../parts/DateField";
import { TextArea } from "../../parts/TextArea";
import * as s from "./AsideForm.module.css";

/** Two weeks: the usual time between two reviews of a deal. */
const usualDays = 14;

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

interface AsideFormProps {
  state: DealState;
  rule: FiredRule;
  onDone: () => void;
}

/** Puts a flag aside: not without a reason, and with a day to come back. The score stays as it is. */
export function AsideForm({ state, rule, onDone }: AsideFormProps) {
  const t = useTranslations("flags.form");
  const write = useWrite();
  const [why, setWhy] = useState("");
  const [until, setUntil] = useState<string | null>(daysAfter(state.today, usualDays));
  const isPast = until !== null && until <= state.today;
  const save = async () => {
    const saved = await write(
      {
        name: "acknowledge",
        opportunityKey: state.opportunityKey,
        ruleId: rule.id,
        why: why.trim(),
        until,
        cause: rule.refs,
      },
      { told: t("saved") },
    );
    if (saved) onDone();
  };
  return (
    <div className={s.form}>
      <TextArea label={t("why")} value={why} onSave={setWhy} rows={1} />
      <DateField
        label={t("until")}
        value={until}
        hint={until ? undefined : t("untilChange")}
        error={isPast ? t("past") : null}
        onSave={setUntil}
      />
      <p className={s.note}>{t("note")}</p>
      <div className={s.actions}>
        <Button size="small" disabled={!why.trim() || isPast} onClick={() => void save()}>
          {t("save")}
        </Button>
        <Button size="small" look="quiet" onClick={onDone}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
