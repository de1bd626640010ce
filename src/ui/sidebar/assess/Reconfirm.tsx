import RotateCcw from "lucide-react/dist/esm/icons/rotate-ccw.mjs";
import { useTranslations } from "use-intl";
import { useCanWrite } from "../../data/database";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useWrite } from "../../data/useWrite";
import { Button } from "../../parts/Button";

interface ReconfirmProps {
  state: DealState;
  itemId: string;
  /** Undated evidence gets its first day. */
  hasDay: boolean;
}

/** The customer has said it again: dated today, in one press. Who and which words stay as they are. */
export function Reconfirm({ state, itemId, hasDay }: ReconfirmProps) {
  const t = useTranslations("assess.row");
  const { common } = useMethodTexts();
  const write = useWrite();
  const canWrite = useCanWrite();
  if (!canWrite) return null;
  const item = common.items[itemId]?.text ?? itemId;
  const action = t(hasDay ? "reconfirm" : "dateToday");
  return (
    <Button
      size="small"
      aria-label={t("ofItem", { action, item })}
      onClick={() =>
        void write(
          {
            name: "evidence.set",
            opportunityKey: state.opportunityKey,
            itemId,
            patch: { date: state.today },
          },
          { told: t("reconfirmed") },
        )
      }
    >
      <RotateCcw size={12} aria-hidden />
      {action}
    </Button>
  );
}
