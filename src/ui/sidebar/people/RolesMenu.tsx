import { Popover, PopoverDisclosure, PopoverProvider } from "@ariakit/react/popover";
import ChevronDown from "lucide-react/dist/esm/icons/chevron-down.mjs";
import { useTranslations } from "use-intl";
import type { Role } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { RoleShape } from "../../parts/RoleShape";
import { RoleChecklist } from "../../roleMenu/RoleChecklist";
import * as s from "./RolesMenu.module.css";

interface RolesMenuProps {
  name: string;
  roles: readonly Role[];
  onToggle: (role: Role, on: boolean) => void;
  isReadOnly: boolean;
  tabIndex: number;
}

/** All six roles; its button shows by their shapes those that have no button of their own in the row. */
export function RolesMenu({ name, roles, onToggle, isReadOnly, tabIndex }: RolesMenuProps) {
  const t = useTranslations("people");
  const { common } = useMethodTexts();
  const others = roles.filter((role) => role !== "KDL" && role !== "SPONSOR");
  const held = others.map((role) => common.roles[role]?.name ?? role).join(", ");
  return (
    <PopoverProvider placement="bottom-end">
      <PopoverDisclosure
        className={s.button}
        tabIndex={tabIndex}
        data-row-control
        aria-haspopup="menu"
        aria-label={held ? t("allRolesHeld", { name, held }) : t("allRoles", { name })}
      >
        {others.map((role) => (
          <RoleShape key={role} bduRole={role} size={13} />
        ))}
        {others.length === 0 && <span className={s.word}>{t("more")}</span>}
        <ChevronDown size={12} aria-hidden />
      </PopoverDisclosure>
      <Popover
        role="presentation"
        className={s.popover}
        gutter={4}
        overflowPadding={8}
        fitViewport
        portal
        unmountOnHide
      >
        <RoleChecklist
          label={t("allRoles", { name })}
          roles={roles}
          onToggle={onToggle}
          isReadOnly={isReadOnly}
        />
      </Popover>
    </PopoverProvider>
  );
}
