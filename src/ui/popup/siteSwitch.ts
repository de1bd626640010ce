import type { Result } from "../../messages/messages";
import { type PendingSite, pendingSiteKey } from "../../messages/site";

/**
 * Switches a site on: the browser asks the rep for this one origin, within their own press. What is wanted is noted
 * first, since the question may close the popup; the worker then goes on alone. Resolves to false when the rep said no.
 * Ports are part of the origin: a permission for one opens no other. `teaching`: the rep is to show us its pages.
 */
export async function switchOn(origin: string, profile: string, teaching = false): Promise<boolean> {
  const pending: PendingSite = { origin, profile, teaching };
  // Not awaited before the request: the browser would no longer count the press.
  const noted = chrome.storage.session.set({ [pendingSiteKey]: pending });
  const isAllowed = await chrome.permissions.request({ origins: [`${origin}/*`] });
  await noted;
  if (!isAllowed) {
    await chrome.storage.session.remove(pendingSiteKey);
    return false;
  }
  const reply: Result<null> = await chrome.runtime.sendMessage({ name: "site/on", ...pending });
  if (!reply.ok) throw new Error(reply.error);
  return true;
}

/** Stops reading this site and gives its permission back. */
export async function switchOff(origin: string): Promise<void> {
  const reply: Result<null> = await chrome.runtime.sendMessage({ name: "site/off", origin });
  if (!reply.ok) throw new Error(reply.error);
}
