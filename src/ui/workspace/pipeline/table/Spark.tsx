import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import * as s from "./Spark.module.css";

const width = 48;
const height = 18;
const path = line<number>();

/** The last scores as a line, on the scale of all scores; the words beside it say the same. */
export function Spark({ scores }: { scores: number[] }) {
  if (scores.length < 2) return null;
  const x = scaleLinear([0, scores.length - 1], [1, width - 3]);
  const y = scaleLinear([0, 100], [height - 2, 2]);
  const drawn = path.x((_, at) => x(at)).y((score) => y(score))(scores) ?? "";
  const last = scores.length - 1;
  return (
    <svg
      className={s.spark}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <path d={drawn} className={s.line} />
      <circle cx={x(last)} cy={y(scores[last] ?? 0)} r={2} className={s.end} />
    </svg>
  );
}
