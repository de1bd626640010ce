import X from "lucide-react/dist/esm/icons/x.mjs";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { ChipTarget } from "../../messages/messages";
import { useDatabase } from "../data/database";
import { IconButton } from "../parts/IconButton";
import { ToastRegion } from "../parts/ToastRegion";
import { RoleChecklist } from "./RoleChecklist";
import * as s from "./RoleMenu.module.css";
import { useHeight } from "./useHeight";
import { useRoles } from "./useRoles";
import { useToggle } from "./useToggle";

interface RoleMenuProps {
  target: ChipTarget;
  /** The page gives the frame this height. */
  onHeight: (height: number) => void;
  onClose: () => void;
}

/** The chip's menu in the CRM page: whose roles, in which deal, and the six to give or take. */
export function RoleMenu({ target, onHeight, onClose }: RoleMenuProps) {
  const t = useTranslations();
  const { opportunityKey, personKey, name, opportunityName } = target;
  const roles = useRoles(opportunityKey, personKey);
  const standing = useDatabase((store) => store.standing);
  const toggle = useToggle(target, roles);
  const error = useDatabase((store) => store.error);
  const box = useRef<HTMLDivElement>(null);

  useHeight(box, onHeight);

  // Opened by a press on a chip: the keys belong to the menu at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new person is a newly opened menu
  useEffect(() => {
    const focusFirst = () => box.current?.querySelector<HTMLElement>("[role=menuitemcheckbox]")?.focus();
    focusFirst();
    window.addEventListener("focus", focusFirst);
    return () => window.removeEventListener("focus", focusFirst);
  }, [personKey, roles === undefined]);

  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onClose();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside
    <div ref={box} className={s.box} onKeyDown={press}>
      <header className={s.head}>
        <div className={s.who}>
          <h1 className={s.name}>{name}</h1>
          {opportunityName && <p className={s.deal}>{t("roleMenu.inDeal", { deal: opportunityName })}</p>}
        </div>
        <IconButton
          size="small"
          label={t("roleMenu.close")}
          icon={<X size={14} aria-hidden />}
          onClick={onClose}
        />
      </header>
      {error ? (
        <p className={s.problem}>{t("roleMenu.blocked")}</p>
      ) : (
        <RoleChecklist
          label={t("roleMenu.label", { name })}
          roles={roles ?? []}
          isReadOnly={standing !== "writable" && standing !== "opening"}
          onToggle={toggle}
        />
      )}
      <p className={s.hint}>{t("roleMenu.hint")}</p>
      <ToastRegion label={t("common.messages")} closeLabel={t("common.close")} />
    </div>
  );
}
