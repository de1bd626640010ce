import type { Profile } from "./profile";
import type { Identity } from "./reading";

/** What a URL shows: a record, a list of records, a record's related list in full, or nothing we know. */
export interface PageOf {
  profile: Profile;
  kind: "opportunity" | "account" | "contact" | "list" | "related" | "other";
  identity: Identity | null;
  /** The tenant, also where many records are shown or none that we know; empty where the address doesn't tell. */
  org: string;
  /** The one opportunity that a related list in full belongs to. */
  deal: Identity | null;
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
  if (profile.idForm === "lowerCase") return id.toLowerCase();
  return profile.idForm === "salesforce18" ? widenSalesforceId(id) : id;
}

/** `crm:org:type:id`: the key of a record of this profile's CRM. */
export function recordKey(profile: Profile, org: string, type: Identity["type"], id: string): string {
  return `${profile.crm}:${org}:${type}:${id}`;
}

/**
 * Which profile a page belongs to and what it shows, from the address alone. Null when no profile claims the
 * host. Hosts are matched whole and in small letters; other ports than 443, user names and passwords in the
 * address and host names with a closing dot are refused, since no hosted CRM uses them and look-alikes do. Where
 * two profiles claim a host (Salesforce's old and new interface), the one that knows the address has it.
 */
export function pageOf(profiles: readonly Profile[], address: string): PageOf | null {
  const url = new URL(address);
  let other: PageOf | null = null;
  for (const profile of profiles) {
    const host = hostOf(profile, url);
    if (!host) continue;
    for (const { type, pattern } of profile.urls) {
      const found = new RegExp(pattern).exec(url.pathname + url.search + url.hash);
      if (!found) continue;
      const { id, deal, org: ownOrg, base = "" } = found.groups ?? {};
      const org = profile.origin ? profile.origin + base : (ownOrg ?? host.groups?.org ?? url.hostname);
      const record = (type: Identity["type"], id: string): Identity => {
        const whole = normaliseId(profile, decodeURIComponent(id));
        return { crm: profile.crm, org, type, id: whole, key: recordKey(profile, org, type, whole) };
      };
      const page = { profile, identity: null, org, deal: null };
      if (id && type !== "list" && type !== "related")
        return { ...page, kind: type, identity: record(type, id) };
      const kind = type === "list" ? "list" : "related";
      return { ...page, kind, deal: deal ? record("opportunity", deal) : null };
    }
    // Where the host names the tenant, it does so on every page.
    const org = profile.origin ? "" : (host.groups?.org ?? url.hostname);
    other ??= { profile, kind: "other", identity: null, org, deal: null };
  }
  return other;
}

/** Whether a host is one of a hosted CRM's; a match of one of these patterns, anchored. */
export function matchHost(patterns: readonly string[], hostname: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const found = new RegExp(`^(?:${pattern})$`).exec(hostname);
    if (found) return found;
  }
  return undefined;
}

function hostOf(profile: Profile, url: URL): { groups?: Record<string, string> } | undefined {
  if (url.username || url.password) return undefined;
  if (profile.origin) return url.origin === profile.origin ? {} : undefined;
  return url.protocol === "https:" && !url.port ? matchHost(profile.hosts, url.hostname) : undefined;
}
