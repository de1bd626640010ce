import type { Level } from "../../method/vocabulary";
import * as s from "./LevelShape.module.css";

/**
 * Evidence levels as filling circles, so that they read without colour: empty and dashed (unknown), a
 * quarter (we believe), half (customer said), full (documented), full with a tick (corroborated or signed);
 * a crossed diamond (contradicted), a bar (doesn't apply).
 */
export function LevelShape({ level, size = 16 }: { level: Level; size?: number }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      className={s.shape}
      data-level={level}
    >
      {drawings[level]}
    </svg>
  );
}

const ring = <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />;
const disc = <circle cx="8" cy="8" r="7" fill="currentColor" />;

const drawings: Record<Level, React.ReactNode> = {
  E0: (
    <circle
      cx="8"
      cy="8"
      r="6.25"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2.6 2.3"
    />
  ),
  E1: (
    <>
      {ring}
      <path d="M8 8V3.5A4.5 4.5 0 0 1 12.5 8Z" fill="currentColor" />
    </>
  ),
  E2: (
    <>
      {ring}
      <path d="M8 3.5a4.5 4.5 0 0 1 0 9Z" fill="currentColor" />
    </>
  ),
  E3: disc,
  E4: (
    <>
      {disc}
      <path
        d="m4.8 8.3 2.2 2.2 4.2-4.6"
        fill="none"
        stroke="var(--surface)"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  EX: (
    <>
      <path d="M8 .8 15.2 8 8 15.2.8 8Z" fill="currentColor" />
      <path
        d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4"
        stroke="var(--surface)"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </>
  ),
  NA: <path d="M3 8h10" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
};
