import { useTranslations } from "use-intl";
import type { PipelineStage } from "../../../records/crmStages";
import { useMethodTexts } from "../../data/method";
import { Select } from "../../parts/Select";
import * as s from "./StageMapRow.module.css";
import { fromSsm, toSsm, useSsmOptions } from "./ssmOptions";

interface StageMapRowProps {
  stage: PipelineStage;
  value: number | null;
  isChanged: boolean;
  /** An administrator decides it. */
  isFixed: boolean;
  onChoose: (ssm: number | null) => void;
}

/** One stage of the CRM: its name, what it counts as, and how sure that is. */
export function StageMapRow({ stage, value, isChanged, isFixed, onChoose }: StageMapRowProps) {
  const t = useTranslations("crm.map");
  const { words } = useMethodTexts();
  const options = useSsmOptions(t("unknown"));
  const { suggestion, mapped } = stage;
  const guess = suggestion.how === "map" ? "fromMap" : "guessed";
  const hint = isFixed
    ? t("byAdministrator")
    : mapped !== undefined || isChanged
      ? words.mapConfidences.own
      : suggestion.how === "none"
        ? t("noGuess")
        : t(suggestion.confidence === "low" ? `${guess}Unsure` : guess);
  return (
    <li className={s.row}>
      <Select
        label={stage.label}
        value={fromSsm(value)}
        options={options}
        isReadOnly={isFixed}
        hint={hint}
        onChoose={(chosen) => onChoose(toSsm(chosen))}
      />
    </li>
  );
}
