import { useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import type { ReviewRow } from "../../../../records/schema/reviews";
import { Badge } from "../../../parts/Badge";
import { stepsOf } from "./model/summary";
import * as s from "./NotedBefore.module.css";

/** What an earlier review said of the deal: the decision, and the steps with what has become due. */
export function NotedBefore({ row, today }: { row: ReviewRow; today: string }) {
  const t = useTranslations("review");
  const { day } = useFormats();
  const steps = stepsOf(row).filter(({ text }) => text.trim() !== "");
  return (
    <div className={s.noted}>
      {row.body.reviewer && <p className={s.by}>{t("heldBy", { name: row.body.reviewer })}</p>}
      {row.body.questions && (
        <p className={s.decision}>
          <strong>{t("questions")}</strong> {row.body.questions}
        </p>
      )}
      {row.body.decision && <p className={s.decision}>{row.body.decision}</p>}
      {steps.length > 0 && (
        <ul className={s.steps}>
          {steps.map(({ id, text, date, by }) => (
            <li key={id}>
              {date ? t("stepLine", { day: day(date), text }) : text}
              {by && <span className={s.by}> ({t(`by.${by}`)})</span>}{" "}
              {date && date < today && <Badge tone="watch">{t("due")}</Badge>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
