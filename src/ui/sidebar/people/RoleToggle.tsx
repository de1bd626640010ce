import type { Role } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { useRoleLetters } from "../../data/useRoleLetters";
import { RoleShape } from "../../parts/RoleShape";
import { roleKeys } from "../../roleMenu/roleKeys";
import * as s from "./RoleToggle.module.css";

interface RoleToggleProps {
  bduRole: Role;
  isHeld: boolean;
  onToggle: (on: boolean) => void;
  isReadOnly: boolean;
  tabIndex: number;
}

/** One click gives a role, another takes it: the filled shape says which, not the colour alone. */
export function RoleToggle({ bduRole, isHeld, onToggle, isReadOnly, tabIndex }: RoleToggleProps) {
  const { common } = useMethodTexts();
  const areLettersOn = useRoleLetters();
  return (
    <button
      type="button"
      aria-pressed={isHeld}
      aria-disabled={isReadOnly}
      aria-keyshortcuts={areLettersOn ? roleKeys[bduRole] : undefined}
      data-row-control
      tabIndex={tabIndex}
      className={s.toggle}
      onClick={() => !isReadOnly && onToggle(!isHeld)}
    >
      <RoleShape bduRole={bduRole} isHeld={isHeld} size={14} />
      {common.roles[bduRole]?.name}
    </button>
  );
}
