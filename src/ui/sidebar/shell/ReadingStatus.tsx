import { Suspense } from "react";
import { useTranslations } from "use-intl";
import type { Reading } from "../../../crm/reading";
import { lazyView } from "../../data/lazyView";
import * as s from "./ReadingStatus.module.css";
import { unreadFields } from "./unreadFields";

/** Its popover needs a library that the first paint doesn't. */
const UnreadNotice = lazyView(() => import("./UnreadNotice"), "health");

/** Whether the page is still being read, and what could not be. */
export function ReadingStatus({ reading }: { reading: Reading | null }) {
  const t = useTranslations("shell.header");
  if (!reading || reading.searching) return <span className={s.quiet}>{t("searching")}</span>;
  if (unreadFields(reading).length === 0) return null;
  return (
    <Suspense>
      <UnreadNotice reading={reading} />
    </Suspense>
  );
}
