import { LANGUAGES, type Language } from "../method/vocabulary";

/** `zh`, `zh-Hans-CN`, `zh-TW`… → zh-CN, everything else → en. */
export function browserLanguage(preferred: readonly string[] = navigator.languages): Language {
  return preferred[0]?.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

export const isLanguage = (value: unknown): value is Language =>
  LANGUAGES.some((language) => language === value);
