import type { CellState } from "../../../../method/people/participation";
import type { RoleWeight } from "../../../../method/roles";
import * as s from "./CellShape.module.css";

interface CellShapeProps {
  weight: RoleWeight;
  state: CellState;
  /** How many take part. */
  count: number;
}

/**
 * One cell as a square: its edge says how much the role weighs (thick, thin, none), its inside who is there: a number,
 * a hatched number where nobody of them was met, an exclamation mark where an empty cell hurts now, a ring where next.
 */
export function CellShape({ weight, state, count }: CellShapeProps) {
  const isEmpty = state === "open" || state === "hurtsNow" || state === "hurtsNext";
  const shown = state === "hurtsNow" ? "!" : state === "hurtsNext" ? "○" : isEmpty ? "" : count;
  // Drawn by the style: the cell's name says it in words, and begins with none of these signs.
  return (
    <span className={s.shape} data-weight={weight} data-state={state} data-shown={shown} aria-hidden="true" />
  );
}
