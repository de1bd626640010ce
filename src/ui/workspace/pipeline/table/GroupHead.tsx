import ChevronDown from "lucide-react/dist/esm/icons/chevron-down.mjs";
import ChevronRight from "lucide-react/dist/esm/icons/chevron-right.mjs";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import type { Line } from "../model/group";
import * as s from "./GroupHead.module.css";

interface GroupHeadProps {
  line: Extract<Line, { kind: "group" }>;
  name: string;
  base: string | null;
  span: number;
  onToggle: () => void;
  role: string;
  tabIndex: number;
  "data-cell": string;
}

/** A group's name with how many deals and how much money are in it; pressed, it folds. */
export function GroupHead({ line, name, base, span, onToggle, ...cell }: GroupHeadProps) {
  const t = useTranslations("pipeline.group");
  const { money } = useFormats();
  const Icon = line.isOpen ? ChevronDown : ChevronRight;
  return (
    <div className={s.cell} {...cell} {...{ "aria-colspan": span }}>
      <button type="button" tabIndex={-1} className={s.button} aria-expanded={line.isOpen} onClick={onToggle}>
        <Icon size={14} aria-hidden />
        <span className={s.name}>{name}</span>
        <span className={s.facts}>
          {t("count", { count: line.count })}
          {base && ` · ${money(line.sum, base)}`}
        </span>
      </button>
    </div>
  );
}
