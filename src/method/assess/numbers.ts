/** Conventions of assess.md section 1: whole calendar days, and rounding half up. */

/** A day as a count of days, so that differences are plain subtraction. */
export type Day = number;

const DATE = /^\d{4}-\d\d-\d\d$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** `2026-06-15` as a day; null unless it is a real day written just so. */
export function dayOf(text: string): Day | null {
  if (!DATE.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  if (year === 0 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return daysBeforeYear(year) + daysBeforeMonth(month, isLeap(year)) + day;
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

function daysBeforeMonth(month: number, leap: boolean): number {
  return (DAYS_BEFORE[month - 1] ?? 0) + (leap && month > 2 ? 1 : 0);
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
