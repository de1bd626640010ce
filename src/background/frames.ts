/**
 * One-time tokens of our frames, in `chrome.storage.session`: kept over the worker's sleep, never on disk, out of
 * content scripts' reach. A framed page of ours shows and writes nothing until its token is confirmed here.
 */

const key = (token: string) => `frame:${token}`;
/** A frame's page may ask before its content script's registration has arrived. */
const patience = 3000;

/** From a content script in a tab's top frame: a frame with this token stands in this tab. */
export async function registerFrame(token: string, tabId: number): Promise<void> {
  await chrome.storage.session.set({ [key(token)]: tabId });
}

/** From the framed page: true once, and only in the tab in which the token was registered. */
export async function confirmFrame(token: string, tabId: number): Promise<boolean> {
  const registered = (await chrome.storage.session.get(key(token)))[key(token)] ?? (await arrives(token));
  if (registered !== tabId) return false;
  await chrome.storage.session.remove(key(token));
  return true;
}

function arrives(token: string): Promise<unknown> {
  return new Promise((resolve) => {
    const stop = (value?: unknown) => {
      clearTimeout(timer);
      chrome.storage.session.onChanged.removeListener(changed);
      resolve(value);
    };
    const changed = (changes: Record<string, chrome.storage.StorageChange>) => {
      const change = changes[key(token)];
      if (change) stop(change.newValue);
    };
    const timer = setTimeout(stop, patience);
    chrome.storage.session.onChanged.addListener(changed);
  });
}
