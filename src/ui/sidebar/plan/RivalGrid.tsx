import ChevronDown from "lucide-react/dist/esm/icons/chevron-down.mjs";
import ChevronUp from "lucide-react/dist/esm/icons/chevron-up.mjs";
import Equal from "lucide-react/dist/esm/icons/equal.mjs";
import Minus from "lucide-react/dist/esm/icons/minus.mjs";
import { useTranslations } from "use-intl";
import type { Criterion, Judgement, Rival } from "./competition";
import * as s from "./RivalGrid.module.css";

interface RivalGridProps {
  criteria: Criterion[];
  options: Rival[];
  nameOf: (id: string, name: string) => string;
}

const icons = { stronger: ChevronUp, same: Equal, weaker: ChevronDown } as const;

/** Every option on every criterion at a glance: a shape for each, and its word for who can't see it. */
export function RivalGrid({ criteria, options, nameOf }: RivalGridProps) {
  const t = useTranslations("rivals");
  return (
    <table className={s.grid} aria-label={t("grid")}>
      <thead>
        <tr>
          <th scope="col">{t("againstUs")}</th>
          {options.map(({ id, name }) => (
            <th key={id} scope="col" title={nameOf(id, name)}>
              {nameOf(id, name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => (
          <tr key={criterion.id}>
            <th scope="row">{criterion.text}</th>
            {options.map((option) => (
              <td key={option.id}>
                <Mark judgement={option.judged[criterion.id]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Mark({ judgement }: { judgement: Judgement | undefined }) {
  const t = useTranslations("rivals.judged");
  const Icon = judgement ? icons[judgement] : Minus;
  return (
    <span className={s.mark} data-judgement={judgement ?? "unknown"}>
      <Icon size={14} strokeWidth={2.5} aria-hidden />
      <span className={s.word}>{t(judgement ?? "unknown")}</span>
    </span>
  );
}
