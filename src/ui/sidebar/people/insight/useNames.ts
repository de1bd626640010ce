import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";

/** People by their keys as one list of names; empty for none. */
export function useNames(names: ReadonlyMap<string, string>): (keys: readonly string[]) => string {
  const t = useTranslations("people");
  const { list } = useFormats();
  return useCallback(
    (keys) => (keys.length === 0 ? "" : list(keys.map((key) => names.get(key) || t("noName")))),
    [names, list, t],
  );
}
