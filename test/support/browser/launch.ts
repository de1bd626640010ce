/**
 * Starts a browser with the extension loaded, as a user's own browser would run it. Not by Playwright's launcher: its
 * flags change how storage in third-party frames works, and then the sidebar's database is refused.
 */
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Duplex, Readable } from "node:stream";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { profileHosts } from "../../../plasmo.config.ts";
import { type CdpPipe, connectPipe } from "./cdp-pipe.ts";
import { extensionId } from "./extension-id.ts";
import { findBrowser, type InstalledBrowser } from "./find-browser.ts";
import { startTree } from "./process-tree.ts";

/** SSM_EXTENSION tries another build than this tree's own. */
export const productionBuild = resolve(
  process.env.SSM_EXTENSION ?? resolve(import.meta.dirname, "../../../build/chrome-mv3-prod"),
);

export type LaunchOptions = {
  /** The folder of the unpacked extension; `null` starts the browser without one (a baseline). */
  extension?: string | null;
  browser?: InstalledBrowser;
  /** The local server that plays the CRM: every host with a profile leads there. */
  crmPort?: number;
  /** Further hosts for that server, e.g. a site that the rep switches on. */
  hosts?: string[];
  /** Resolve no other host at all: what a test touches is on this computer. */
  isOffline?: boolean;
  isHeadless?: boolean;
  language?: string;
  window?: { width: number; height: number };
  /** Kept after closing, to start again from it. Otherwise a fresh one, removed at the end. */
  userDataDir?: string;
  flags?: string[];
  /** Leaves the tab open that the extension opens after its installation, in front of all others. */
  keepsWelcome?: boolean;
};

export type RunningBrowser = {
  browser: Browser;
  context: BrowserContext;
  cdp: CdpPipe;
  extensionId: string;
  userDataDir: string;
  pid: number;
  /** Settles when the browser has ended, also by the person's own closing of its window. */
  ended: Promise<unknown>;
  close(): Promise<void>;
};

const removeFolder = (folder: string) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });

/** Once more when we end: the browser's last children may have written after their parent was gone. */
const throwAway = new Set<string>();
process.once("exit", () => {
  for (const folder of throwAway) removeFolder(folder);
});

function resolverRules({ crmPort, hosts = [], isOffline = true }: LaunchOptions): string[] {
  const crmHosts = [...profileHosts.map((pattern) => pattern.replace(/^https:\/\/|\/\*$/g, "")), ...hosts];
  const mapped = crmPort === undefined ? [] : crmHosts.map((host) => `MAP ${host} 127.0.0.1:${crmPort}`);
  const rules = isOffline ? [...mapped, "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"] : mapped;
  return rules.length === 0 ? [] : [`--host-resolver-rules=${rules.join(", ")}`];
}

function flagsFor(options: LaunchOptions, kind: InstalledBrowser["kind"], userDataDir: string): string[] {
  const {
    extension = productionBuild,
    isHeadless = true,
    language = "en-US",
    window = { width: 1440, height: 900 },
  } = options;
  const isLinux = process.platform === "linux";
  const loading =
    kind === "chromium"
      ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`]
      : ["--enable-unsafe-extension-debugging"];
  return [
    ...(extension === null ? [] : loading),
    ...(isHeadless ? ["--headless=new", "--disable-dev-shm-usage"] : []),
    // Containers forbid the sandbox, and the browser refuses it to root.
    ...(isLinux && (isHeadless || process.getuid?.() === 0) ? ["--no-sandbox"] : []),
    "--remote-debugging-pipe",
    "--remote-debugging-port=0",
    `--user-data-dir=${userDataDir}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-search-engine-choice-screen",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--password-store=basic",
    "--use-mock-keychain",
    "--ignore-certificate-errors",
    `--lang=${language}`,
    `--accept-lang=${language}`,
    `--window-size=${window.width},${window.height}`,
    ...resolverRules(options),
    ...(options.flags ?? []),
    "about:blank",
  ];
}

/** The browser says on its error stream where its debugger listens. */
async function debuggerAddress(stderr: Readable, ended: Promise<unknown>): Promise<string> {
  const said: string[] = [];
  const lines = createInterface({ input: stderr });
  const found = new Promise<string>((found) => {
    lines.on("line", (line) => {
      said.push(line);
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(line)?.[1];
      if (address) found(address);
    });
  });
  const failed = ended.then(() => {
    throw new Error(`The browser ended before it was ready:\n${said.slice(-20).join("\n")}`);
  });
  const address = await Promise.race([found, failed]);
  failed.catch(() => {});
  return address;
}

/** Whether this first start will open a welcome page: it would come in front of the page under test, at any moment. */
function opensWelcome(extension: string, userDataDir: string): boolean {
  const manifest = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8"));
  const worker = readFileSync(join(extension, manifest.background.service_worker), "utf8");
  return worker.includes("tabs/welcome.html") && !existsSync(join(userDataDir, "Default"));
}

async function closeWelcome(context: BrowserContext): Promise<void> {
  const [, present] = context.pages();
  const welcome = present ?? (await context.waitForEvent("page", { timeout: 20_000 }));
  await welcome.close();
}

export async function launchBrowser(options: LaunchOptions = {}): Promise<RunningBrowser> {
  const installed = options.browser ?? findBrowser();
  if (!installed)
    throw new Error("No Chromium, Chrome or Edge was found: install one, or name it in SSM_BROWSER.");
  const extension = options.extension === undefined ? productionBuild : options.extension;
  const language = options.language ?? "en-US";
  const userDataDir = options.userDataDir ?? mkdtempSync(join(tmpdir(), "ssm-sidebar-browser-"));
  const awaitsWelcome = extension !== null && !options.keepsWelcome && opensWelcome(extension, userDataDir);
  const tree = startTree(installed.path, flagsFor(options, installed.kind, userDataDir), {
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    // On Linux the interface's language (and so chrome.i18n's) comes from here, not from --lang.
    env: { ...process.env, LANGUAGE: language.replace("-", "_") },
  });
  const ended = once(tree.child, "exit");
  if (options.userDataDir === undefined) throwAway.add(userDataDir);
  const [, , stderr, toBrowser, fromBrowser] = tree.child.stdio;
  const cdp = connectPipe(toBrowser as Duplex, fromBrowser as Duplex);
  const end = async () => {
    await tree.end();
    if (options.userDataDir === undefined) removeFolder(userDataDir);
  };

  try {
    const browser = await chromium.connectOverCDP(await debuggerAddress(stderr as Readable, ended));
    const context = browser.contexts()[0];
    if (!context) throw new Error("The browser has no default context.");
    let id = extension === null ? "" : extensionId(extension);
    if (extension !== null && installed.kind !== "chromium") {
      id = (await cdp.send<{ id: string }>("Extensions.loadUnpacked", { path: extension })).id;
    }
    if (awaitsWelcome) await closeWelcome(context);
    const close = async () => {
      // Asked first, so that a profile that is kept is written out.
      const asked = cdp.send("Browser.close").catch(() => {});
      const patience = once(AbortSignal.timeout(5_000), "abort");
      await Promise.race([Promise.all([asked, ended]), patience]);
      await end();
    };
    const pid = tree.child.pid ?? 0;
    return { browser, context, cdp, extensionId: id, userDataDir, pid, ended, close };
  } catch (problem) {
    await end();
    throw problem;
  }
}
