import { shippedProfiles } from "../crm/profiles";
import { type ProfileEntry, profileKey, profilesKey } from "../messages/site";

/**
 * Writes the profiles where content scripts read them: an index of hosts, and each profile under a key of its own,
 * so that a page fetches and parses only what may be its own.
 */
export async function storeProfiles(): Promise<void> {
  const index: ProfileEntry[] = shippedProfiles.map(({ id, hosts }) => ({ id, hosts }));
  await chrome.storage.local.set({
    ...Object.fromEntries(shippedProfiles.map((profile) => [profileKey(profile.id), profile])),
    [profilesKey]: index,
  });
}
