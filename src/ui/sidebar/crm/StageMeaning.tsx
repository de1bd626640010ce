import { useState } from "react";
import { useTranslations } from "use-intl";
import { mappedStageOf, orgOf, pipelineOf, shownStage } from "../../../records/crmStages";
import type { StoredDeal } from "../../../records/deal";
import { useCanWrite } from "../../data/database";
import { useMethodTexts } from "../../data/method";
import { usePolicy } from "../../data/policy";
import type { DealState } from "../../data/useDeal";
import { useWrite } from "../../data/useWrite";
import { Button } from "../../parts/Button";
import { Select } from "../../parts/Select";
import { Part } from "./Part";
import { StageMapDialog } from "./StageMapDialog";
import { fromSsm, toSsm, useSsmOptions } from "./ssmOptions";

/** What the CRM's stage counts as in this deal, and the way to the map of the whole pipeline. */
export function StageMeaning({ state, stored }: { state: DealState; stored: StoredDeal }) {
  const t = useTranslations("crm.stage");
  const { core, words } = useMethodTexts();
  const write = useWrite();
  const canWrite = useCanWrite();
  const [isOpen, setIsOpen] = useState(false);
  const fixed = usePolicy((store) => store.policy.stageMappings?.[orgOf(stored)]);
  const shown = shownStage(stored);
  const pipeline = pipelineOf(stored, core);
  const { crmStage, crmStageConfidence } = state.assessment;
  const own = stored.opportunity.body.ssmStage;
  const isOwn = shown !== null && (own?.stage === shown.value || own?.stage === shown.label);
  const options = useSsmOptions(t("asMapped"));
  if (!shown) return <Part title={t("title")}>{t("none")}</Part>;
  const isFixed = Boolean(fixed && (shown.value in fixed || shown.label in fixed));
  const isEnded = mappedStageOf(stored, shown) === 0;
  const now = isEnded
    ? t("ended")
    : crmStage === null
      ? t("unknown")
      : t(crmStage > 7 ? "complete" : "counts", { stage: crmStage });
  const isConfirmed = crmStageConfidence === "own" || isEnded;
  const by = isFixed
    ? t("byAdministrator")
    : isConfirmed
      ? words.mapConfidences.own
      : crmStage === null
        ? ""
        : t("unconfirmed");
  return (
    <Part title={t("title")}>
      <p>{t("now", { label: shown.label, now, by, isSaid: String(by !== "") })}</p>
      {!isFixed && (
        <Select
          label={t("here")}
          value={isOwn ? fromSsm(own?.ssm) : ""}
          options={options}
          isReadOnly={!canWrite}
          onChoose={(chosen) => {
            const ssm = toSsm(chosen);
            void write({
              name: "opportunity.edit",
              opportunityKey: state.opportunityKey,
              patch: { ssmStage: ssm === null ? null : { stage: shown.value, ssm } },
            });
          }}
        />
      )}
      <div>
        <Button size="small" disabled={!canWrite} onClick={() => setIsOpen(true)}>
          {t("all")}
        </Button>
      </div>
      {isOpen && (
        <StageMapDialog stored={stored} pipeline={pipeline} isOpen onClose={() => setIsOpen(false)} />
      )}
    </Part>
  );
}
