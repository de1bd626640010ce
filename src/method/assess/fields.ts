import { type Day, dayOf } from "./numbers";

/**
 * Readers of single fields of a deal: each gives the value or its default, or refuses with the path, what
 * is there and what is allowed (assess.md section 12). The path is only put together when it is needed.
 */

/** A malformed deal; its message is one line for a person. */
export class DealFault extends Error {}

export type Fields = Readonly<Record<string, unknown>>;

export const EMPTY: Fields = {};

export function refuse(place: string, what: string): never {
  throw new DealFault(place === "" ? what : `${place}: ${what}`);
}

export const at = (place: string, key: string): string => (place === "" ? key : `${place}.${key}`);

export function show(value: unknown): string {
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function asFields(value: unknown, place: string): Fields {
  return isFields(value) ? value : refuse(place, `${show(value)} is not an object`);
}

/** An object that may be left out. */
export function fields(from: Fields, key: string, place: string): Fields {
  const value = from[key];
  return value === undefined || value === null ? EMPTY : asFields(value, at(place, key));
}

export function text(from: Fields, key: string, place: string): string | null {
  const value = from[key];
  if (value === undefined || value === null) return null;
  return typeof value === "string" ? value : refuse(at(place, key), `${show(value)} is not a text`);
}

export function flag(from: Fields, key: string, place: string): boolean {
  const value = from[key];
  if (value === undefined || value === null) return false;
  return typeof value === "boolean" ? value : refuse(at(place, key), `${show(value)} is not true or false`);
}

export function number(from: Fields, key: string, place: string): number | null {
  const value = from[key];
  if (value === undefined || value === null) return null;
  return typeof value === "number" && Number.isFinite(value)
    ? value
    : refuse(at(place, key), `${show(value)} is not a number`);
}

export function percent(from: Fields, key: string, place: string): number | null {
  const value = number(from, key, place);
  if (value === null || (value >= 0 && value <= 100)) return value;
  return refuse(at(place, key), `${value} is not from 0 to 100`);
}

/** A whole number within bounds. */
export function whole(from: Fields, key: string, place: string, low: number, high = Infinity): number | null {
  const value = number(from, key, place);
  if (value === null || (Number.isInteger(value) && value >= low && value <= high)) return value;
  const range = high === Infinity ? `of ${low} or more` : `from ${low} to ${high}`;
  return refuse(at(place, key), `${value} is not a whole number ${range}`);
}

/** The text of a date that is a real day. */
export function date(from: Fields, key: string, place: string): string | null {
  const value = text(from, key, place);
  if (value === null || dayOf(value) !== null) return value;
  return refuse(at(place, key), `${show(value)} is not a date (YYYY-MM-DD)`);
}

export function day(from: Fields, key: string, place: string): Day | null {
  const value = from[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") return refuse(at(place, key), `${show(value)} is not a text`);
  return dayOf(value) ?? refuse(at(place, key), `${show(value)} is not a date (YYYY-MM-DD)`);
}

export function oneOf<T extends string, D>(
  from: Fields,
  key: string,
  place: string,
  allowed: readonly T[],
  otherwise: D,
): T | D {
  const value = from[key];
  if (value === undefined || value === null) return otherwise;
  return allowed.find((each) => each === value) ?? refuse(at(place, key), notOneOf(value, allowed));
}

const notOneOf = (value: unknown, allowed: readonly string[]) =>
  `${show(value)} is not one of ${allowed.join(", ")}`;

/** A list that may be left out; its members may not. */
export function list(from: Fields, key: string, place: string): readonly unknown[] {
  const value = from[key];
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : refuse(at(place, key), `${show(value)} is not a list`);
}

/** Texts, each once, in their order. */
export function texts(from: Fields, key: string, place: string): string[] {
  const found = new Set<string>();
  list(from, key, place).forEach((value, index) => {
    if (typeof value !== "string") refuse(`${at(place, key)}[${index}]`, `${show(value)} is not a text`);
    else found.add(value);
  });
  return [...found];
}

/** Words of an enum, each once. */
export function choices<T extends string>(
  from: Fields,
  key: string,
  place: string,
  allowed: readonly T[],
): T[] {
  const found = new Set<T>();
  list(from, key, place).forEach((value, index) => {
    const known = allowed.find((each) => each === value);
    found.add(known ?? refuse(`${at(place, key)}[${index}]`, notOneOf(value, allowed)));
  });
  return [...found];
}
