import { useTranslations } from "use-intl";
import type { DealViewProps } from "../deal/dealViews";
import * as s from "../parts/TextColumn.module.css";
import { useTitle } from "../useTitle";
import { HistoryList } from "./HistoryList";

/** What was done in one opportunity. */
export default function DealHistory({ state }: DealViewProps) {
  const t = useTranslations("history");
  useTitle(t("title"), { isPart: true });
  return (
    <div className={s.view}>
      <HistoryList entity={{ table: "opportunities", key: state.opportunityKey }} />
    </div>
  );
}
