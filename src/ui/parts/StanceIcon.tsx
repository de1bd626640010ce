import type { Influence, Stance } from "../../method/vocabulary";
import * as s from "./StanceIcon.module.css";

interface StanceIconProps {
  stance: Stance;
  /** Left out: nobody knows. */
  influence?: Influence | undefined;
  size?: number;
}

/**
 * Where somebody stands, and how much their word counts, in one picture: the sign of the stance, and beside it
 * three steps of which as many are filled. Drawn for 20 px, and read without colour: colour only helps.
 */
export function StanceIcon({ stance, influence = "0", size = 20 }: StanceIconProps) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      className={s.icon}
      data-stance={stance}
      data-influence={influence}
    >
      {stanceDrawings[stance]}
      {steps.map(({ at, y }) => (
        <rect
          key={at}
          x="15.6"
          y={y}
          width="3.4"
          height="4"
          rx="0.8"
          className={s.step}
          data-filled={at <= Number(influence)}
        />
      ))}
    </svg>
  );
}

const steps = [
  { at: 1, y: 13.8 },
  { at: 2, y: 8 },
  { at: 3, y: 2.2 },
];

/** Signs in the left 14 of 20: two pluses, a plus, an equals sign, a minus, a cross, a question mark. */
const stanceDrawings: Record<Stance, React.ReactNode> = {
  mentor: <path d="M4 3v6M1 6h6M10 10.4v6M7 13.4h6" />,
  supportive: <path d="M7 5v10M2 10h10" />,
  neutral: <path d="M2 7.5h10M2 12.5h10" />,
  notSupportive: <path d="M2 10h10" />,
  opposed: <path d="m2.8 5.8 8.4 8.4m0-8.4-8.4 8.4" />,
  unknown: <path d="M4 7.2a3 3 0 1 1 4.5 2.6C7.4 10.5 7 11 7 12.2M7 15.4v.01" />,
};
