import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "../../../parts/Button";
import { Counts } from "../../../parts/Counts";
import { classes } from "../../../parts/classes";
import * as plain from "../../../parts/PlainTable.module.css";
import * as preview from "../MergePreview.module.css";
import * as s from "./CsvInCard.module.css";
import type { FilePlan, PlannedLine } from "./model/planned";

interface FilePreviewProps {
  plan: FilePlan;
  onTake: (count: number) => Promise<void>;
  onLeave: () => void;
}

const verdicts = ["new", "changed", "same", "unsure", "refused"] as const;
/** What can't be taken is read first. */
const order = ["refused", "unsure", "changed", "new", "same"] as const;
/** Lines that a person looks through. */
const most = 200;

/** Line by line what taking the file would do, before anything is done. */
export function FilePreview({ plan, onTake, onLeave }: FilePreviewProps) {
  const t = useTranslations("csv.in");
  const format = useFormatter();
  const [isBusy, setBusy] = useState(false);
  const of = (verdict: PlannedLine["verdict"]) => plan.lines.filter((line) => line.verdict === verdict);
  const takes = of("new").length + of("changed").length;
  const sorted = order.flatMap(of);
  const take = async () => {
    if (isBusy) return;
    setBusy(true);
    await onTake(takes);
    setBusy(false);
  };
  return (
    <div className={preview.preview}>
      <h3>{t("preview")}</h3>
      <Counts
        counts={verdicts.map((verdict) => ({ what: t(`verdicts.${verdict}`), count: of(verdict).length }))}
      />
      <div className={plain.scroll}>
        <table className={classes(plain.table, s.table)} aria-label={t("preview")}>
          <thead>
            <tr>
              <th scope="col">{t("line")}</th>
              <th scope="col">{t("what2")}</th>
              <th scope="col">{t("outcome")}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, most).map((line) => (
              <tr key={line.line}>
                <td>{format.number(line.line)}</td>
                <th scope="row">{line.title}</th>
                <td>
                  <Outcome line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > most && <p>{t("more", { count: sorted.length - most })}</p>}
      {takes === 0 && <p role="status">{t("nothingNew")}</p>}
      <div className={preview.actions}>
        {takes > 0 && (
          <Button look="primary" aria-disabled={isBusy} onClick={() => void take()}>
            {t("take", { count: takes })}
          </Button>
        )}
        <Button onClick={onLeave}>{t("leave")}</Button>
      </div>
    </div>
  );
}

function Outcome({ line: { verdict, reason, differences } }: { line: PlannedLine }) {
  const t = useTranslations("csv");
  return (
    <>
      <span className={s.verdict} data-verdict={verdict}>
        {t(`in.verdicts.${verdict}`)}
      </span>
      {reason && <div>{t(`in.reasons.${reason.id}`, { value: reason.value })}</div>}
      {differences.map(({ target, before, after }) => {
        const field = t(`targets.${target}`);
        return (
          <div key={target}>
            {before ? t("in.difference", { field, before, after }) : t("in.differenceNew", { field, after })}
          </div>
        );
      })}
    </>
  );
}
