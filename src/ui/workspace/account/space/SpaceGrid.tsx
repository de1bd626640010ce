import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { nextState, type Space, type State, states } from "./grid";
import * as s from "./SpaceGrid.module.css";
import { StateSign } from "./StateSign";

interface SpaceGridProps {
  space: Space;
  isReadOnly: boolean;
  onSet: (unit: string, offering: string, state: State | null) => void;
}

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Units against offerings: arrows move, a press or Space goes on to the next state, a digit chooses one, Delete clears. */
export function SpaceGrid({ space: { units, offerings }, isReadOnly, onSet }: SpaceGridProps) {
  const t = useTranslations("space");
  const grid = useRef<HTMLTableElement>(null);
  const [[row, column], setAt] = useState<[number, number]>([0, 0]);
  const go = (toRow: number, toColumn: number) => {
    const [y, x] = [
      Math.max(0, Math.min(units.length - 1, toRow)),
      Math.max(0, Math.min(offerings.length - 1, toColumn)),
    ];
    setAt([y, x]);
    grid.current?.querySelector<HTMLElement>(`[data-at="${y},${x}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    const [unit, offering] = [units[row], offerings[column]];
    const step = steps[key];
    if (!unit || !offering || event.altKey || event.ctrlKey || event.metaKey) return;
    const chosen = states[Number(key) - 1];
    if (step) go(row + step[0], column + step[1]);
    else if (key === "Home") go(row, 0);
    else if (key === "End") go(row, offerings.length - 1);
    else if (chosen && !isReadOnly) onSet(unit.id, offering.id, chosen);
    else if ((key === "Delete" || key === "Backspace") && !isReadOnly) onSet(unit.id, offering.id, null);
    else return;
    event.preventDefault();
  };
  return (
    <div className={s.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern over a real table keeps its heads */}
      <table ref={grid} className={s.grid} role="grid" aria-label={t("title")} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col" className={s.corner}>
              {t("unit")}
            </th>
            {offerings.map(({ id, name }) => (
              <th key={id} scope="col" className={s.offering}>
                <span>{name || t("unnamed")}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit, y) => (
            <tr key={unit.id}>
              <th scope="row" className={s.unit}>
                {unit.name || t("unnamed")}
              </th>
              {offerings.map((offering, x) => {
                const state = unit.states.get(offering.id);
                const word = t(`state.${state ?? "unknown"}`);
                return (
                  <td key={offering.id} className={s.cell}>
                    <button
                      type="button"
                      data-at={`${y},${x}`}
                      data-state={state}
                      className={s.button}
                      tabIndex={y === row && x === column ? 0 : -1}
                      aria-label={t("cell", {
                        unit: unit.name || t("unnamed"),
                        offering: offering.name || t("unnamed"),
                        state: word,
                      })}
                      title={word}
                      aria-disabled={isReadOnly}
                      onFocus={() => setAt([y, x])}
                      onClick={() => !isReadOnly && onSet(unit.id, offering.id, nextState(state))}
                    >
                      <StateSign state={state} />
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
