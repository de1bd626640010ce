import { useTranslations } from "use-intl";
import { useCanWrite } from "../../data/database";
import type { DealState } from "../../data/useDeal";
import { useWrite } from "../../data/useWrite";
import { TextField } from "../../parts/TextField";
import { detailsOf } from "../assess/evidence";

interface QuickReasonProps {
  state: DealState;
  itemId: string;
  isNotApplicable: boolean;
}

/** Why an item doesn't apply (without a reason it stays unknown), or what the customer said against it. */
export function QuickReason({ state, itemId, isNotApplicable }: QuickReasonProps) {
  const t = useTranslations("assess.detail");
  const write = useWrite();
  const isReadOnly = !useCanWrite();
  const { words = "" } = detailsOf(state, itemId);
  return (
    <TextField
      label={isNotApplicable ? t("reason") : t("words")}
      error={isNotApplicable && !words.trim() ? t("reasonNeeded") : null}
      value={words}
      isReadOnly={isReadOnly}
      onSave={(text) =>
        void write({
          name: "evidence.set",
          opportunityKey: state.opportunityKey,
          itemId,
          patch: { words: text || null },
        })
      }
    />
  );
}
