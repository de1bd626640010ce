import { useTranslations } from "use-intl";
import type { FieldName } from "../../../crm/reading";
import { useI18n } from "../../../i18n/store";
import { useWrite } from "../../data/useWrite";
import { ToneIcon } from "../../parts/Badge";
import { Button } from "../../parts/Button";
import * as s from "./Health.module.css";
import { isTypable, typedPatch } from "./typed";

interface GuessProps {
  opportunityKey: string;
  name: FieldName;
  guess: string;
  canType: boolean;
}

/** What stands where the value was when it was taught: only the rep's own word makes a value of it, as typed. */
export function Guess({ opportunityKey, name, guess, canType }: GuessProps) {
  const t = useTranslations("health");
  const language = useI18n((store) => store.language);
  const write = useWrite();
  const typed = isTypable(name) ? typedPatch(name, guess, language) : null;
  return (
    <div className={s.guess}>
      <p>
        <ToneIcon tone="watch" /> {t("guess", { text: guess })}
      </p>
      <p className={s.source}>{t("guessWhat")}</p>
      {typed && canType && (
        <Button
          size="small"
          aria-label={t("guessRightThis", { field: t(`field.${name}`) })}
          onClick={() => void write({ name: "opportunity.edit", opportunityKey, patch: { typed } })}
        >
          {t("guessRight")}
        </Button>
      )}
    </div>
  );
}
