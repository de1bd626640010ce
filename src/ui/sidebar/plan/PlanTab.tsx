import { ClipboardList } from "lucide-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../../parts/EmptyState";

/** The plan of the deal. Keyed by the record by its parent: nothing here survives a change of record. */
export default function PlanTab(_: { opportunityKey: string }) {
  const t = useTranslations("plan");
  return (
    <EmptyState icon={<ClipboardList size={22} />} title={t("title")}>
      <p>{t("soon")}</p>
    </EmptyState>
  );
}
