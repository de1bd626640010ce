import { useMemo } from "react";
import { useLocale } from "use-intl";
import { formatsOf } from "./formats";

/** Days, money and figures as the reader's language writes them. */
export function useFormats() {
  const language = useLocale();
  return useMemo(() => formatsOf(language), [language]);
}
