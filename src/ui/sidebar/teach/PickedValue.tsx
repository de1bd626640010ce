import { useTranslations } from "use-intl";
import type { FieldName } from "../../../crm/reading";
import { useFormats } from "../../../i18n/useFormats";
import type { PickedField } from "../../../messages/teach";
import { ToneIcon } from "../../parts/Badge";
import { ChoicePills } from "../../parts/ChoicePills";
import * as s from "./Teach.module.css";
import { understood } from "./understood";
import { useWays } from "./useWays";

interface PickedValueProps {
  field: FieldName;
  picked: PickedField;
  language: string;
  /** Another part of the text is meant; null where the page can't be asked any more. */
  onPart: ((text: string) => void) | null;
}

/** What would be read at a picked place, as what, and how it would be found again; or why it can't be kept. */
export function PickedValue({ field, picked, language, onPart }: PickedValueProps) {
  const t = useTranslations("teach");
  const ways = useWays();
  const { money, day } = useFormats();
  const { text, part, parts, marks, state } = picked;
  if (!text) return <p className={s.note}>{t("nothing")}</p>;
  const value = understood(field, part, language);
  const isTyped = field === "amount" || field === "closeDate";
  const shown =
    field === "amount" && typeof value?.value === "number"
      ? money(value.value, value.currency)
      : field === "closeDate" && typeof value?.value === "string"
        ? day(value.value)
        : null;
  return (
    <>
      <p className={s.value}>{part}</p>
      {isTyped && <p className={s.note}>{shown ? t("means", { value: shown }) : t("notUnderstood")}</p>}
      {onPart && parts.length > 1 && (
        <ChoicePills
          label={t("whichPart")}
          value={part}
          options={parts.map((one) => ({ value: one, label: one === text ? t("wholeText") : one }))}
          onChoose={onPart}
        />
      )}
      {state === "taught" ? (
        <p className={s.note}>{ways(marks)}</p>
      ) : (
        <p className={s.warning}>
          <ToneIcon tone="watch" />
          <span>{t(state === "guess" ? "guess" : "cantTeach")}</span>
        </p>
      )}
    </>
  );
}
