import { useEffect } from "react";
import { useTranslations } from "use-intl";
import type { Reading } from "../../../crm/reading";
import { useToasts } from "../../parts/toasts";
import { profileFails } from "./profileHealth";
import { useHealth } from "./store";

/** Notes what each settled reading says of its profile, and tells the rep once when it no longer fits the CRM. */
export function useProfileNotice(reading: Reading | null): void {
  const t = useTranslations("shell.health");
  useEffect(() => {
    if (!reading || reading.searching || reading.identity.type !== "opportunity") return;
    useHealth.getState().note(reading, Date.now());
    profileFails(reading).then(
      (tell) => {
        if (!tell) return;
        useToasts.getState().show({
          tone: "problem",
          text: t("profileFails"),
          action: { label: t("open"), run: useHealth.getState().open },
        });
      },
      // Storage that can't be had: the fields themselves say what is missing.
      () => undefined,
    );
  }, [reading, t]);
}
