import Trash2 from "lucide-react/dist/esm/icons/trash-2.mjs";
import { useTranslations } from "use-intl";
import { NEXT_STEP_BY, type NextStepBy } from "../../../../method/vocabulary";
import { Button } from "../../../parts/Button";
import { DateField } from "../../../parts/DateField";
import { IconButton } from "../../../parts/IconButton";
import { Select } from "../../../parts/Select";
import { TextField } from "../../../parts/TextField";
import type { ReviewStep } from "./model/summary";
import * as s from "./ReviewStepRow.module.css";

interface ReviewStepRowProps {
  step: ReviewStep;
  no: number;
  isReadOnly: boolean;
  onSave: (patch: { text?: string; date?: string | null; by?: NextStepBy | null }) => void;
  onRemove: () => void;
  /** Makes it the opportunity's own next step; offered once it says what, when and who. Null: not from here. */
  onTake: ((text: string, date: string, by: NextStepBy) => void) | null;
}

/** One agreed step. */
export function ReviewStepRow({ step, no, isReadOnly, onSave, onRemove, onTake }: ReviewStepRowProps) {
  const t = useTranslations("review");
  const { id, text, date, by } = step;
  const open: NextStepBy | "open" = by ?? "open";
  return (
    <li data-step={id}>
      <fieldset className={s.step}>
        <legend className={s.legend}>{t("stepNo", { no })}</legend>
        <TextField
          label={t("stepText")}
          value={text}
          isReadOnly={isReadOnly}
          className={s.text}
          onSave={(words) => onSave({ text: words })}
        />
        <DateField
          label={t("stepDate")}
          value={date}
          isReadOnly={isReadOnly}
          onSave={(day) => onSave({ date: day })}
        />
        <Select
          label={t("by.label")}
          value={open}
          isReadOnly={isReadOnly}
          options={(["open", ...NEXT_STEP_BY] as const).map((value) => ({
            value,
            label: t(`by.${value}`),
          }))}
          onChoose={(value) => onSave({ by: value === "open" ? null : value })}
        />
        {!isReadOnly && (
          <div className={s.actions}>
            {onTake && (
              <Button
                size="small"
                look="quiet"
                disabled={!(text.trim() && date && by)}
                onClick={() => date && by && onTake(text.trim(), date, by)}
              >
                {t("takeStep")}
              </Button>
            )}
            <IconButton
              size="small"
              icon={<Trash2 size={14} aria-hidden />}
              label={t("removeStep", { no })}
              onClick={onRemove}
            />
          </div>
        )}
      </fieldset>
    </li>
  );
}
