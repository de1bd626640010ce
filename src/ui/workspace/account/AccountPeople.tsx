import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { Account, AccountPerson } from "../../../records/account";
import { useMethodTexts } from "../../data/method";
import { classes } from "../../parts/classes";
import * as plain from "../../parts/PlainTable.module.css";
import { RoleShape } from "../../parts/RoleShape";
import { StanceIcon } from "../../parts/StanceIcon";
import { ToggleButton } from "../../parts/ToggleButton";
import { influenceOf } from "../../sidebar/people/influenceOf";
import { routeTo } from "../route";
import { nameOf } from "../shownField";
import * as s from "./AccountTable.module.css";
import { Panel } from "./Panel";

const hasRoles = ({ inDeals, spells }: AccountPerson) =>
  spells.length > 0 || inDeals.some(({ person }) => person.roles.length > 0);

/** Everybody of the account: what they are in each opportunity, and which roles they held when. */
export function AccountPeople({ account: { people, deals } }: { account: Account }) {
  const t = useTranslations("account.people");
  const { common, words } = useMethodTexts();
  const { day } = useFormats();
  const [showsAll, setShowsAll] = useState(false);
  const roleName = (role: string) => common.roles[role]?.name ?? role;
  const dealName = (key: string) => {
    const deal = deals.find(({ opportunityKey }) => opportunityKey === key);
    return (deal && nameOf(deal.row)) || t("noName");
  };
  const withRoles = people.filter(hasRoles);
  const shown = (showsAll || withRoles.length === 0 ? people : withRoles).toSorted(
    (a, b) => b.inDeals.length - a.inDeals.length || a.name.localeCompare(b.name),
  );
  return (
    <Panel title={t("title")}>
      {withRoles.length > 0 && withRoles.length < people.length && (
        <ToggleButton isOn={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {t("all", { count: people.length })}
        </ToggleButton>
      )}
      <table className={classes(plain.table, plain.between, s.table)}>
        <thead>
          <tr>
            <th scope="col">{t("person")}</th>
            <th scope="col">{t("now")}</th>
            <th scope="col">{t("overTime")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((person) => (
            <tr key={person.personKey}>
              <th scope="row">
                <span className={s.name} data-left={person.hasLeft}>
                  {person.name || t("noName")}
                </span>
                <span className={s.sub}>
                  {[
                    person.title,
                    person.organisation,
                    person.side === "customer" ? "" : words.sides[person.side],
                    person.hasLeft ? t("left") : "",
                    person.otherKeys.length > 0 ? t("alsoAs", { count: person.otherKeys.length + 1 }) : "",
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
                <a
                  className={s.link}
                  href={routeTo("history", "people", person.personKey)}
                  aria-label={t("historyOf", { name: person.name || t("noName") })}
                >
                  {t("history")}
                </a>
              </th>
              <td>
                <ul className={s.spells}>
                  {person.inDeals.map(({ opportunityKey, person: here }) => (
                    <li key={opportunityKey}>
                      <a className={s.link} href={routeTo("deal", opportunityKey, "map")}>
                        {dealName(opportunityKey)}
                      </a>
                      {here.roles.map((role) => (
                        <span key={role} className={s.role}>
                          <RoleShape bduRole={role} size={13} />
                          {roleName(role)}
                        </span>
                      ))}
                      {here.tag.stance && here.tag.stance !== "unknown" && (
                        <span className={s.standing}>
                          <StanceIcon stance={here.tag.stance} influence={influenceOf(here.tag)} size={16} />
                          {common.stances[here.tag.stance].name}
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
              </td>
              <td>
                <ul className={s.spells}>
                  {person.spells.map(({ opportunityKey, role, from, to }) => (
                    <li key={`${opportunityKey} ${role} ${from}`}>
                      <span className={s.spell}>
                        <RoleShape bduRole={role} size={13} isHeld={to === null} />
                        {roleName(role)}
                        <span className={s.dates}>
                          {to === null
                            ? t("since", { from: day(from) })
                            : t("fromTo", { from: day(from), to: day(to) })}
                        </span>
                      </span>
                      {deals.length > 1 && <span className={s.sub}>{dealName(opportunityKey)}</span>}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
