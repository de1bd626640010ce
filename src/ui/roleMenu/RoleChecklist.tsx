import Check from "lucide-react/dist/esm/icons/check.mjs";
import { type KeyboardEvent, useState } from "react";
import { ROLES, type Role } from "../../method/vocabulary";
import { useMethodTexts } from "../data/method";
import { useRoleLetters } from "../data/useRoleLetters";
import { RoleShape } from "../parts/RoleShape";
import { OwnRoleItems } from "./OwnRoleItems";
import * as s from "./RoleChecklist.module.css";
import { roleKeys, roleOfKey } from "./roleKeys";

interface RoleChecklistProps {
  /** Whose roles: the menu's accessible name. */
  label: string;
  roles: readonly Role[];
  onToggle: (role: Role, on: boolean) => void;
  isReadOnly?: boolean;
  /** Those of the team's own roles that are held, where its playbook has any. */
  ownRoles: readonly string[];
  onToggleOwn: (id: string, on: boolean) => void;
}

/**
 * The six roles, then the team's own, as a menu that stays open: several can be held. Arrows, Home, End, and a letter for
 * each of the six.
 */
export function RoleChecklist({
  label,
  roles,
  onToggle,
  isReadOnly = false,
  ownRoles,
  onToggleOwn,
}: RoleChecklistProps) {
  const { common, core } = useMethodTexts();
  const areLettersOn = useRoleLetters();
  const [active, setActive] = useState<string>("KDL");
  const toggle = (role: Role) => {
    if (!isReadOnly) onToggle(role, !roles.includes(role));
  };

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitemcheckbox]")];
    const at = items.findIndex((item) => item === document.activeElement);
    const to = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at <= 0 ? items.length : at) - 1,
      Home: 0,
      End: items.length - 1,
    }[event.key];
    const role = roleOfKey({ ...event, isComposing: event.nativeEvent.isComposing });
    if (to === undefined && !role) return;
    event.preventDefault();
    event.stopPropagation();
    if (role) toggle(role);
    else items[to ?? 0]?.focus();
  };

  return (
    <div role="menu" aria-label={label} tabIndex={-1} className={s.menu} onKeyDown={press}>
      {ROLES.map((role) => {
        const isHeld = roles.includes(role);
        return (
          <button
            key={role}
            type="button"
            role="menuitemcheckbox"
            aria-checked={isHeld}
            aria-disabled={isReadOnly}
            aria-keyshortcuts={areLettersOn ? roleKeys[role] : undefined}
            tabIndex={role === active ? 0 : -1}
            className={s.item}
            onFocus={() => setActive(role)}
            onClick={({ detail }) => {
              // The second press of a double one was meant for what stood here before.
              if (detail < 2) toggle(role);
            }}
          >
            <RoleShape bduRole={role} isHeld={isHeld} size={16} />
            <span className={s.name}>{common.roles[role]?.name}</span>
            {isHeld && <Check size={14} strokeWidth={2.5} aria-hidden />}
            {areLettersOn && (
              <span className={s.key} aria-hidden="true">
                {roleKeys[role].toUpperCase()}
              </span>
            )}
          </button>
        );
      })}
      {core.customRoles.length > 0 && (
        <OwnRoleItems
          held={ownRoles}
          onToggle={onToggleOwn}
          isReadOnly={isReadOnly}
          active={active}
          onActive={setActive}
        />
      )}
    </div>
  );
}
