import type { Stance } from "../../../method/vocabulary";
import * as s from "./StanceShape.module.css";

/** A stance by its sign: two pluses, a plus, an equals sign, a minus, a cross; a dashed ring where nobody knows. */
export function StanceShape({ stance, size = 16 }: { stance: Stance; size?: number }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      className={s.shape}
      data-stance={stance}
    >
      <path d={drawings[stance]} strokeDasharray={stance === "unknown" ? "2.4 2.2" : undefined} />
    </svg>
  );
}

const drawings: Record<Stance, string> = {
  mentor: "M5 3v6M2 6h6M11 7v6M8 10h6",
  supportive: "M8 3v10M3 8h10",
  neutral: "M3 6h10M3 10h10",
  notSupportive: "M3 8h10",
  opposed: "m4 4 8 8m0-8-8 8",
  unknown: "M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11",
};
