import type { Profile } from "../crm/profile";
import { shippedProfiles } from "../crm/profiles";
import { additionId, withAddition } from "../crm/teach/addition";
import { blankProfile } from "../crm/teach/draft";
import { readPolicy } from "../messages/managed";
import { type OwnProfile, readOwnProfiles } from "../messages/profileFile";
import { type ProfileEntry, profileKey, profilesKey } from "../messages/site";
import { openDatabase } from "../records/db";
import { isEqual } from "../records/json";
import { settingOf } from "../records/settings";
import { taughtSites } from "./knownSites";

/**
 * Writes the profiles where content scripts read them: an index of hosts, and each profile under a key of its own,
 * so that a page fetches and parses only what may be its own. Ours, those that a rep taught or an administrator
 * handed out, and ours with what was taught of them on one host.
 */
export async function storeProfiles(): Promise<void> {
  await navigator.locks.request("profiles", async () => {
    const own = await ownProfiles();
    const taught = own.flatMap((one) => (one.kind === "taught" ? [one.profile] : []));
    const known = [...shippedProfiles, ...taught];
    const added = own.flatMap((one) => {
      const base = one.kind === "added" && known.find(({ id }) => id === one.addition.profile);
      if (!base) return [];
      const { host } = one.addition;
      const entry: ProfileEntry = {
        id: additionId(one.addition),
        hosts: [host.replace(/\./g, "\\.")],
        instead: base.id,
      };
      return [{ entry, profile: withAddition(base, one.addition) }];
    });
    const index: ProfileEntry[] = [
      ...shippedProfiles.map(({ id, hosts }) => ({ id, hosts })),
      ...added.map(({ entry }) => entry),
    ];
    const all = new Map<string, Profile>([
      ...(await taughtSites()).map((origin) => entryOf(blankProfile(origin))),
      ...known.map(entryOf),
      ...added.map(({ entry, profile }): [string, Profile] => [profileKey(entry.id), profile]),
    ]);
    const stored: Record<string, unknown> = await chrome.storage.local.get(null);
    const gone = Object.keys(stored).filter((key) => key.startsWith(profileKey("")) && !all.has(key));
    // What is there already is no news to the open tabs: each would read its profiles anew.
    const news = [...all, [profilesKey, index] as const].filter(
      ([key, value]) => !isEqual(stored[key], value),
    );
    await chrome.storage.local.set(Object.fromEntries(news));
    await chrome.storage.local.remove(gone);
  });
}

const entryOf = (profile: Profile): [string, Profile] => [profileKey(profile.id), profile];

/** What a rep has taught, an administrator's over it; nothing while the database can't be opened. */
async function ownProfiles(): Promise<OwnProfile[]> {
  const [opened, { policy }] = await Promise.all([openDatabase(), readPolicy()]);
  if (!opened.ok) return [];
  try {
    opened.value.fixed = policy;
    // What can't be used is told in the settings.
    return readOwnProfiles(await settingOf(opened.value, "profiles")).own;
  } finally {
    opened.value.close();
  }
}
