import { useTranslations } from "use-intl";
import type { ChipTarget } from "../../messages/messages";
import { Button } from "../parts/Button";
import { MenuBox } from "./MenuBox";
import { PersonDeals } from "./PersonDeals";
import * as s from "./PersonPeek.module.css";
import { usePersonDeals } from "./usePersonDeals";

interface PersonPeekProps {
  target: ChipTarget;
  onHeight: (height: number) => void;
  /** From here on it can be changed, and stays. */
  onEdit: () => void;
}

/** More than this would fill the window; the rest is counted. */
const most = 4;

/** What stands at a chip while the pointer rests there: read-only, takes no key. A press makes it a menu. */
export function PersonPeek({ target, onHeight, onEdit }: PersonPeekProps) {
  const t = useTranslations("personDeals");
  const { personKey, name, opportunityKey } = target;
  const deals = usePersonDeals(personKey)?.filter(
    (deal) => deal.opportunityKey === opportunityKey || deal.roles.length > 0,
  );
  if (!deals) return null;
  const here = deals.filter((deal) => deal.opportunityKey === opportunityKey);
  const shown = [...here, ...deals.filter((deal) => !here.includes(deal))].slice(0, most);
  return (
    <MenuBox name={name} onHeight={onHeight}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button inside does the same by key */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a press anywhere in it is meant for it */}
      <div onClick={onEdit} className={s.body}>
        {shown.length > 0 ? (
          <PersonDeals deals={shown} here={opportunityKey} />
        ) : (
          <p className={s.none}>{t("noRoleAnywhere")}</p>
        )}
        <div className={s.foot}>
          {deals.length > most && <span>{t("more", { count: deals.length - most })}</span>}
          <Button size="small" look="quiet">
            {t("change")}
          </Button>
        </div>
      </div>
    </MenuBox>
  );
}
