import { useTranslations } from "use-intl";
import { Button } from "../../parts/Button";
import * as s from "./ForeignValue.module.css";

interface ForeignValueProps {
  label: string;
  words: string;
  /** Clears it, so that the field can be written anew; undo brings it back. */
  onClear: (() => void) | null;
}

/** What is stored in a shape that this version's field can't hold: shown, kept, replaced only by the rep's will. */
export function ForeignValue({ label, words, onClear }: ForeignValueProps) {
  const t = useTranslations("forms.foreign");
  return (
    <div className={s.foreign}>
      <p className={s.label}>{label}</p>
      <p>{words}</p>
      <p className={s.why}>{t("why")}</p>
      {onClear && (
        <Button size="small" onClick={onClear}>
          {t("replace")}
        </Button>
      )}
    </div>
  );
}
