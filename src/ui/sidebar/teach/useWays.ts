import { useTranslations } from "use-intl";
import type { Mark } from "../../../crm/teach/mark";
import { useFormats } from "../../../i18n/useFormats";

/** How a place will be found again, in words: each kind of way once, with the label it goes by. */
export function useWays(): (marks: readonly Mark[]) => string {
  const t = useTranslations("teach");
  const { list } = useFormats();
  return (marks) => {
    const ways = marks.map(({ kind, label }) => t(`way.${kind}`, { label: label ?? "" }));
    return t("how", { ways: list([...new Set(ways)]) });
  };
}
