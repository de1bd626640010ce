import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { Account } from "../../../records/account";
import { holdsIn } from "../../../records/account";
import { useMethodTexts } from "../../data/method";
import { RoleShape } from "../../parts/RoleShape";
import * as s from "./AccountHighlights.module.css";

/** What one sees only over several opportunities: who decides again and again, who came to back us, who is gone. */
export function AccountHighlights({ account: { people } }: { account: Account }) {
  const t = useTranslations("account.highlights");
  const { common } = useMethodTexts();
  const { day, list } = useFormats();
  const decides = people
    .map((person) => ({ person, deals: holdsIn(person, ["KDL", "APPROVER"]) }))
    .filter(({ deals, person }) => deals.length > 1 && !person.hasLeft);
  const sponsors = people.flatMap((person) => {
    const since = person.spells.find(({ role, to }) => role === "SPONSOR" && to === null)?.from;
    return since && !person.hasLeft ? [{ person, since }] : [];
  });
  const gone = people
    .filter(({ hasLeft, inDeals }) => hasLeft && inDeals.some(({ person }) => person.roles.length > 0))
    .map((person) => ({
      person,
      roles: [...new Set(person.inDeals.flatMap(({ person: { roles } }) => roles))],
    }));
  return (
    <div className={s.cards}>
      <section className={s.card}>
        <h2 className={s.title}>
          <RoleShape bduRole="KDL" />
          {t("decides")}
        </h2>
        {decides.length === 0 && <p className={s.none}>{t("nobodyDecides")}</p>}
        <ul>
          {decides.map(({ person, deals }) => (
            <li key={person.personKey}>{t("inDeals", { name: person.name, count: deals.length })}</li>
          ))}
        </ul>
      </section>
      <section className={s.card}>
        <h2 className={s.title}>
          <RoleShape bduRole="SPONSOR" />
          {t("sponsors")}
        </h2>
        {sponsors.length === 0 && <p className={s.none}>{t("noSponsor")}</p>}
        <ul>
          {sponsors.map(({ person, since }) => (
            <li key={person.personKey}>{t("since", { name: person.name, day: day(since) })}</li>
          ))}
        </ul>
      </section>
      <section className={s.card}>
        <h2 className={s.title}>{t("gone")}</h2>
        {gone.length === 0 && <p className={s.none}>{t("nobodyGone")}</p>}
        <ul>
          {gone.map(({ person, roles }) => (
            <li key={person.personKey}>
              {t(person.leftOn ? "leftOn" : "left", {
                name: person.name,
                day: person.leftOn ? day(person.leftOn) : "",
                roles: list(roles.map((role) => common.roles[role]?.name ?? role)),
              })}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
