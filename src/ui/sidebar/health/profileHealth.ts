import type { Reading } from "../../../crm/reading";

/** What is remembered of one profile on one CRM: on which records its required fields were not found. */
export interface ProfileHealth {
  /** Keys of the last such records, at most as many as it takes. */
  failedOn: string[];
  /** The rep was told; not again until it has worked in between. */
  isTold: boolean;
}

export const unfailing: ProfileHealth = { failedOn: [], isTold: false };
/** One record may be odd; from this many on it is the profile. */
const several = 3;

/**
 * Takes a settled reading into account. `tell` when the rep should now hear, once and calmly, that this CRM's pages no
 * longer fit what we know of them. A record whose required fields are found wipes the slate.
 */
export function noteHealth(
  before: ProfileHealth,
  { identity, lacks }: Pick<Reading, "identity" | "lacks">,
): { health: ProfileHealth; tell: boolean } {
  if (!lacks.length) return { health: unfailing, tell: false };
  const failedOn = [...new Set([...before.failedOn, identity.key])].slice(-several);
  const tell = !before.isTold && failedOn.length === several;
  return { health: { failedOn, isTold: before.isTold || tell }, tell };
}

const storageKey = (profile: string) => `health:${profile}`;

/** The same, kept over restarts. Resolves to true when the rep should hear of it. */
export async function profileFails(reading: Reading): Promise<boolean> {
  const key = storageKey(reading.profile);
  const stored: unknown = (await chrome.storage.local.get(key))[key];
  const before = isHealth(stored) ? stored : unfailing;
  const { health, tell } = noteHealth(before, reading);
  if (JSON.stringify(health) !== JSON.stringify(before)) await chrome.storage.local.set({ [key]: health });
  return tell;
}

const isHealth = (value: unknown): value is ProfileHealth =>
  typeof value === "object" &&
  value !== null &&
  "failedOn" in value &&
  "isTold" in value &&
  Array.isArray(value.failedOn);
