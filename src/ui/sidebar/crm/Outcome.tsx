import { useState } from "react";
import { useTranslations } from "use-intl";
import type { StoredDeal } from "../../../records/deal";
import { useCanWrite } from "../../data/database";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { Button } from "../../parts/Button";
import { EndingForm } from "./EndingForm";
import { Part } from "./Part";

/** Open, or how it ended: decided by a person, whatever the CRM shows. */
export function Outcome({ state, stored }: { state: DealState; stored: StoredDeal }) {
  const t = useTranslations("crm.ending");
  const { words } = useMethodTexts();
  const canWrite = useCanWrite();
  const [isAsked, setIsAsked] = useState(false);
  const { outcome } = stored.opportunity;
  return (
    <Part title={t("title")}>
      <p>{words.outcomes[outcome]}</p>
      {outcome !== "open" ? null : isAsked ? (
        <EndingForm
          state={state}
          otherwise={{ label: t("cancel"), onPress: () => setIsAsked(false) }}
          onSaved={() => setIsAsked(false)}
        />
      ) : (
        <div>
          <Button size="small" disabled={!canWrite} onClick={() => setIsAsked(true)}>
            {t("hasEnded")}
          </Button>
        </div>
      )}
    </Part>
  );
}
