import type { Role } from "../../method/vocabulary";
import * as s from "./RoleShape.module.css";

interface RoleShapeProps {
  bduRole: Role;
  /** Filled where somebody holds the role, an outline where not. */
  isHeld?: boolean;
  size?: number;
}

/** A role by its shape, the same as on the chips in the CRM page (src/page/chip.ts); colour only helps. */
export function RoleShape({ bduRole, isHeld = true, size = 14 }: RoleShapeProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      className={s.shape}
      data-role={bduRole}
      data-held={isHeld}
    >
      {drawings[bduRole]}
    </svg>
  );
}

const drawings: Record<Role, React.ReactNode> = {
  KDL: <path d="m8 1.2 1.9 4.6 5 .4-3.8 3.2 1.2 4.8L8 11.6l-4.3 2.6 1.2-4.8L1.1 6.2l5-.4Z" />,
  SPONSOR: <path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" />,
  BENEFIT: <circle cx="8" cy="8" r="6" />,
  EVALUATOR: <rect x="2.4" y="2.4" width="11.2" height="11.2" rx="1" />,
  APPROVER: <path d="M8 1.8 15 14H1Z" />,
  INFLUENCER: <path d="M5.9 1.6h4.2v4.3h4.3v4.2h-4.3v4.3H5.9v-4.3H1.6V5.9h4.3Z" />,
};
