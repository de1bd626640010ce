import { useState } from "react";
import { useTranslations } from "use-intl";
import { ENDED } from "../../../method/crmEnding";
import { orgOf, type PipelineStage } from "../../../records/crmStages";
import type { StoredDeal } from "../../../records/deal";
import { usePolicy } from "../../data/policy";
import { useWrite } from "../../data/useWrite";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import * as s from "./StageMapDialog.module.css";
import { StageMapRow } from "./StageMapRow";

interface StageMapDialogProps {
  stored: StoredDeal;
  pipeline: PipelineStage[];
  isOpen: boolean;
  onClose: () => void;
}

/** As mapped, else as its name suggests, else not said. */
const startOf = ({ mapped, suggestion }: PipelineStage): number | null =>
  mapped ?? (suggestion.closed ? ENDED : suggestion.ssm);

/** Each stage of the org's pipeline in the CRM's order, and which of the seven it is: confirmed in one go. */
export function StageMapDialog({ stored, pipeline, isOpen, onClose }: StageMapDialogProps) {
  const t = useTranslations("crm.map");
  const common = useTranslations("common");
  const write = useWrite();
  const org = orgOf(stored);
  const fixed = new Map(Object.entries(usePolicy((store) => store.policy.stageMappings?.[org]) ?? {}));
  const [chosen, setChosen] = useState<ReadonlyMap<string, number | null>>(new Map());
  const ssmOfStage = (stage: PipelineStage) =>
    chosen.has(stage.value) ? (chosen.get(stage.value) ?? null) : startOf(stage);
  const isFixed = ({ value, label }: PipelineStage) => fixed.has(value) || fixed.has(label);

  const confirm = async () => {
    const mine = pipeline.filter((stage) => !isFixed(stage));
    const value = { [org]: Object.fromEntries(mine.map((stage) => [stage.value, ssmOfStage(stage)])) };
    if (await write({ name: "settings.set", key: "stageMappings", value })) onClose();
  };
  return (
    <Dialog
      title={t("title")}
      closeLabel={common("close")}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button look="primary" onClick={() => void confirm()}>
            {t("confirm")}
          </Button>
        </>
      }
    >
      <p className={s.what}>{t("what")}</p>
      <ul className={s.rows}>
        {pipeline.map((stage) => (
          <StageMapRow
            key={stage.value}
            stage={stage}
            value={ssmOfStage(stage)}
            isChanged={chosen.has(stage.value)}
            isFixed={isFixed(stage)}
            onChoose={(ssm) => setChosen(new Map([...chosen, [stage.value, ssm]]))}
          />
        ))}
      </ul>
    </Dialog>
  );
}
