import { useEffect } from "react";
import { useTranslations } from "use-intl";

/** Names the browser's tab, and with it a page saved as PDF. */
export function useTitle(what: string): void {
  const t = useTranslations("workspace");
  const title = t("tabTitle", { what });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
