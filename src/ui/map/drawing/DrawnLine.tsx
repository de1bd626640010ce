import type { LineShape } from "../model/lineShape";
import type { LineKind } from "../model/peopleMap";
import * as s from "./DrawnLine.module.css";

interface DrawnLineProps {
  kind: LineKind;
  shape: Pick<LineShape, "d" | "mark">;
  isOnPath?: boolean;
}

/** A line of the map in a picture. */
export function DrawnLine({ kind, shape: { d, mark }, isOnPath = false }: DrawnLineProps) {
  return (
    <g className={s.line} data-kind={kind} data-path={isOnPath}>
      <path className={s.stroke} d={d} />
      {mark && <path className={s.mark} d={mark} />}
    </g>
  );
}
