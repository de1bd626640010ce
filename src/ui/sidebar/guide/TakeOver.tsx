import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { NEXT_STEP_BY, type NextStepBy } from "../../../method/vocabulary";
import type { DealState } from "../../data/useDeal";
import { useWrite } from "../../data/useWrite";
import { Button } from "../../parts/Button";
import { ChoicePills } from "../../parts/ChoicePills";
import { DateField } from "../../parts/DateField";
import { PlainInput } from "../people/PlainInput";
import * as s from "./TakeOver.module.css";

interface TakeOverProps {
  state: DealState;
  action: string;
  onDone: () => void;
}

/** A step becomes the next step of the plan: in words of one's own, with a day, and with who commits to it. */
export function TakeOver({ state, action, onDone }: TakeOverProps) {
  const t = useTranslations("advice.take");
  const write = useWrite();
  const [text, setText] = useState(action);
  const [by, setBy] = useState<NextStepBy>("customer");
  const [date, setDate] = useState<string | null>(null);
  const isReady = text.trim() !== "" && date !== null && date >= state.today;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || !date) return;
    const { opportunityKey } = state;
    const written = await write(
      { name: "nextStep.take", opportunityKey, text: text.trim(), by, date },
      { told: t("taken") },
    );
    if (written) onDone();
  };
  return (
    <form className={s.form} onSubmit={(event) => void submit(event)} aria-label={t("open")}>
      <PlainInput label={t("what")} value={text} onChange={setText} hasFocus />
      <ChoicePills
        label={t("by")}
        value={by}
        options={NEXT_STEP_BY.map((value) => ({ value, label: t(`byWhom.${value}`) }))}
        onChoose={setBy}
      />
      <DateField
        label={t("date")}
        value={date}
        error={date && date < state.today ? t("past") : null}
        onSave={setDate}
      />
      <div className={s.actions}>
        <Button size="small" onClick={onDone}>
          {t("cancel")}
        </Button>
        <Button size="small" look="primary" type="submit" disabled={!isReady}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
