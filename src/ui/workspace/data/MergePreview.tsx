import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { Holds } from "../../../records/backup/format";
import type { Choices, Preview } from "../../../records/backup/merge";
import { Button } from "../../parts/Button";
import { Counts } from "../../parts/Counts";
import { DisputedTable } from "./DisputedTable";
import * as s from "./MergePreview.module.css";

interface MergePreviewProps {
  madeAt: number;
  holds: Holds;
  preview: Preview;
  onMerge: (choices: Choices) => Promise<void>;
  onLeave: () => void;
}

const classes = ["added", "newer", "older", "removed", "conflicts"] as const;

/** What merging a file would do, before anything is done. */
export function MergePreview({ madeAt, holds, preview, onMerge, onLeave }: MergePreviewProps) {
  const t = useTranslations("backup.open");
  const { moment } = useFormats();
  const [choices, setChoices] = useState<Choices>(new Map());
  const [isBusy, setBusy] = useState(false);
  const { counts, plan } = preview;
  const hasNews = plan.rows.length + plan.log.length + counts.forgotten > 0;
  const merge = async () => {
    if (isBusy) return;
    setBusy(true);
    await onMerge(choices);
    setBusy(false);
  };
  return (
    <div className={s.preview}>
      <p>
        {t(`holds.${holds}`)} {t("made", { when: moment(madeAt) })}
      </p>
      {hasNews ? (
        <Counts counts={classes.map((each) => ({ what: t(`counts.${each}`), count: counts[each] }))} />
      ) : (
        <p role="status">{t("nothing")}</p>
      )}
      {counts.forgotten > 0 && <p>{t("forgotten", { count: counts.forgotten })}</p>}
      {counts.conflicts > 0 && (
        <DisputedTable
          rows={plan.rows}
          choices={choices}
          onChoose={(key, side) => setChoices(new Map(choices).set(key, side))}
        />
      )}
      <div className={s.actions}>
        {hasNews && (
          <Button look="primary" aria-disabled={isBusy} onClick={() => void merge()}>
            {t("merge")}
          </Button>
        )}
        <Button onClick={onLeave}>{t("cancel")}</Button>
      </div>
    </div>
  );
}
