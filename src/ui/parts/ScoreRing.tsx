import type { ReactNode } from "react";
import * as s from "./ScoreRing.module.css";

interface ScoreRingProps {
  /** 0 to 100, or null while nothing is known. */
  score: number | null;
  /** Before the caps; the lost part is drawn as a thin line. */
  raw?: number;
  tone: "good" | "watch" | "bad" | "neutral";
  /** The number as written for the reader. */
  children: ReactNode;
  size?: number;
}

const radius = 20;
const round = 2 * Math.PI * radius;
const arc = (share: number) => `${(Math.max(0, Math.min(100, share)) / 100) * round} ${round}`;

export function ScoreRing({ score, raw, tone, children, size = 52 }: ScoreRingProps) {
  return (
    <span className={s.ring} data-tone={tone} style={{ width: size, height: size }}>
      <svg viewBox="0 0 48 48" width={size} height={size} aria-hidden="true">
        <circle className={s.track} cx="24" cy="24" r={radius} />
        {raw !== undefined && raw > (score ?? 0) && (
          <circle className={s.raw} cx="24" cy="24" r={radius} strokeDasharray={arc(raw)} />
        )}
        {score !== null && score > 0 && (
          <circle className={s.score} cx="24" cy="24" r={radius} strokeDasharray={arc(score)} />
        )}
      </svg>
      <span className={s.number}>{children}</span>
    </span>
  );
}
