/** What the built extension reads of one page, heard from a page of its own: nothing of the sidebar takes part. */
import type { Page } from "playwright-core";
import { parseReading } from "../../../src/crm/parseReading";
import type { PageReading, Reading } from "../../../src/crm/reading";
import type { Helpers } from "../browser/helpers";

type Heard = { name: string; identity?: unknown; reading?: PageReading; reason?: string };

/** Two settled looks differ by less than this only if the page came to rest. */
const patience = 20_000;

export interface PageReader {
  /** The settled reading of the page now at this address; null when the extension says that it shows no record. */
  read(url: string): Promise<Reading | null>;
  close(): Promise<void>;
}

export async function pageReader(ssm: Helpers): Promise<PageReader> {
  const listener = await ssm.extensionPage("options.html");
  return { read: (url) => readPage(ssm, listener, url), close: () => listener.close() };
}

async function readPage(ssm: Helpers, listener: Page, url: string): Promise<Reading | null> {
  const page = await ssm.openCrm(url);
  const heard = await listener.evaluate(listen, { url: page.url(), patience });
  await page.close();
  if (heard === "nobody") throw new Error(`On ${url} the extension does not run.`);
  if (heard?.name === "failed") throw new Error(`Reading ${url} broke down: ${heard.reason}`);
  return heard?.reading ? parseReading(heard.reading) : null;
}

/**
 * Runs in the extension's page: joins the tab as the side panel does, until the reading has settled. Methods, since
 * tsx would wrap named functions by a helper that the page lacks.
 */
async function listen({
  url,
  patience,
}: {
  url: string;
  patience: number;
}): Promise<Heard | "nobody" | null> {
  const ear = {
    hear(tab: number): Promise<Heard | "nobody" | null> {
      return new Promise((done) => {
        const port = chrome.tabs.connect(tab, { frameId: 0, name: "sidePanel" });
        port.onDisconnect.addListener(() => done(chrome.runtime.lastError ? "nobody" : null));
        port.onMessage.addListener((message: Heard) => {
          const isEnd =
            message.name === "failed" || (message.name === "reading" && !message.reading?.searching);
          const isNoRecord = message.name === "page" && !message.identity;
          if (!isEnd && !isNoRecord) return;
          port.disconnect();
          done(isEnd ? message : null);
        });
      });
    },
  };
  const until = performance.now() + patience;
  let last: Heard | "nobody" | null = "nobody";
  while (performance.now() < until) {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    last = tab?.id === undefined ? "nobody" : await ear.hear(tab.id);
    if (last !== "nobody") return last;
    await new Promise((again) => setTimeout(again, 50));
  }
  return last;
}
