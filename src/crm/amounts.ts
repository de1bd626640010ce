/** Amounts of money and percentages as CRMs show them. Only what leaves no doubt becomes a number. */

export interface Amount {
  value: number;
  /** ISO 4217; null where the page shows none or a sign that several currencies share. */
  currency: string | null;
}

const signs: Record<string, string> = {
  "€": "EUR",
  "£": "GBP",
  "₹": "INR",
  "₩": "KRW",
  "₽": "RUB",
  "₺": "TRY",
  "₫": "VND",
  "฿": "THB",
  "₪": "ILS",
  US$: "USD",
  A$: "AUD",
  C$: "CAD",
  CA$: "CAD",
  HK$: "HKD",
  NT$: "TWD",
  R$: "BRL",
  S$: "SGD",
  NZ$: "NZD",
  MX$: "MXN",
  "CN¥": "CNY",
  "JP¥": "JPY",
  RMB: "CNY",
  元: "CNY",
  人民币: "CNY",
  円: "JPY",
};
const magnitudes: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  bn: 1e9,
  mio: 1e6,
  mrd: 1e9,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
};

/**
 * An amount with its currency: any grouping and decimal sign, full-width digits, a minus or brackets for less
 * than nothing, `1.2M`. A converted amount in brackets behind (`EUR 400,000 (USD 440,000)`) is left out. Null
 * when the number could be read in two ways.
 */
export function parseAmount(text: string, language: string): Amount | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[\u00a0\u202f\u2009]/g, " ")
    .trim();
  const bracketed = /^\((.*)\)$/.exec(plain);
  const first = bracketed?.[1] ?? plain.replace(/\s*\([^)]*\)\s*$/, "");
  const parts =
    /^(?<before>[^\d.,+\u2212-]*)(?<sign>[-\u2212+]?)\s*(?<mid>[^\d.,\s]*)\s*(?<digits>\d[\d.,' \u2019]*)(?<after>.*)$/u.exec(
      first.trim(),
    );
  if (!parts?.groups) return null;
  const { before = "", sign = "", mid = "", digits = "", after = "" } = parts.groups;
  const tail = /^\s*(?<size>mio\.?|mrd\.?|k|m|bn|b|万|萬|亿|億)?\s*(?<mark>.*?)\s*(?<minus>-?)$/iu.exec(
    after,
  );
  const currencyText = [before.trim(), mid, tail?.groups?.mark ?? ""].filter(Boolean);
  if (currencyText.length > 1) return null;
  const value = parseNumber(digits.trim(), language);
  const currency = currencyOf(currencyText[0] ?? "", language);
  if (value === null || currency === undefined) return null;
  const size = magnitudes[(tail?.groups?.size ?? "").toLowerCase().replace(".", "")] ?? 1;
  const negative = bracketed || sign === "-" || sign === "\u2212" || tail?.groups?.minus;
  return { value: Number((value * size * (negative ? -1 : 1)).toPrecision(15)), currency };
}

/** A percentage, 0 to 100: the sign may stand before or behind or be left out. */
export function parsePercent(text: string, language: string): number | null {
  const digits = /^%?\s*(\d[\d.,]*)\s*%?$/.exec(text.normalize("NFKC").trim())?.[1];
  const value = digits ? parseNumber(digits, language) : null;
  return value !== null && value <= 100 ? value : null;
}

/** Undefined for a text that is no currency; null for a sign that several share. */
function currencyOf(text: string, language: string): string | null | undefined {
  if (!text) return null;
  const upper = text.toUpperCase();
  const known = signs[text] ?? signs[upper];
  if (known) return known;
  if (upper === "$") return language === "en-US" ? "USD" : null;
  if (upper === "¥")
    return language.startsWith("ja") ? "JPY" : /^zh(-(CN|Hans\b.*))?$/.test(language) ? "CNY" : null;
  return /^[A-Z]{3}$/.test(upper) && Intl.supportedValuesOf("currency").includes(upper) ? upper : undefined;
}

/**
 * Digits with separators to a number. Two kinds of sign: the last one is the decimal sign. One kind: several
 * times it groups; once, before exactly three digits, the page's language must say that it groups.
 */
function parseNumber(digits: string, language: string): number | null {
  const joined = digits.replace(/(?<=\d)[ '\u2019](?=\d{3})/g, "");
  if (/[^\d.,]/.test(joined)) return null;
  const used = [...new Set(joined.replace(/\d/g, ""))];
  const last = used.length ? joined[Math.max(joined.lastIndexOf("."), joined.lastIndexOf(","))] : "";
  let decimal = "";
  if (used.length === 2) decimal = last ?? "";
  else if (used.length === 1 && last) {
    const count = joined.split(last).length - 1;
    const [whole = "", rest = ""] = joined.split(last);
    if (count === 1 && (rest.length !== 3 || whole.length > 3 || whole === "0")) decimal = last;
    else if (count === 1 && groupSign(language) !== last) return null;
  }
  const at = decimal ? joined.lastIndexOf(decimal) : joined.length;
  const whole = joined.slice(0, at);
  if (decimal && whole.includes(decimal)) return null;
  // Groups of three, or of two with a last one of three (12,34,567).
  if (/[.,]/.test(whole) && !/^\d{1,3}(?:[.,]\d{3})+$|^\d{1,2}(?:[.,]\d{2})+[.,]\d{3}$/.test(whole))
    return null;
  const number = Number(`${whole.replace(/[.,]/g, "")}.${joined.slice(at + 1) || "0"}`);
  return Number.isFinite(number) ? number : null;
}

function groupSign(language: string): string {
  try {
    return (
      new Intl.NumberFormat(language || "und").formatToParts(1234567).find((part) => part.type === "group")
        ?.value ?? ""
    );
  } catch {
    return "";
  }
}
