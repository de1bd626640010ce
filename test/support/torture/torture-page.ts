/** Chromium without the extension, with the reading engine bundled into the page. */
import { resolve } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { launchBrowser } from "../browser/launch";
import { comesToRest } from "../reading/rest";
import { servePages } from "../reading/serve-page";
import type { TortureRuns } from "./in-page/entry";
import type { FuzzRequest, FuzzResult } from "./in-page/fuzz";
import type { MutationRequest, MutationResult } from "./in-page/mutate";
import type { Walks } from "./in-page/walk";

type InPage = { ssmTorture: TortureRuns };

export interface TortureBrowser {
  mutate(html: string, request: MutationRequest): Promise<MutationResult>;
  fuzz(request: FuzzRequest): Promise<FuzzResult>;
  walk(url: string): Promise<Walks>;
  close(): Promise<void>;
}

async function bundleEngine(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, "in-page/entry.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

export async function tortureBrowser(hosts: string[]): Promise<TortureBrowser> {
  const [engine, server] = await Promise.all([bundleEngine(), servePages()]);
  const browser = await launchBrowser({ extension: null, crmPort: server.port, hosts });
  /** Opens a page at its address, with the engine, once what it does by itself is done. */
  async function withPage<T>(html: string, url: string, act: (page: Page) => Promise<T>): Promise<T> {
    server.show(url, html);
    const page = await browser.context.newPage();
    try {
      await page.goto(url);
      await comesToRest(page);
      await page.evaluate(engine);
      return await act(page);
    } finally {
      await page.close();
    }
  }
  return {
    mutate: (html, request) =>
      withPage(html, request.url, (page) =>
        page.evaluate((asked) => (globalThis as unknown as InPage).ssmTorture.mutate(asked), request),
      ),
    fuzz: (request) =>
      withPage(
        "<!doctype html><title>Fuzz</title><style>* { font-size: 0 !important; white-space: nowrap }</style>",
        request.url,
        (page) => page.evaluate((asked) => (globalThis as unknown as InPage).ssmTorture.fuzz(asked), request),
      ),
    walk: (url) =>
      withPage("<!doctype html><title>Walk</title>", url, (page) =>
        page.evaluate(() => (globalThis as unknown as InPage).ssmTorture.walk()),
      ),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
