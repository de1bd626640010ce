import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { useDatabase } from "../data/database";
import { useRoleLetters } from "../data/useRoleLetters";
import { useWrite } from "../data/useWrite";
import { MenuBox, type MenuBoxProps } from "./MenuBox";
import { RoleChecklist } from "./RoleChecklist";
import * as s from "./RoleMenu.module.css";
import { useOwnRoles, useRoles } from "./useRoles";
import { useToggle } from "./useToggle";

interface RoleMenuProps extends Omit<MenuBoxProps, "children" | "subtitle"> {
  opportunityKey: string;
  opportunityName: string;
  personKey: string;
}

/** The chip's menu in the CRM page: whose roles, in which deal, and the six to give or take. */
export function RoleMenu({ opportunityKey, opportunityName, personKey, ...box }: RoleMenuProps) {
  const t = useTranslations("roleMenu");
  const roles = useRoles(opportunityKey, personKey);
  const standing = useDatabase((store) => store.standing);
  const error = useDatabase((store) => store.error);
  const areLettersOn = useRoleLetters();
  const toggle = useToggle({ opportunityKey, personKey, name: box.name }, roles);
  const write = useWrite();
  const ownRoles = useOwnRoles(opportunityKey, personKey);
  const menu = useRef<HTMLDivElement>(null);

  // Opened by a press on a chip: the keys belong to the menu at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new person is a newly opened menu
  useEffect(() => {
    const focusFirst = () => menu.current?.querySelector<HTMLElement>("[role=menuitemcheckbox]")?.focus();
    focusFirst();
    window.addEventListener("focus", focusFirst);
    return () => window.removeEventListener("focus", focusFirst);
  }, [personKey, roles === undefined]);

  return (
    <MenuBox {...box} subtitle={opportunityName && t("inDeal", { deal: opportunityName })}>
      {error ? (
        <p className={s.problem}>{t("blocked")}</p>
      ) : (
        <div ref={menu}>
          <RoleChecklist
            label={t("label", { name: box.name })}
            roles={roles ?? []}
            isReadOnly={standing !== "writable" && standing !== "opening"}
            onToggle={toggle}
            ownRoles={ownRoles}
            onToggleOwn={(id, on) =>
              void write({
                name: "roleTag.edit",
                opportunityKey,
                personKey,
                patch: { ownRoles: { [id]: on ? true : null } },
              })
            }
          />
        </div>
      )}
      <p className={s.hint}>{t(areLettersOn ? "hint" : "hintWithoutLetters")}</p>
    </MenuBox>
  );
}
