import { useEffect, useState } from "react";
import type { Role } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { useRoleLetters } from "../../data/useRoleLetters";
import { RoleShape } from "../../parts/RoleShape";
import { roleKeys } from "../../roleMenu/roleKeys";
import * as s from "./RoleToggle.module.css";

interface RoleToggleProps {
  bduRole: Role;
  isHeld: boolean;
  /** Resolves to null when nothing was stored. */
  onToggle: (on: boolean) => Promise<unknown>;
  isReadOnly: boolean;
  tabIndex: number;
}

/** What was stored is read again within this many ms: from then on only that is shown. */
const shownAhead = 500;

/**
 * One click gives a role, another takes it: the filled shape says which, not the colour alone. The press is shown at
 * once, and taken back where nothing came of it.
 */
export function RoleToggle({ bduRole, isHeld, onToggle, isReadOnly, tabIndex }: RoleToggleProps) {
  const { common } = useMethodTexts();
  const areLettersOn = useRoleLetters();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const isShown = wanted ?? isHeld;
  useEffect(() => {
    if (isHeld === wanted) setWanted(null);
  }, [isHeld, wanted]);
  const press = async () => {
    const pressed = !isShown;
    setWanted(pressed);
    const stored = await onToggle(pressed);
    // Another press meanwhile has its own end.
    setTimeout(() => setWanted((now) => (now === pressed ? null : now)), stored === null ? 0 : shownAhead);
  };
  return (
    <button
      type="button"
      aria-pressed={isShown}
      aria-disabled={isReadOnly}
      aria-keyshortcuts={areLettersOn ? roleKeys[bduRole] : undefined}
      data-row-control
      tabIndex={tabIndex}
      className={s.toggle}
      onClick={() => !isReadOnly && void press()}
    >
      <RoleShape bduRole={bduRole} isHeld={isShown} size={14} />
      {common.roles[bduRole]?.name}
    </button>
  );
}
