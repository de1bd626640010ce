import { localeOf } from "../org/format";
import { language } from "./session";

const parts = (options: Intl.NumberFormatOptions, number: number) =>
  new Intl.NumberFormat(localeOf[language], options).formatToParts(number);

const part = (type: string) => parts({}, -1234567.5).find((candidate) => candidate.type === type)?.value;

/**
 * The base components import `@salesforce/i18n/…` at build time; the build points those that matter here, so that
 * one bundle serves four languages.
 */
const values: Record<string, string> = {
  locale: localeOf[language],
  lang: localeOf[language],
  "number.decimalSeparator": part("decimal") ?? ".",
  "number.groupingSeparator": part("group") ?? ",",
  "number.percentFormat": language === "de" ? "#,##0 %" : "#,##0%",
};

export const i18nValue = (name: string) => values[name];
