import { useState } from "react";
import { useTranslations } from "use-intl";
import type { FieldReading } from "../../../crm/reading";
import { useI18n } from "../../../i18n/store";
import { useWrite } from "../../data/useWrite";
import { Button } from "../../parts/Button";
import { Field } from "../../parts/Field";
import * as f from "../../parts/Field.module.css";
import * as s from "./Health.module.css";
import { type Typable, typedInstead, typedPatch } from "./typed";

interface TypedFormProps {
  opportunityKey: string;
  field: Typable;
  /** What the page says: where it is something, the rep holds that to be wrong. */
  read: FieldReading | undefined;
  onDone: () => void;
}

/** One field typed by hand, stored when it can be understood. */
export function TypedForm({ opportunityKey, field, read, onDone }: TypedFormProps) {
  const t = useTranslations("health");
  const language = useI18n((store) => store.language);
  const write = useWrite();
  const [text, setText] = useState("");
  const [isUnclear, setIsUnclear] = useState(false);
  const save = async () => {
    const patch = typedPatch(field, text.trim(), language);
    setIsUnclear(!patch);
    const typed = patch && typedInstead(patch, field, read);
    if (typed && (await write({ name: "opportunity.edit", opportunityKey, patch: { typed } }))) onDone();
  };
  return (
    <form
      className={s.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label={t(`field.${field}`)}
        isLabelHidden
        hint={field === "amount" ? t("amountHint") : undefined}
        error={isUnclear ? t("unclear") : null}
        className={s.input}
      >
        {({ id, describedBy }) => (
          <input
            id={id}
            className={f.control}
            type={field === "closeDate" ? "date" : "text"}
            value={text}
            aria-describedby={describedBy}
            aria-invalid={isUnclear || undefined}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button size="small" type="submit">
        {t("save")}
      </Button>
    </form>
  );
}
