import { useTranslations } from "use-intl";
import type { CrmStage } from "../../../records/crmStages";
import type { DealState } from "../../data/useDeal";
import { EndingForm } from "./EndingForm";
import { Notice } from "./Notice";

interface EndingQuestionProps {
  state: DealState;
  ending: { stage: CrmStage; as: "won" | "lost" };
  onLater: () => void;
}

/** The CRM shows a closed stage: asks how it ended, and leaves the deal open until the rep has said. */
export function EndingQuestion({ state, ending, onLater }: EndingQuestionProps) {
  const t = useTranslations("crm.ending");
  return (
    <Notice title={t("question", { stage: ending.stage.label })}>
      <EndingForm state={state} otherwise={{ label: t("stillOpen"), onPress: onLater }} />
    </Notice>
  );
}
