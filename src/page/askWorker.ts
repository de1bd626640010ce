import type { Result } from "../messages/messages";

/**
 * Asks the service worker; once more where it was ended in the middle of its answer, as the browser may do at any
 * time. Null where nobody answers: the extension is being updated, and this copy of it is soon gone.
 */
export async function askWorker<T>(message: object): Promise<Result<T> | null> {
  for (let left = 2; left > 0 && chrome.runtime?.id; left--) {
    const reply: Result<T> | undefined = await chrome.runtime.sendMessage(message).catch(() => undefined);
    if (reply) return reply;
  }
  return null;
}
