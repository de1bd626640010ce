import { noPolicy, parsePolicy, type ReadPolicy } from "./policy";

/** What the administrator has fixed now; nothing where the browser knows no managed storage (Firefox unmanaged). */
export async function readPolicy(): Promise<ReadPolicy> {
  const managed = await chrome.storage?.managed?.get().catch(() => null);
  return managed ? parsePolicy(managed) : noPolicy;
}

/** Calls back whenever the administrator has changed something. */
export function onPolicy(changed: (read: ReadPolicy) => void): void {
  chrome.storage?.onChanged.addListener((_, area) => {
    if (area === "managed") void readPolicy().then(changed);
  });
}
