import { type FormEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { useGuided } from "../../data/useGuided";
import { Button } from "../../parts/Button";
import { Checkbox } from "../../parts/Checkbox";
import { DateField } from "../../parts/DateField";
import { Field } from "../../parts/Field";
import * as s from "./DeedForm.module.css";

export interface NewDeed {
  words: string;
  date: string;
  isWritten: boolean;
}

interface DeedFormProps {
  name: string;
  today: string;
  note: string | null;
  onSave: (deed: NewDeed) => void;
  onCancel: () => void;
}

/** What a sponsor did for us, when, and whether we can show it: becomes the deal's evidence of a sponsor. */
export function DeedForm({ name, today, note, onSave, onCancel }: DeedFormProps) {
  const t = useTranslations("people.deed");
  const isGuided = useGuided();
  const id = useId();
  const [words, setWords] = useState("");
  const [date, setDate] = useState(today);
  const [isWritten, setIsWritten] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim()) onSave({ words: words.trim(), date, isWritten });
  };
  return (
    <form className={s.form} onSubmit={submit} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className={s.title}>
        {t("ask", { name })}
      </h3>
      <Field label={t("words")} hint={note ?? (isGuided ? t("examples") : undefined)}>
        {({ id: fieldId, describedBy }) => (
          <textarea
            id={fieldId}
            rows={2}
            className={s.words}
            aria-describedby={describedBy}
            // biome-ignore lint/a11y/noAutofocus: opened by the person's own press, to type here
            autoFocus
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Field>
      <DateField label={t("when")} value={date} max={today} onSave={(day) => setDate(day ?? today)} />
      <Checkbox isChecked={isWritten} onChange={setIsWritten}>
        {t("written")}
      </Checkbox>
      <div className={s.actions}>
        <Button size="small" onClick={onCancel}>
          {t("later")}
        </Button>
        <Button size="small" look="primary" type="submit" disabled={!words.trim()}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
