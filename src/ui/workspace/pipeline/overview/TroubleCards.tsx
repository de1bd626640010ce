import { useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import { type Lot, type TroubleId, troubleIds } from "../model/overview";
import { showOnly } from "../store";
import * as s from "./TroubleCards.module.css";

/** Five questions, five figures: pressed, each shows its deals. */
export function TroubleCards({ troubles, base }: { troubles: Record<TroubleId, Lot>; base: string | null }) {
  const t = useTranslations("overview.troubles");
  const { shortMoney } = useFormats();
  return (
    <div className={s.cards}>
      {troubleIds.map((id) => {
        const { keys, sum } = troubles[id];
        return (
          <button
            key={id}
            type="button"
            className={s.card}
            data-any={keys.length > 0}
            disabled={keys.length === 0}
            title={t(`why.${id}`)}
            onClick={() => showOnly(t(`name.${id}`), keys)}
          >
            <span className={s.name}>{t(`name.${id}`)}</span>
            <span className={s.figure}>{keys.length}</span>
            <span className={s.sum}>{base ? shortMoney(sum, base) : ""}</span>
          </button>
        );
      })}
    </div>
  );
}
