import ChevronDown from "lucide-react/dist/esm/icons/chevron-down.mjs";
import X from "lucide-react/dist/esm/icons/x.mjs";
import { useTranslations } from "use-intl";
import { ROLES, STANCES } from "../../../method/vocabulary";
import type { DealPerson } from "../../../records/people";
import { useMethodTexts } from "../../data/method";
import { Button } from "../../parts/Button";
import { IconButton } from "../../parts/IconButton";
import { Menu, MenuItem, MenuToggle } from "../../parts/Menu";
import { StanceIcon } from "../../parts/StanceIcon";
import * as s from "./SelectionBar.module.css";
import type { PeoplePatch } from "./usePeopleActions";

interface SelectionBarProps {
  /** Who is chosen. */
  people: readonly DealPerson[];
  onPatch: (patch: PeoplePatch) => void;
  onClear: () => void;
}

/** What can be said of several people at once: one role or one stance for all of them, in one step. */
export default function SelectionBar({ people, onPatch, onClear }: SelectionBarProps) {
  const t = useTranslations("peopleMany");
  const { common } = useMethodTexts();
  const count = people.length;
  return (
    <section className={s.bar} aria-label={t("label")}>
      <p className={s.count} aria-live="polite">
        {t("count", { count })}
      </p>
      <Menu
        label={t("roleOfAll", { count })}
        trigger={
          <Button size="small" aria-label={t("roleOfAll", { count })}>
            {t("role")}
            <ChevronDown size={12} aria-hidden />
          </Button>
        }
      >
        {ROLES.map((role) => {
          const isOn = people.every(({ roles }) => roles.includes(role));
          return (
            <MenuToggle
              key={role}
              isOn={isOn}
              onToggle={(on) => onPatch({ roles: { [role]: on ? true : null } })}
            >
              {common.roles[role]?.name}
            </MenuToggle>
          );
        })}
      </Menu>
      <Menu
        label={t("stanceOfAll", { count })}
        trigger={
          <Button size="small" aria-label={t("stanceOfAll", { count })}>
            {t("stance")}
            <ChevronDown size={12} aria-hidden />
          </Button>
        }
      >
        {STANCES.map((stance) => (
          <MenuItem
            key={stance}
            icon={<StanceIcon stance={stance} size={16} />}
            onSelect={() => onPatch({ stance: stance === "unknown" ? null : stance })}
          >
            {common.stances[stance].name}
          </MenuItem>
        ))}
      </Menu>
      <IconButton
        size="small"
        className={s.clear}
        label={t("clear")}
        icon={<X size={14} aria-hidden />}
        onClick={onClear}
      />
    </section>
  );
}
