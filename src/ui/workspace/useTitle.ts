import { useEffect, useLayoutEffect } from "react";
import { useTranslations } from "use-intl";

const nothing = () => {};

/** Names the browser's tab, and with it a page saved as PDF. A part of a view names it while it is shown. */
export function useTitle(what: string, { isPart = false } = {}): void {
  const t = useTranslations("workspace");
  const title = t("tabTitle", { what });
  useLayoutEffect(() => {
    if (!isPart) document.title = title;
  }, [title, isPart]);
  // After the view's own, which mounts at the same time.
  useEffect(() => {
    if (!isPart) return nothing;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title, isPart]);
}
