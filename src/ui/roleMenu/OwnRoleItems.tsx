import Check from "lucide-react/dist/esm/icons/check.mjs";
import Tag from "lucide-react/dist/esm/icons/tag.mjs";
import { useTranslations } from "use-intl";
import { useMethodTexts } from "../data/method";
import { useTextPart } from "../data/useTextPart";
import * as s from "./RoleChecklist.module.css";

interface OwnRoleItemsProps {
  held: readonly string[];
  onToggle: (id: string, on: boolean) => void;
  isReadOnly: boolean;
  /** The one item of the menu in the tab order. */
  active: string;
  onActive: (id: string) => void;
}

/** The team's own roles, each with the one of the six that it counts as in the score. */
export function OwnRoleItems({ held, onToggle, isReadOnly, active, onActive }: OwnRoleItemsProps) {
  const t = useTranslations("roleMenu");
  const { common, core } = useMethodTexts();
  const names = useTextPart("roles")?.customRoles ?? {};
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
    <div role="group" aria-label={t("own")} className={s.own}>
      {core.customRoles.map(({ id, countsAs }) => {
        const isHeld = held.includes(id);
        return (
          <button
            key={id}
            type="button"
            role="menuitemcheckbox"
            aria-checked={isHeld}
            aria-disabled={isReadOnly}
            tabIndex={id === active ? 0 : -1}
            className={s.item}
            onFocus={() => onActive(id)}
            onClick={() => !isReadOnly && onToggle(id, !isHeld)}
          >
            <Tag size={16} aria-hidden />
            <span className={s.name}>
              {names[id] ?? id}{" "}
              <span className={s.counts}>
                {countsAs
                  ? t("countsAs", { role: common.roles[countsAs]?.name ?? countsAs })
                  : t("countsNot")}
              </span>
            </span>
            {isHeld && <Check size={14} strokeWidth={2.5} aria-hidden />}
          </button>
        );
      })}
    </div>
  );
}
