import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { shownEnding, shownStage } from "../../../records/crmStages";
import type { StoredDeal } from "../../../records/deal";
import { useCanWrite } from "../../data/database";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useWrite } from "../../data/useWrite";
import { Button } from "../../parts/Button";
import { EndingForm } from "./EndingForm";
import { Notice } from "./Notice";

/** What the rep said of the end, to be changed or taken back; and when the CRM says something else. */
export function EndedNotice({ state, stored }: { state: DealState; stored: StoredDeal }) {
  const t = useTranslations("crm.ending");
  const { core, words } = useMethodTexts();
  const { day } = useFormats();
  const write = useWrite();
  const canWrite = useCanWrite();
  const [isEdited, setIsEdited] = useState(false);
  const { outcome, body } = stored.opportunity;
  const stage = shownStage(stored);
  const ending = shownEnding(stored, core);
  const isOpenInCrm = stage !== null && !ending && outcome !== "won";
  const reopen = () =>
    void write(
      {
        name: "opportunity.edit",
        opportunityKey: state.opportunityKey,
        patch: { outcome: "open", closedOn: null, why: null },
      },
      { told: t("reopened") },
    );
  const title = t(body.closedOn ? "endedOn" : "ended", {
    outcome: words.outcomes[outcome],
    day: body.closedOn ? day(body.closedOn) : "",
  });
  if (isEdited) {
    const done = () => setIsEdited(false);
    return (
      <Notice title={title}>
        <EndingForm state={state} otherwise={{ label: t("cancel"), onPress: done }} onSaved={done} />
      </Notice>
    );
  }
  return (
    <Notice
      title={title}
      tone={outcome === "won" ? "good" : "info"}
      actions={
        canWrite && (
          <>
            <Button size="small" onClick={reopen}>
              {t("reopen")}
            </Button>
            <Button size="small" look="quiet" onClick={() => setIsEdited(true)}>
              {t("change")}
            </Button>
          </>
        )
      }
    >
      {body.why && <p>{body.why}</p>}
      {isOpenInCrm && <p>{t("openInCrm", { stage: stage.label })}</p>}
    </Notice>
  );
}
