import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../i18n/useFormats";
import type { PersonDeal } from "../../records/dealsOfPerson";
import { useMethodTexts } from "../data/method";
import { RoleShape } from "../parts/RoleShape";
import * as s from "./ChooseDeal.module.css";

interface ChooseDealProps {
  /** Open ones, seen last first. */
  deals: readonly PersonDeal[];
  onChoose: (deal: PersonDeal) => void;
}

/**
 * Which opportunity a role is given in, where the page doesn't say: none is chosen beforehand. Arrows, Home and End
 * move, Enter chooses.
 */
export function ChooseDeal({ deals, onChoose }: ChooseDealProps) {
  const t = useTranslations("personDeals");
  const list = useRef<HTMLDivElement>(null);
  // The list has the keys, no line of it: what is pressed first moves, and writes nowhere.
  useEffect(() => {
    const focusList = () => list.current?.focus();
    focusList();
    window.addEventListener("focus", focusList);
    return () => window.removeEventListener("focus", focusList);
  }, []);

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
    const at = items.findIndex((item) => item === document.activeElement);
    const last = items.length - 1;
    const to = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items[to]?.focus();
  };

  const theirs = deals.filter(({ isTheirs }) => isTheirs);
  const others = deals.filter(({ isTheirs }) => !isTheirs);
  return (
    <div ref={list} role="menu" aria-label={t("which")} tabIndex={-1} className={s.list} onKeyDown={press}>
      {theirs.map((deal) => (
        <DealChoice key={deal.opportunityKey} deal={deal} onChoose={onChoose} />
      ))}
      {others.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a group inside a menu is no fieldset
        <div role="group" aria-label={t("ofAccount")}>
          <p className={s.group} aria-hidden="true">
            {t("ofAccount")}
          </p>
          {others.map((deal) => (
            <DealChoice key={deal.opportunityKey} deal={deal} onChoose={onChoose} />
          ))}
        </div>
      )}
    </div>
  );
}

function DealChoice({ deal, onChoose }: { deal: PersonDeal; onChoose: ChooseDealProps["onChoose"] }) {
  const t = useTranslations("personDeals");
  const { common } = useMethodTexts();
  const { day } = useFormats();
  const held = deal.roles.map((role) => common.roles[role]?.name ?? role).join(", ");
  return (
    <button type="button" role="menuitem" tabIndex={-1} className={s.deal} onClick={() => onChoose(deal)}>
      <span className={s.words}>
        <span className={s.name}>{deal.name || t("noName")}</span>
        <span className={s.facts}>
          <span>{deal.account}</span>
          <span className={s.seen}>{t("seen", { day: day(deal.seen) })}</span>
        </span>
      </span>
      {held && (
        <span className={s.roles} title={held}>
          <span className={s.hidden}>{held}</span>
          {deal.roles.map((role) => (
            <RoleShape key={role} bduRole={role} size={12} />
          ))}
        </span>
      )}
    </button>
  );
}
