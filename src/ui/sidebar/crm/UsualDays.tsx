import { useTranslations } from "use-intl";
import type { StoredDeal } from "../../../records/deal";
import { useCanWrite } from "../../data/database";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useWrite } from "../../data/useWrite";
import { NumberField } from "../../parts/NumberField";
import { Part } from "./Part";

const stages = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** How long the deal has been in its stage, against the team's usual length of the stage of work. */
export function UsualDays({ state, stored }: { state: DealState; stored: StoredDeal }) {
  const t = useTranslations("crm.days");
  const { core } = useMethodTexts();
  const write = useWrite();
  const canWrite = useCanWrite();
  const { workStage, daysInStage } = state.assessment;
  const stage = stages[workStage - 1] ?? "1";
  const playbooks = core.assess.usualDays[workStage - 1] ?? 0;
  return (
    <Part title={t("title")}>
      <p>{daysInStage === null ? t("unknown") : t("now", { days: daysInStage })}</p>
      <NumberField
        key={stage}
        label={t("usual", { stage: workStage })}
        hint={t("hint", { days: playbooks })}
        placeholder={String(playbooks)}
        value={stored.settings.usualDays[stage] ?? null}
        min={1}
        isReadOnly={!canWrite}
        onSave={(days) => void write({ name: "settings.set", key: "usualDays", value: { [stage]: days } })}
      />
    </Part>
  );
}
