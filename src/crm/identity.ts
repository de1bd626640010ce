import type { Profile } from "./profile";
import type { Identity } from "./reading";

/** What a URL shows: a record, a list of records, a record's related list in full, or nothing we know. */
export interface PageOf {
  profile: Profile;
  kind: "opportunity" | "account" | "contact" | "list" | "related" | "other";
  identity: Identity | null;
}

const checksumLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

/**
 * Widens a case-sensitive 15-character Salesforce id to its 18-character form: one checksum letter for each five
 * characters, whose bits are the positions of capitals.
 */
export function widenSalesforceId(id: string): string {
  const base = id.slice(0, 15);
  return base.replace(/.{5}/g, (block, at: number) => {
    const bits = [...block].reduce((sum, letter, bit) => sum + (/[A-Z]/.test(letter) ? 1 << bit : 0), 0);
    return (at ? "" : base) + checksumLetters[bits];
  });
}

/** Brings a record id to the one form under which everything is stored. */
export function normaliseId(profile: Profile, id: string): string {
  return profile.idForm === "salesforce18" ? widenSalesforceId(id) : id;
}

/** `crm:org:type:id`: the key of a record of this profile's CRM. */
export function recordKey(profile: Profile, org: string, type: Identity["type"], id: string): string {
  return `${profile.id}:${org}:${type}:${id}`;
}

/**
 * Which profile a page belongs to and what it shows, from the address alone. Null when no profile claims the
 * host. Hosts are matched whole and in small letters; other ports than 443, user names and passwords in the
 * address and host names with a closing dot are refused, since no CRM uses them and look-alikes do.
 */
export function pageOf(profiles: readonly Profile[], address: string): PageOf | null {
  const url = new URL(address);
  if (url.protocol !== "https:" || url.port || url.username || url.password) return null;
  for (const profile of profiles) {
    const host = profile.hosts
      .map((pattern) => new RegExp(`^(?:${pattern})$`).exec(url.hostname))
      .find(Boolean);
    if (!host) continue;
    const org = host.groups?.org ?? url.hostname;
    for (const { type, pattern } of profile.urls) {
      const found = new RegExp(pattern).exec(url.pathname + url.hash);
      if (!found) continue;
      const id = found.groups?.id;
      if (type === "list" || type === "related" || !id) {
        return { profile, kind: type === "list" ? "list" : "related", identity: null };
      }
      const whole = normaliseId(profile, id);
      return {
        profile,
        kind: type,
        identity: { crm: profile.id, org, type, id: whole, key: recordKey(profile, org, type, whole) },
      };
    }
    return { profile, kind: "other", identity: null };
  }
  return null;
}
