import { useTranslations } from "use-intl";
import { useCanWrite } from "../../data/database";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useGuided } from "../../data/useGuided";
import { useWrite } from "../../data/useWrite";
import { Select } from "../../parts/Select";
import * as s from "./EntryStage.module.css";

/** Where the customer's buying stood when we came in: earlier gates then needn't be witnessed. */
export function EntryStage({ state }: { state: DealState }) {
  const t = useTranslations("assess.entry");
  const { common } = useMethodTexts();
  const isGuided = useGuided();
  const write = useWrite();
  const canWrite = useCanWrite();
  const entryStage = state.stored?.opportunity.body.entryStage;
  return (
    <div className={s.entry}>
      <Select
        label={t("question")}
        hint={isGuided ? t("hint") : undefined}
        value={entryStage ? String(entryStage) : ""}
        isReadOnly={!canWrite}
        options={[
          { value: "", label: t("notSaid") },
          ...common.stages.map((stage) => ({
            value: String(stage.no),
            label: t("option", { stage: stage.no, phase: stage.phase }),
          })),
        ]}
        onChoose={(chosen) =>
          void write({
            name: "opportunity.edit",
            opportunityKey: state.opportunityKey,
            patch: { entryStage: chosen ? Number(chosen) : null },
          })
        }
      />
    </div>
  );
}
