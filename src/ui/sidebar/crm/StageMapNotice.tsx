import { useState } from "react";
import { useTranslations } from "use-intl";
import { orgOf, type PipelineStage, unconfirmed } from "../../../records/crmStages";
import type { StoredDeal } from "../../../records/deal";
import { useCanWrite } from "../../data/database";
import { Button } from "../../parts/Button";
import { useDismissed } from "./dismissed";
import { Notice } from "./Notice";
import { StageMapDialog } from "./StageMapDialog";

/** Asks once a pipeline what its stages mean, and again only for those that came later. */
export function StageMapNotice({ stored, pipeline }: { stored: StoredDeal; pipeline: PipelineStage[] }) {
  const t = useTranslations("crm.map");
  const canWrite = useCanWrite();
  const { notices, dismiss } = useDismissed();
  const [isOpen, setIsOpen] = useState(false);
  const org = orgOf(stored);
  const open = unconfirmed(pipeline);
  if (!canWrite || notices.has(`map ${org}`)) return null;
  return (
    <>
      <Notice
        title={t(open.length === pipeline.length ? "check" : "checkNew", {
          count: open.length,
          names: open.map(({ label }) => label).join(t("comma")),
        })}
        actions={
          <>
            <Button size="small" onClick={() => setIsOpen(true)}>
              {t("open")}
            </Button>
            <Button size="small" look="quiet" onClick={() => dismiss(`map ${org}`)}>
              {t("later")}
            </Button>
          </>
        }
      />
      <StageMapDialog stored={stored} pipeline={pipeline} isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </>
  );
}
