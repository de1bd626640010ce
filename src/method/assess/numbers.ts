/** Conventions of assess.md section 1: whole calendar days, and rounding half up. */

/** A day as a count of days, so that differences are plain subtraction. */
export type Day = number;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** `2026-06-15` as a day; null unless it is a real day written just so. */
export function dayOf(text: string): Day | null {
  const parts = DATE.exec(text);
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  if (year === 0 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function daysBeforeMonth(year: number, month: number): number {
  let days = 0;
  for (let each = 1; each < month; each += 1) days += daysIn(year, each);
  return days;
}

/** Half up to 1 decimal; minus zero becomes 0. */
export const round1 = (x: number): number => Math.floor(x * 10 + 0.5 + 1e-9) / 10 + 0;

/** Half up to 2 decimals, for money. */
export const round2 = (x: number): number => Math.floor(x * 100 + 0.5 + 1e-9) / 100 + 0;

export const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

/** A string with at least one character that is not white space. */
export const isPresent = (text: string | null | undefined): text is string =>
  typeof text === "string" && text.trim() !== "";

/** By code unit, never by locale. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
