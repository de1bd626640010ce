import ChevronDown from "lucide-react/dist/esm/icons/chevron-down.mjs";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { RoleShape } from "../../parts/RoleShape";
import { RoleChecklist } from "../../roleMenu/RoleChecklist";
import * as s from "./RolesMenu.module.css";
import { RolesPopover } from "./RolesPopover";

interface RolesMenuProps {
  name: string;
  roles: readonly Role[];
  onToggle: (role: Role, on: boolean) => void;
  ownRoles: readonly string[];
  onToggleOwn: (id: string, on: boolean) => void;
  isReadOnly: boolean;
  tabIndex: number;
}

/** All six roles; its button shows by their shapes those that have no button of their own in the row. */
export function RolesMenu({
  name,
  roles,
  onToggle,
  ownRoles,
  onToggleOwn,
  isReadOnly,
  tabIndex,
}: RolesMenuProps) {
  const t = useTranslations("people");
  const { common } = useMethodTexts();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const others = roles.filter((role) => role !== "KDL" && role !== "SPONSOR");
  const held = others.map((role) => common.roles[role]?.name ?? role).join(", ");
  return (
    <>
      <button
        type="button"
        ref={button}
        className={s.button}
        tabIndex={tabIndex}
        data-row-control
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={held ? t("allRolesHeld", { name, held }) : t("allRoles", { name })}
        onClick={() => setIsOpen(!isOpen)}
      >
        {others.map((role) => (
          <RoleShape key={role} bduRole={role} size={13} />
        ))}
        {others.length === 0 && <span className={s.word}>{t("more")}</span>}
        <ChevronDown size={12} aria-hidden />
      </button>
      {isOpen && button.current && (
        <RolesPopover
          anchor={button.current}
          onClose={() => {
            setIsOpen(false);
            button.current?.focus();
          }}
        >
          <RoleChecklist
            label={t("allRoles", { name })}
            roles={roles}
            onToggle={onToggle}
            ownRoles={ownRoles}
            onToggleOwn={onToggleOwn}
            isReadOnly={isReadOnly}
          />
        </RolesPopover>
      )}
    </>
  );
}
