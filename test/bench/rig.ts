/** Two browsers on the same pages, one with the extension and one without, driven in turn in one session. */
import type { BrowserContext, CDPSession, Frame, Page } from "playwright-core";
import shell from "../../src/i18n/en/shell.json" with { type: "json" };
import { demoOrg, type Helpers, helpersOf } from "../support/browser/helpers.ts";
import { launchBrowser, type RunningBrowser } from "../support/browser/launch.ts";
import { startCrmServer } from "../support/crm-server.ts";
import { gridHost, gridSite } from "./pages/grid.ts";

export const ordinaryHost = "ordinary.example";

export interface Side {
  readonly context: BrowserContext;
  readonly running: RunningBrowser;
  /** Only with the extension. */
  readonly ssm: Helpers | null;
  /** A tab of its own with its developer tools; closed by `done`. */
  open(url: string): Promise<Opened>;
}
export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  done(): Promise<void>;
}
export interface Rig {
  readonly withUs: Side;
  readonly without: Side;
  /** Runs both sides `count` times, the first of each pair in turn; says how far it is. */
  pairs<T>(
    count: number,
    what: string,
    one: (side: Side) => Promise<T>,
  ): Promise<{ withUs: T[]; without: T[] }>;
  say(line: string): void;
  /** A browser more, with the extension in this folder; its caller closes it. */
  sideWith(extension: string): Promise<Side>;
  close(): Promise<void>;
}

const window = { width: 1440, height: 900 };

/** `extension`: ours when undefined, none when null, else that folder's. */
async function sideOf(port: number, extension?: string | null): Promise<Side> {
  const running = await launchBrowser({
    crmPort: port,
    hosts: [ordinaryHost],
    window,
    ...(extension === undefined ? {} : { extension }),
  });
  return {
    context: running.context,
    running,
    ssm: extension === undefined ? helpersOf(running) : null,
    async open(url) {
      const page = await running.context.newPage();
      const cdp = await running.context.newCDPSession(page);
      if (url !== "") await page.goto(new URL(url, demoOrg).href);
      await page.bringToFront();
      return { page, cdp, done: () => page.close() };
    },
  };
}

export async function startRig(): Promise<Rig> {
  const server = await startCrmServer({ sites: [{ host: gridHost, site: gridSite }] });
  const [withUs, without] = [await sideOf(server.port), await sideOf(server.port, null)];
  const say = (line: string) => console.log(line);
  return {
    withUs,
    without,
    say,
    sideWith: (extension) => sideOf(server.port, extension),
    async pairs(count, what, one) {
      const taken = {
        withUs: [] as Awaited<ReturnType<typeof one>>[],
        without: [] as Awaited<ReturnType<typeof one>>[],
      };
      for (let at = 0; at < count; at++) {
        const order = at % 2 === 0 ? (["withUs", "without"] as const) : (["without", "withUs"] as const);
        for (const name of order) taken[name].push(await one(name === "withUs" ? withUs : without));
        say(`  ${what}: pair ${at + 1} of ${count}`);
      }
      return taken;
    },
    async close() {
      await Promise.all([withUs.running.close(), without.running.close()]);
      await server.close();
    },
  };
}

/** Waits until a page of the demo org stands, and with us until the sidebar has read the whole record that it shows. */
export async function untilRead(side: Side, page: Page): Promise<Frame | null> {
  await page.waitForFunction("document.documentElement.dataset.ssmDemo === 'ready'");
  if (!side.ssm) return null;
  const frame = await side.ssm.sidebarFrame(page, 30_000);
  await frame.getByRole("heading", { level: 1 }).waitFor();
  await frame.getByText(shell.header.searching).waitFor({ state: "detached" });
  return frame;
}

export const isPageScript = (url: string): boolean =>
  /\/(?:crm|read|frame|record|menu|chips|teach|picker)-page\.[0-9a-f]+\.js$/.test(url);
