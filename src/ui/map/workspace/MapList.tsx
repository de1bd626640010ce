import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { classes } from "../../parts/classes";
import * as plain from "../../parts/PlainTable.module.css";
import { RoleShape } from "../../parts/RoleShape";
import { StanceIcon } from "../../parts/StanceIcon";
import { factsOf } from "../model/facts";
import type { PeopleMap } from "../model/peopleMap";
import { useStage, useStageStore } from "../stage";
import { useCardWords } from "../useCardWords";
import * as s from "./MapList.module.css";

interface MapListProps {
  map: PeopleMap;
  passing: ReadonlySet<string> | null;
}

/** The same map as a table: for screen readers, for looking somebody up, for reading line by line. */
export function MapList({ map, passing }: MapListProps) {
  const t = useTranslations("map.list");
  const stage = useStageStore();
  const shown = useStage(({ shown }) => shown);
  const words = useCardWords();
  const facts = useMemo(() => factsOf(map), [map]);
  const rows = facts.filter(({ card }) => !passing || passing.has(card.id));
  const cells = (names: readonly string[]) => names.join(t("separator"));
  return (
    <div className={s.scroll}>
      <table className={classes(plain.table, s.table)}>
        <caption className={s.caption}>{t("caption")}</caption>
        <thead>
          <tr>
            {(["name", "roles", "stance", "influence", "access", "owner", "boss", "lines"] as const).map(
              (column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ card, boss, influences, influencedBy, conflicts }) => (
            <tr key={card.id} data-shown={shown?.id === card.id}>
              <th scope="row">
                <button
                  type="button"
                  className={s.name}
                  onClick={() => stage.setState({ shown: { kind: "card", id: card.id } })}
                >
                  {card.name || t("noName")}
                </button>
                <span className={s.post}>{words.belongs(card)}</span>
              </th>
              <td>
                {card.seeks && words.role(card)}
                {card.roles.map((role) => (
                  <span key={role} className={s.sign}>
                    <RoleShape bduRole={role} size={13} />
                    {words.roleName(role)}
                  </span>
                ))}
              </td>
              <td>
                {words.stance(card) && (
                  <span className={s.sign}>
                    <StanceIcon stance={card.stance} influence={card.influence} size={18} />
                    {words.stance(card)}
                  </span>
                )}
              </td>
              <td>{words.influence(card)}</td>
              <td>{words.access(card)}</td>
              <td>{card.owner}</td>
              <td>{boss}</td>
              <td>
                {influences.length > 0 && <p>{t("influences", { names: cells(influences) })}</p>}
                {influencedBy.length > 0 && <p>{t("influencedBy", { names: cells(influencedBy) })}</p>}
                {conflicts.length > 0 && <p>{t("conflicts", { names: cells(conflicts) })}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
