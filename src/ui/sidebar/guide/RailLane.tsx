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
  /** On which side of the rail it lies: what it rests on opens away from the picture. */
  isAbove?: boolean;
  /** Draws the distance from this stage to the mark, with its words where there is room. */
  distance?: { from: number; label: string };
}

/** The middle of a stage's column, as a share of the width. */
const middle = (stage: number) => (stage - 0.5) / 7;

/** Words stand after their shape, unless they would leave the rail or lie on the distance drawn. */
function sideOf(at: number, end: number): "before" | "after" {
  return at > 5 || (at > 1 && at < end) ? "before" : "after";
}

export function RailLane({ marks, empty, emptyShape, isAbove = false, distance }: RailLaneProps) {
  const [first] = marks;
  if (!first) {
    return (
      <p className={s.empty}>
        {emptyShape && <RailShapeIcon shape={emptyShape} isHollow />}
        {empty}
      </p>
    );
  }
  const start = Math.min(distance?.from ?? first.at, first.at);
  const end = Math.max(distance?.from ?? first.at, first.at);
  return (
    <div className={s.lane}>
      {end > start && (
        <span
          className={s.distance}
          data-ends={first.at === end ? "right" : "left"}
          style={{ left: `${middle(start) * 100}%`, width: `${(middle(end) - middle(start)) * 100}%` }}
        >
          {end - start > 1 && <span className={s.words}>{distance?.label}</span>}
        </span>
      )}
      {marks.map((mark) => (
        <Tooltip key={mark.at} text={mark.detail} placement={isAbove ? "top" : "bottom"}>
          <button
            type="button"
            className={s.mark}
            data-side={sideOf(mark.at, end)}
            data-shape={mark.shape}
            style={{ left: `${middle(mark.at) * 100}%` }}
            aria-label={`${mark.label} ${mark.detail}`.trim()}
          >
            <RailShapeIcon shape={mark.shape} />
            {mark.label && <span className={s.label}>{mark.label}</span>}
          </button>
        </Tooltip>
      ))}
    </div>
  );
}
