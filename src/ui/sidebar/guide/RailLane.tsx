import { Tooltip } from "../../parts/Tooltip";
import * as s from "./RailLane.module.css";
import { type RailShape, RailShapeIcon } from "./RailShape";

export interface RailMark {
  /** Stage 1..7 */
  at: number;
  shape: RailShape;
  label: string;
  /** What it rests on, shown on hover and focus and read out. */
  detail: string;
}

interface RailLaneProps {
  marks: RailMark[];
  /** What stands here when nothing is known; its line is kept, so that nothing jumps. */
  empty?: string;
  emptyShape?: RailShape;
  /** Draws the distance from this stage to the mark. */
  from?: number;
}

/** The middle of a stage's column, as a share of the width. */
const middle = (stage: number) => (stage - 0.5) / 7;

export function RailLane({ marks, empty, emptyShape, from }: RailLaneProps) {
  const [first] = marks;
  if (!first) {
    return (
      <p className={s.empty}>
        {emptyShape && <RailShapeIcon shape={emptyShape} isHollow />}
        {empty}
      </p>
    );
  }
  const start = Math.min(from ?? first.at, first.at);
  const end = Math.max(from ?? first.at, first.at);
  return (
    <div className={s.lane}>
      {end > start && (
        <span
          className={s.distance}
          style={{ left: `${middle(start) * 100}%`, width: `${(middle(end) - middle(start)) * 100}%` }}
        />
      )}
      {marks.map((mark) => (
        <Tooltip key={mark.at} text={mark.detail}>
          <button
            type="button"
            className={s.mark}
            data-side={mark.at > 4 ? "before" : "after"}
            data-shape={mark.shape}
            style={{ left: `${middle(mark.at) * 100}%` }}
            aria-label={mark.detail}
          >
            <RailShapeIcon shape={mark.shape} />
            {mark.label && <span className={s.label}>{mark.label}</span>}
          </button>
        </Tooltip>
      ))}
    </div>
  );
}
