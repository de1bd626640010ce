import { useState } from "react";
import { useTranslations } from "use-intl";
import type { ChipTarget } from "../../messages/messages";
import { DealPlaybook } from "../data/DealPlaybook";
import { usePage } from "../sidebar/page/store";
import { ChooseDeal } from "./ChooseDeal";
import { MenuBox } from "./MenuBox";
import { RoleMenu } from "./RoleMenu";
import * as s from "./TargetMenu.module.css";
import { usePersonDeals } from "./usePersonDeals";

interface TargetMenuProps {
  target: ChipTarget;
  onHeight: (height: number) => void;
  onClose: () => void;
}

/**
 * The menu at one name. On the page of one opportunity it goes straight to the six roles; elsewhere the rep first says
 * in which opportunity, also where there is only one.
 */
export function TargetMenu({ target, onHeight, onClose }: TargetMenuProps) {
  const t = useTranslations("personDeals");
  const { personKey, name, accountKey, opportunityKey } = target;
  const isOwnPage = usePage((page) => page.identity?.key === opportunityKey);
  const deals = usePersonDeals(personKey, accountKey);
  const [chosen, setChosen] = useState<string | null>(null);
  const box = { name, onHeight, onClose };
  const same = { ...box, personKey };

  if (!personKey) {
    return (
      <MenuBox {...box} name={t("nobody")}>
        <p className={s.text}>{t("nobodyWhy")}</p>
      </MenuBox>
    );
  }
  if (opportunityKey && isOwnPage)
    return (
      <DealPlaybook opportunityKey={opportunityKey}>
        {() => (
          <RoleMenu {...same} opportunityKey={opportunityKey} opportunityName={target.opportunityName} />
        )}
      </DealPlaybook>
    );
  if (!deals) return null;
  // A related list in full names its opportunity in the address; it must have been read once.
  const open = deals.filter(({ outcome }) => outcome === "open");
  const deal = deals.find((one) => one.opportunityKey === (chosen ?? opportunityKey));
  if (deal) {
    return (
      <DealPlaybook opportunityKey={deal.opportunityKey}>
        {() => (
          <RoleMenu
            {...same}
            opportunityKey={deal.opportunityKey}
            opportunityName={deal.name || t("noName")}
            onBack={chosen ? () => setChosen(null) : undefined}
          />
        )}
      </DealPlaybook>
    );
  }
  return (
    <MenuBox {...box} subtitle={open.length > 0 ? t("which") : undefined}>
      {open.length > 0 ? (
        <ChooseDeal deals={open} onChoose={(one) => setChosen(one.opportunityKey)} />
      ) : (
        <p className={s.text}>{t("none")}</p>
      )}
    </MenuBox>
  );
}
