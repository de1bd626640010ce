import { useTranslations } from "use-intl";
import { useFormats } from "../../i18n/useFormats";
import { INFLUENCES } from "../../method/vocabulary";
import type { PersonDeal } from "../../records/dealsOfPerson";
import { useMethodTexts } from "../data/method";
import { useStanceWords } from "../data/useStanceWords";
import { Badge } from "../parts/Badge";
import { RoleShape } from "../parts/RoleShape";
import { StanceIcon } from "../parts/StanceIcon";
import * as s from "./PersonDeals.module.css";

interface PersonDealsProps {
  deals: readonly PersonDeal[];
  /** The one whose page this is stands first. */
  here?: string | null;
}

/** What a person is in each of their opportunities: roles, stance, since when, and whether it is still open. */
export function PersonDeals({ deals, here = null }: PersonDealsProps) {
  const sorted = [
    ...deals.filter((deal) => deal.opportunityKey === here),
    ...deals.filter((deal) => deal.opportunityKey !== here),
  ];
  return (
    <ul className={s.deals}>
      {sorted.map((deal) => (
        <li key={deal.opportunityKey} className={s.deal} data-here={deal.opportunityKey === here}>
          <Deal deal={deal} />
        </li>
      ))}
    </ul>
  );
}

function Deal({ deal }: { deal: PersonDeal }) {
  const t = useTranslations("personDeals");
  const { common, words } = useMethodTexts();
  const wordsOf = useStanceWords();
  const { day } = useFormats();
  const influence = INFLUENCES[deal.influence];
  const stanceName =
    deal.influence > 0 ? wordsOf(deal.stance, influence).name : common.stances[deal.stance].name;
  return (
    <>
      <p className={s.name}>
        {deal.name || t("noName")}
        {deal.outcome !== "open" && <Badge>{words.outcomes[deal.outcome]}</Badge>}
      </p>
      {deal.roles.length > 0 ? (
        <ul className={s.roles}>
          {deal.roles.map((role) => (
            <li key={role} className={s.role}>
              <RoleShape bduRole={role} size={13} />
              {common.roles[role]?.name}
            </li>
          ))}
        </ul>
      ) : (
        <p className={s.none}>{t("noRole")}</p>
      )}
      {deal.day && (
        <p className={s.facts}>
          <span className={s.stance}>
            <StanceIcon stance={deal.stance} influence={influence} size={18} />
            {t("stance", { stance: stanceName })}
          </span>
          <span>{t("said", { day: day(deal.day) })}</span>
        </p>
      )}
    </>
  );
}
