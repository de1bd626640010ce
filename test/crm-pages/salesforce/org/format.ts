import type { CurrencyCode, Language, Person } from "./types";
import { furniture, type WordKey } from "./words";

export const localeOf: Record<Language, string> = {
  en_US: "en-US",
  zh_CN: "zh-CN",
  de: "de-DE",
  ja: "ja-JP",
};

export function word(key: WordKey, language: Language, ...values: readonly (string | number)[]): string {
  return furniture[key][language].replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)] ?? ""));
}

/**
 * Several currencies: the ISO code where the locale puts it, with the locale's no-break space; one currency: its
 * symbol (in Japanese a full-width yen sign). Salesforce formats both by ICU, as Intl does.
 */
export function formatMoney(
  amount: number,
  currency: CurrencyCode,
  language: Language,
  withCode: boolean,
): string {
  return new Intl.NumberFormat(localeOf[language], {
    style: "currency",
    currency,
    currencyDisplay: withCode ? "code" : "narrowSymbol",
  }).format(amount);
}

/** The rate table of the demo org, per US dollar. */
const perDollar: Record<CurrencyCode, number> = { USD: 1, EUR: 0.92, CNY: 7.1, JPY: 150 };

/** With "parenthetical conversion" switched on, an amount is followed by the same in the user's own currency. */
export function formatConverted(
  amount: number,
  from: CurrencyCode,
  to: CurrencyCode,
  language: Language,
): string {
  const own = formatMoney(amount, from, language, true);
  if (from === to) return own;
  return `${own} (${formatMoney((amount / perDollar[from]) * perDollar[to], to, language, true)})`;
}

/** German and Japanese dates have two digits for day and month, the others as many as needed (ICU's patterns). */
export function formatDay(isoDay: string, language: Language): string {
  const digits = language === "de" || language === "ja" ? "2-digit" : "numeric";
  const format = new Intl.DateTimeFormat(localeOf[language], {
    year: "numeric",
    month: digits,
    day: digits,
    timeZone: "UTC",
  });
  return format.format(new Date(`${isoDay}T00:00:00Z`));
}

export function formatPercent(percent: number, language: Language): string {
  return new Intl.NumberFormat(localeOf[language], { style: "percent", maximumFractionDigits: 2 }).format(
    percent / 100,
  );
}

/** Chinese and Japanese locales put the family name first, for everyone (Salesforce's locale table). */
export function formatPerson(person: Person, language: Language): string {
  const familyFirst = language === "zh_CN" || language === "ja";
  const parts = familyFirst ? [person.lastName, person.firstName] : [person.firstName, person.lastName];
  return parts.filter(Boolean).join(" ");
}
