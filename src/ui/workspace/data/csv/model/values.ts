import { parseAmount, parsePercent } from "../../../../../crm/amounts";
import { parseDate } from "../../../../../crm/dates";

/** What a column alone can't tell, answered once for the column. */
export interface Answers {
  /** Which comes first in `03/04/2026`. */
  dateOrder?: "day" | "month" | undefined;
  /** What the one sign in `1.234` is. */
  decimalSign?: "." | "," | undefined;
}

const dated = /^(\d{1,2})\s?([-/])\s?(\d{1,2})\s?\2\s?(\d{4})/;

/** Whether some date of the column can be read in two ways and no other one tells which. */
export function asksForOrder(texts: readonly string[]): boolean {
  return texts.some((text) => dated.test(text) && parseDate(text, "", texts) === null);
}

/** A day as `YYYY-MM-DD`, by the same rules as on a page; null where that stays in doubt. */
export function readDay(text: string, texts: readonly string[], { dateOrder }: Answers): string | null {
  const sign = dated.exec(text)?.[2];
  const witness =
    dateOrder && sign ? [(dateOrder === "day" ? [31, 12] : [12, 31]).concat(2000).join(sign)] : null;
  return parseDate(text, "", witness ?? texts);
}

const oneSign = /^[^\d.,]*\d{1,3}[.,]\d{3}[^\d.,]*$/;

/** Whether an amount of the column has one sign before three digits and no other amount tells what it is. */
export const asksForSign = (texts: readonly string[]): boolean =>
  texts.some((text) => oneSign.test(text.normalize("NFKC"))) && signIn(texts) === null;

/** The decimal sign that amounts with two signs show, or one that can only be it. */
function signIn(texts: readonly string[]): "." | "," | null {
  const shown = new Set(
    texts.flatMap((text): ("." | ",")[] => {
      const digits = text.normalize("NFKC").replace(/[^\d.,]/g, "");
      const last = /([.,])(\d+)$/.exec(digits);
      if (!last) return [];
      const sign = last[1] === "." ? "." : ",";
      const other = sign === "." ? "," : ".";
      if (digits.includes(other)) return [sign];
      if (digits.split(sign).length > 2) return [other];
      return (last[2] ?? "").length === 3 ? [] : [sign];
    }),
  );
  return shown.size === 1 ? ([...shown][0] ?? null) : null;
}

export function readMoney(text: string, texts: readonly string[], { decimalSign }: Answers) {
  const sign = decimalSign ?? signIn(texts);
  if (oneSign.test(text.normalize("NFKC")) && !sign) return null;
  // Three digits behind the decimal sign look like a group: a fourth says that they are none.
  const plain = text.normalize("NFKC");
  const clear =
    sign && oneSign.test(plain) ? plain.replace(sign === "." ? /(\.\d{3})/ : /(,\d{3})/, "$10") : plain;
  // A language that groups by the other sign and makes no currency of a bare `$`.
  return parseAmount(clear, sign === "," ? "de-DE" : "en-GB");
}

/** Percent, 0 to 100. */
export const readPercent = (text: string): number | null => parsePercent(text, "en-GB");

/** A currency by its ISO 4217 code. */
export function readCurrency(text: string): string | null {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) && Intl.supportedValuesOf("currency").includes(code) ? code : null;
}
