import type { Settings } from "../../../../records/schema/settings";

/** What one unit of each currency is worth in the base currency. */
export interface Rates {
  base: string | null;
  units: ReadonlyMap<string, { rate: number; on: string }>;
}

/** Rates as they are set; without a base chosen, that of most deals stands in. */
export function ratesFrom(setting: Settings["rates"], currencies: readonly (string | null)[]): Rates {
  const units = new Map(Object.entries(setting.units ?? {}));
  if (setting.base) return { base: setting.base, units };
  const counts = new Map<string, number>();
  for (const currency of currencies) if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return { base: most?.[0] ?? null, units };
}

/** An amount in the base currency; null when the amount, its currency or a rate isn't known. */
export function toBase(
  amount: number | null,
  currency: string | null,
  { base, units }: Rates,
): number | null {
  if (amount === null || !currency || !base) return null;
  if (currency === base) return amount;
  const unit = units.get(currency);
  return unit ? amount * unit.rate : null;
}

/** Currencies in use for which there is no rate, in order of their codes. */
export function unrated(currencies: readonly (string | null)[], { base, units }: Rates): string[] {
  const foreign = currencies.flatMap((each) => (each && each !== base && !units.has(each) ? [each] : []));
  return [...new Set(foreign)].sort();
}
