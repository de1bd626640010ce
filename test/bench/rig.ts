/**
 * Browsers on the same pages, one with the extension, one without and, where we are compared, one with each other
 * extension, driven in turn in one session.
 */
import type { BrowserContext, CDPSession, Frame, Page } from "playwright-core";
import shell from "../../src/i18n/en/shell.json" with { type: "json" };
import { demoOrg, type Helpers, helpersOf } from "../support/browser/helpers.ts";
import { launchBrowser, productionBuild, type RunningBrowser } from "../support/browser/launch.ts";
import { startCrmServer } from "../support/crm-server.ts";
import { type Comparator, type ComparatorId, comparators } from "./comparator.ts";
import { gridHost, gridSite } from "./pages/grid.ts";

export const ordinaryHost = "ordinary.example";

export interface Side {
  /** Ours, none, or another extension on the same pages. */
  readonly id: "ours" | "none" | ComparatorId;
  readonly name: string;
  /** Of the unpacked extension; empty without one. */
  readonly folder: string;
  readonly context: BrowserContext;
  readonly running: RunningBrowser;
  /** Only with our extension. */
  readonly ssm: Helpers | null;
  /** Whether what the trace says is of use: without an extension it is thrown away. */
  readonly isRead: boolean;
  /** Scripts in the page whose time counts as the extension's. */
  isOwn(url: string): boolean;
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
  /** Browsers with what we are compared with, started when first asked for. */
  others(): Promise<readonly Side[]>;
  /** Runs both sides `count` times, the first of each pair in turn; says how far it is. */
  pairs<T>(
    count: number,
    what: string,
    one: (side: Side) => Promise<T>,
  ): Promise<{ withUs: T[]; without: T[] }>;
  /** The same with the sides named; `at` tells which time it is. */
  turns<T>(
    count: number,
    what: string,
    sides: (at: number) => readonly Side[],
    one: (side: Side, at: number) => Promise<T>,
  ): Promise<Map<Side["id"], T[]>>;
  say(line: string): void;
  close(): Promise<void>;
}

const window = { width: 1440, height: 900 };

async function sideOf(port: number, other: Comparator | "ours" | "none"): Promise<Side> {
  const extension = other === "ours" ? undefined : other === "none" ? null : other.folder();
  const running = await launchBrowser({
    crmPort: port,
    hosts: [ordinaryHost],
    window,
    ...(extension === undefined ? {} : { extension }),
  });
  return {
    ...(other === "ours"
      ? { id: "ours", name: "SSM Sidebar" }
      : other === "none"
        ? { id: "none", name: "" }
        : { id: other.id, name: other.name }),
    folder: extension === undefined ? productionBuild : (extension ?? ""),
    context: running.context,
    running,
    ssm: other === "ours" ? helpersOf(running) : null,
    isRead: other !== "none",
    isOwn: other === "ours" ? isPageScript : () => true,
    async open(url) {
      const page = await running.context.newPage();
      const cdp = await running.context.newCDPSession(page);
      if (url !== "") await page.goto(new URL(url, demoOrg).href);
      await page.bringToFront();
      return { page, cdp, done: () => page.close() };
    },
  };
}

export async function startRig(say: (line: string) => void): Promise<Rig> {
  const server = await startCrmServer({ sites: [{ host: gridHost, site: gridSite }] });
  const [withUs, without] = [await sideOf(server.port, "ours"), await sideOf(server.port, "none")];
  const others: Side[] = [];
  const rig: Rig = {
    withUs,
    without,
    say,
    async others() {
      if (others.length === 0) for (const each of comparators) others.push(await sideOf(server.port, each));
      return others;
    },
    async turns(count, what, sides, one) {
      const taken = new Map<Side["id"], Awaited<ReturnType<typeof one>>[]>();
      for (let at = 0; at < count; at++) {
        const began = Date.now();
        const inTurn = sides(at);
        for (const side of at % 2 === 0 ? inTurn : inTurn.toReversed()) {
          const known = taken.get(side.id) ?? [];
          taken.set(side.id, known);
          known.push(await one(side, at));
        }
        say(`  ${what}: ${at + 1} of ${count}, ${((Date.now() - began) / 1000).toFixed(1)} s`);
      }
      return taken;
    },
    async pairs(count, what, one) {
      const taken = await rig.turns(count, what, () => [withUs, without], one);
      return { withUs: taken.get("ours") ?? [], without: taken.get("none") ?? [] };
    },
    async close() {
      await Promise.all([withUs, without, ...others].map(({ running }) => running.close()));
      await server.close();
    },
  };
  return rig;
}

/**
 * Waits until a page of the demo org stands, and with us until the sidebar has read the whole record that it shows;
 * with another extension until it stands on the page.
 */
export async function untilRead(side: Side, page: Page): Promise<Frame | null> {
  await page.waitForFunction("document.documentElement.dataset.ssmDemo === 'ready'");
  const stands = comparators.find(({ id }) => id === side.id)?.stands;
  if (stands) await page.locator(stands).first().waitFor({ state: "attached" });
  if (!side.ssm) return null;
  const frame = await side.ssm.sidebarFrame(page, 30_000);
  await frame.getByRole("heading", { level: 1 }).waitFor();
  await frame.getByText(shell.header.searching).waitFor({ state: "detached" });
  return frame;
}

export const isPageScript = (url: string): boolean =>
  /\/(?:crm|read|frame|record|nothing|menu|chips|rows|teach|picker)-page\.[0-9a-f]+\.js$/.test(url);
