import { useTranslations } from "use-intl";
import type { Fault } from "../../../method/fault";

/** Says where a playbook or a site's profile is wrong and why: the place as the file names it, the reason in the rep's language. */
export function useFaultWords(): (fault: Fault) => string {
  const t = useTranslations("faults");
  return ({ place, kind, values }) => {
    const reason = t(kind, values);
    return place === "" ? reason : t("line", { place, reason });
  };
}
