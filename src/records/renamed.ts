import { isPlainObject } from "./json";

/**
 * The same value with one key in another's place, wherever it stands, also as a member of a set. Where something
 * stands under both, what stands under `into` stays.
 */
export function renamed<T>(value: T, from: string, into: string): T {
  const visit = (at: unknown): unknown => {
    if (at === from) return into;
    if (Array.isArray(at)) return at.map(visit);
    if (!isPlainObject(at)) return at;
    const entries = Object.entries(at).filter(([name]) => name !== from || !Object.hasOwn(at, into));
    return Object.fromEntries(entries.map(([name, inner]) => [name === from ? into : name, visit(inner)]));
  };
  return visit(value) as T;
}
