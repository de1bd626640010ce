import { useState } from "react";
import { useTranslations } from "use-intl";
import type { NextVisit } from "../../../../method/people/whomToSee";
import { useMethodTexts } from "../../../data/method";
import { Button } from "../../../parts/Button";
import { RoleShape } from "../../../parts/RoleShape";
import { useView } from "../../view";
import * as s from "./WhomToSee.module.css";

interface WhomToSeeProps {
  /** The most pressing first. */
  visits: readonly NextVisit[];
  names: ReadonlyMap<string, string>;
}

/** As many as one can see in a week. */
const MOST = 5;

/** Whom to see next, why, and who can bring us there: the first in sight, the others a press away. */
export function WhomToSee({ visits, names }: WhomToSeeProps) {
  const t = useTranslations("insight.whom");
  const [isLong, setIsLong] = useState(false);
  const some = visits.slice(0, MOST);
  const shown = isLong ? some : some.slice(0, 1);
  if (some.length === 0) return null;
  return (
    <section className={s.whom} aria-labelledby="whom-to-see">
      <h3 id="whom-to-see" className={s.title}>
        {t("title")}
      </h3>
      <ol className={s.visits}>
        {shown.map((visit) => (
          <VisitLine key={`${visit.person} ${visit.role}`} visit={visit} names={names} />
        ))}
      </ol>
      {some.length > 1 && (
        <Button size="small" look="quiet" aria-expanded={isLong} onClick={() => setIsLong(!isLong)}>
          {isLong ? t("fewer") : t("others", { count: some.length - 1 })}
        </Button>
      )}
    </section>
  );
}

function VisitLine({ visit, names }: { visit: NextVisit; names: ReadonlyMap<string, string> }) {
  const t = useTranslations("insight.whom");
  const { common } = useMethodTexts();
  const show = useView((view) => view.show);
  const { person, role, reason, route } = visit;
  const name = person === null ? null : (names.get(person) ?? "");
  const roleName = role && (common.roles[role]?.name ?? role);
  const by = route && (route.kind === "owner" ? route.by : (names.get(route.by) ?? ""));
  return (
    <li className={s.visit}>
      <p className={s.who}>
        {role && <RoleShape bduRole={role} isHeld={person !== null} size={14} />}
        {person !== null && (
          <button
            type="button"
            className={s.name}
            onClick={() => show("people", { kind: "person", id: person })}
          >
            {name}
          </button>
        )}
        {roleName && <span className={person === null ? s.missing : s.role}>{roleName}</span>}
      </p>
      <p className={s.why}>{t(`reasons.${reason}`)}</p>
      <p className={s.route}>
        {person === null
          ? route
            ? t(`asks.${route.kind}`, { by: by ?? "" })
            : t("askNobody")
          : route
            ? t(`routes.${route.kind}`, { by: by ?? "" })
            : t("noRoute")}
      </p>
    </li>
  );
}
