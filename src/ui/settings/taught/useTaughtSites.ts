import { type OwnProfile, readOwn } from "../../../messages/profileFile";
import type { Fault } from "../../../method/fault";
import { usePolicy } from "../../data/policy";
import { useSetting } from "../useSetting";

export interface TaughtSite {
  /** The key it is stored under: its own id, or a name of the administrator's. */
  key: string;
  isByPolicy: boolean;
  own: OwnProfile;
}

export interface TaughtSites {
  sites: TaughtSite[];
  /** Entries that can't be used, an administrator's above all. */
  faults: { key: string; fault: Fault }[];
}

/** What reps have taught and administrators handed out, by host; undefined until read. */
export function useTaughtSites(): TaughtSites | undefined {
  const stored = useSetting("profiles");
  const fixed = usePolicy(({ policy }) => policy.profiles);
  if (!stored) return undefined;
  const sites: TaughtSite[] = [];
  const faults: TaughtSites["faults"] = [];
  for (const [key, value] of Object.entries(stored)) {
    const read = readOwn(value);
    if (read.ok) sites.push({ key, isByPolicy: fixed?.[key] !== undefined, own: read.value });
    else faults.push({ key, fault: read.fault });
  }
  return { sites: sites.sort((one, other) => hostOf(one.own).localeCompare(hostOf(other.own))), faults };
}

export const hostOf = (own: OwnProfile): string =>
  own.kind === "added" ? own.addition.host : new URL(own.profile.origin ?? "").host;
