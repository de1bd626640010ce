import type { ReactNode } from "react";
import * as s from "./RailShape.module.css";

export type RailShape = "customer" | "customerUnsure" | "ours" | "crm" | "entry";

const drawings: Record<RailShape, ReactNode> = {
  customer: <path d="M7 .9 13.1 7 7 13.1.9 7Z" />,
  customerUnsure: <path d="M7 .9 13.1 7 7 13.1.9 7Z" />,
  ours: <path d="M7 1.5 13 12.5H1Z" />,
  crm: <path d="M2.5 13V1.5h9L9 5l2.5 3.5h-9" />,
  entry: <path d="M1 7h7M5.5 4 8.5 7l-3 3M12 1.5v11" />,
};

/** The four marks of the stage rail: diamond, triangle, flag, door. */
export function RailShapeIcon({ shape, isHollow = false }: { shape: RailShape; isHollow?: boolean }) {
  return (
    <svg
      viewBox="0 0 14 14"
      width="14"
      height="14"
      aria-hidden="true"
      className={s.shape}
      data-shape={isHollow ? `${shape}Hollow` : shape}
    >
      {drawings[shape]}
    </svg>
  );
}
