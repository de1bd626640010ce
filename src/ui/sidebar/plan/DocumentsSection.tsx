import { useTranslations } from "use-intl";
import { DOCUMENTS } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { Checkbox } from "../../parts/Checkbox";
import { Group } from "./Group";
import { PlanSection } from "./PlanSection";
import type { Plan } from "./usePlan";

/** What has gone to the customer: it tells at which stage we work, ahead of the customer or beside it. */
export function DocumentsSection({ plan: { state, plan, edit, isReadOnly } }: { plan: Plan }) {
  const t = useTranslations("plan.documents");
  const { core, words } = useMethodTexts();
  const { sellerStage, gap } = state.assessment;
  return (
    <PlanSection
      id="documents"
      title={t("title")}
      moves={
        sellerStage === null
          ? t("moves")
          : t("movesNow", { stage: sellerStage, gap: gap === null ? "unknown" : gap > 0 ? "ahead" : "level" })
      }
    >
      <Group label={t("sent")}>
        {DOCUMENTS.map((document) => (
          <Checkbox
            key={document}
            isChecked={plan.documents?.[document] === true}
            isReadOnly={isReadOnly}
            onChange={(on) => edit({ documents: { [document]: on ? true : null } })}
          >
            {t("standsFor", { document: words.documents[document], stage: core.assess.documents[document] })}
          </Checkbox>
        ))}
      </Group>
    </PlanSection>
  );
}
