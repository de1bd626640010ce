/** The extension's service worker, which Chrome starts and stops as it likes: here it is woken and ended at will. */
import type { BrowserContext, CDPSession, Worker } from "playwright-core";
import { patience } from "./frames.ts";

const isOurs = (worker: Worker) => worker.url().startsWith("chrome-extension://");

async function asDeveloperTools(
  context: BrowserContext,
  act: (cdp: CDPSession) => Promise<void>,
): Promise<void> {
  const page = context.pages()[0];
  if (!page) throw new Error("The browser has no page.");
  const cdp = await context.newCDPSession(page);
  await act(cdp);
  await cdp.detach();
}

/** Settles when the worker of this extension is reported in this state, within `ServiceWorker.enable`. */
function reaches(cdp: CDPSession, status: "running" | "stopped", extensionId: string): Promise<void> {
  return new Promise((resolve) => {
    cdp.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      const isIt = versions.some(
        ({ scriptURL, runningStatus }) => scriptURL.includes(extensionId) && runningStatus === status,
      );
      if (isIt) resolve();
    });
  });
}

/** The worker; after `stopServiceWorker`, or a restart in which nothing has called it yet, it is woken first. */
export async function serviceWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  const attached = () => context.serviceWorkers().find(isOurs);
  const arrives =
    attached() ?? context.waitForEvent("serviceworker", { predicate: isOurs, timeout: patience });
  await asDeveloperTools(context, async (cdp) => {
    const running = reaches(cdp, "running", extensionId);
    await cdp.send("ServiceWorker.enable");
    await cdp.send("ServiceWorker.startWorker", { scopeURL: `chrome-extension://${extensionId}/` });
    await running;
  });
  return arrives;
}

/** Ends the worker, as Chrome does after 30 idle seconds. Its target stays while a debugger is attached. */
export async function stopServiceWorker(context: BrowserContext, extensionId: string): Promise<void> {
  await asDeveloperTools(context, async (cdp) => {
    const stopped = reaches(cdp, "stopped", extensionId);
    await cdp.send("ServiceWorker.enable");
    await cdp.send("ServiceWorker.stopAllWorkers");
    await stopped;
  });
}
