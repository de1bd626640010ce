import Ellipsis from "lucide-react/dist/esm/icons/ellipsis.mjs";
import type { KeyboardEvent } from "react";
import { useTranslations } from "use-intl";
import type { Level } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { LevelShape } from "../../parts/LevelShape";
import { Menu, MenuItem } from "../../parts/Menu";
import { Tooltip } from "../../parts/Tooltip";
import { keyedLevels, pickableLevels } from "./evidence";
import * as s from "./LevelPicker.module.css";

interface LevelPickerProps {
  level: Level;
  minLevel: Level | null;
  /** Whose level it is, for the accessible name. */
  label: string;
  isReadOnly: boolean;
  onPick: (level: Level) => void;
}

/** Evidence level in one click. A notch marks the least level that the gate accepts. */
export function LevelPicker({ level, minLevel, label, isReadOnly, onPick }: LevelPickerProps) {
  const t = useTranslations("assess.level");
  const { common } = useMethodTexts();
  const moveWithin = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0 || !(event.target instanceof HTMLElement) || event.target.role !== "radio") return;
    event.preventDefault();
    const radios = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=radio]")];
    radios[radios.indexOf(event.target) + step]?.focus();
  };
  const focusable = pickableLevels.includes(level) ? level : "E0";
  return (
    <div className={s.picker}>
      {/* No native radios: they would take the arrows that move between rows. */}
      <div className={s.group} role="radiogroup" aria-label={label} tabIndex={-1} onKeyDown={moveWithin}>
        {pickableLevels.map((each) => (
          <Tooltip key={each} text={hint(each)}>
            {/* biome-ignore lint/a11y/useSemanticElements: see above */}
            <button
              type="button"
              role="radio"
              aria-checked={each === level}
              aria-label={common.levels[each]?.name}
              aria-disabled={isReadOnly}
              tabIndex={each === focusable ? 0 : -1}
              className={s.level}
              data-min={each === minLevel}
              onClick={() => !isReadOnly && onPick(each)}
            >
              <LevelShape level={each} />
            </button>
          </Tooltip>
        ))}
      </div>
      {!isReadOnly && (
        <Menu
          label={t("other")}
          trigger={
            <button
              type="button"
              className={s.more}
              aria-label={t("other")}
              data-active={!pickableLevels.includes(level)}
            >
              {pickableLevels.includes(level) ? (
                <Ellipsis size={14} aria-hidden />
              ) : (
                <LevelShape level={level} />
              )}
            </button>
          }
        >
          {(["EX", "NA"] as const).map((each) => (
            <MenuItem key={each} icon={<LevelShape level={each} size={14} />} onSelect={() => onPick(each)}>
              {common.levels[each]?.name}
            </MenuItem>
          ))}
        </Menu>
      )}
    </div>
  );

  function hint(each: Level): string {
    const { name = each, text = "" } = common.levels[each] ?? {};
    const key = keyedLevels.indexOf(each) + 1;
    return [t("named", { key, name }), text, each === minLevel ? t("enough") : ""].filter(Boolean).join("\n");
  }
}
