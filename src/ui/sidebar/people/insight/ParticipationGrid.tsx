import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Cell } from "../../../../method/people/participation";
import { useMethodTexts } from "../../../data/method";
import { RoleShape } from "../../../parts/RoleShape";
import { CellShape } from "./CellShape";
import * as s from "./ParticipationGrid.module.css";
import { useNames } from "./useNames";

interface ParticipationGridProps {
  /** Six roles, each with its seven stages. */
  rows: readonly (readonly Cell[])[];
  workStage: number;
  names: ReadonlyMap<string, string>;
}

/** Who matters when: a cell says how much the role weighs at the stage, and whether somebody is there. */
export function ParticipationGrid({ rows, workStage, names }: ParticipationGridProps) {
  const t = useTranslations("insight.grid");
  const { common, words } = useMethodTexts();
  const namesOf = useNames(names);
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: Math.max(0, workStage - 1) });
  const stages = rows[0]?.map(({ stage }) => stage) ?? [];
  const roleName = (role: string) => common.roles[role]?.name ?? role;
  const wordsOf = ({ role, stage, weight, people, state }: Cell) =>
    t("cell", {
      role: roleName(role),
      stage,
      weight: words.roleWeights[weight],
      who: people.length > 0 ? namesOf(people) : t("nobody"),
      state: state === "open" || state === "held" ? "none" : state,
    });
  const current = rows[at.row]?.[at.column];

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const steps: Record<string, [number, number]> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      Home: [0, -at.column],
      End: [0, stages.length - 1 - at.column],
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const row = Math.min(rows.length - 1, Math.max(0, at.row + step[0]));
    const column = Math.min(stages.length - 1, Math.max(0, at.column + step[1]));
    table.current?.querySelectorAll("button")[row * stages.length + column]?.focus();
  };

  return (
    <div className={s.whole}>
      <table ref={table} className={s.grid} aria-label={t("title")} onKeyDown={press}>
        <thead>
          <tr>
            <td />
            {stages.map((stage) => (
              <th key={stage} scope="col" className={s.stage} data-now={stage === workStage}>
                <span aria-hidden="true">{stage}</span>
                <span className={s.hidden}>
                  {t(stage === workStage ? "stageNow" : "stage", {
                    stage,
                    name: common.stages[stage - 1]?.name ?? "",
                  })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => {
            const [first] = cells;
            if (!first) return null;
            return (
              <tr key={first.role}>
                <th scope="row" className={s.role}>
                  <span className={s.roleName}>
                    <RoleShape bduRole={first.role} size={12} />
                    {roleName(first.role)}
                  </span>
                </th>
                {cells.map((cell, column) => (
                  <td key={cell.stage} className={s.cell} data-now={cell.stage === workStage}>
                    <button
                      type="button"
                      className={s.button}
                      tabIndex={at.row === row && at.column === column ? 0 : -1}
                      aria-label={wordsOf(cell)}
                      onFocus={() => setAt({ row, column })}
                      onMouseEnter={() => setAt({ row, column })}
                      onClick={() => setAt({ row, column })}
                    >
                      <CellShape weight={cell.weight} state={cell.state} count={cell.people.length} />
                    </button>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {current && <p className={s.said}>{wordsOf(current)}</p>}
      <ul className={s.legend} aria-label={t("legend")}>
        {(["P", "S", "W"] as const).map((weight) => (
          <li key={weight} className={s.sign}>
            <CellShape weight={weight} state="open" count={0} />
            {words.roleWeights[weight]}
          </li>
        ))}
        {(["held", "weak", "hurtsNow", "hurtsNext"] as const).map((state) => (
          <li key={state} className={s.sign}>
            <CellShape weight="P" state={state} count={1} />
            {t(`states.${state}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
