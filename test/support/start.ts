/**
 * `npm start`: builds, serves the demo org and opens a browser with the extension on one of its opportunities.
 * Without a display the browser stays headless and the main job is walked aloud, with pictures in demo-output/.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findBrowser, type InstalledBrowser } from "./browser/find-browser.ts";
import { demoOrg, type Helpers, helpersOf } from "./browser/helpers.ts";
import { launchBrowser, productionBuild } from "./browser/launch.ts";
import { seedBrowser } from "./browser/seeded.ts";
import { startProgram } from "./browser/start-program.ts";
import { demoOpportunity } from "./demo-opportunity.ts";
import { walkMainJob } from "./demo-walk.ts";

const root = resolve(import.meta.dirname, "../..");
const pictures = join(root, "demo-output");
const isWindows = process.platform === "win32";
const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

const say = (line: string) => console.log(line);

/** `npm start -- --seed 500`: with so many opportunities that weren't recorded but made up. */
const { seed } = parseArgs({ options: { seed: { type: "string" } } }).values;
async function seedFirst(ssm: Helpers): Promise<void> {
  if (seed === undefined) return;
  say(`Putting ${seed} made-up opportunities into the workspace …`);
  await seedBrowser(ssm, Number(seed));
}

/** What was begun, ended in reverse order, whether the end comes by itself, by an error or by Ctrl-C. */
const begun: (() => Promise<unknown>)[] = [];
async function endAll(): Promise<void> {
  for (const end of begun.splice(0).reverse()) await end();
}

function build(): void {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "build"], {
    cwd: root,
    encoding: "utf8",
    shell: isWindows,
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

/** Debian and Ubuntu have a Chromium of their own, which root may install. */
function installChromium(): InstalledBrowser | undefined {
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return undefined;
  say("No Chromium, Chrome or Edge is here: installing chromium.");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { env, stdio: ["ignore", "ignore", "inherit"] });
  const packages = ["chromium", "fonts-noto-cjk"];
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return findBrowser();
}

async function openWindow(browser: InstalledBrowser, crmPort: number): Promise<void> {
  const running = await launchBrowser({ browser, crmPort, isHeadless: false, isOffline: false });
  begun.push(running.close);
  const ssm = helpersOf(running);
  await seedFirst(ssm);
  const page = await ssm.openCrm(demoOpportunity);
  await ssm.sidebarFrame(page);
  const [blank] = running.context.pages();
  if (blank !== page) await blank?.close();
  say(
    `Open: ${demoOrg}${demoOpportunity}\nThe profile is thrown away at the end: close the window or press Ctrl-C.`,
  );
  await running.ended;
}

async function walkHeadless(browser: InstalledBrowser, crmPort: number): Promise<void> {
  say("No display here: walking through the main job headless.\n");
  const running = await launchBrowser({ browser, crmPort });
  begun.push(running.close);
  const ssm = helpersOf(running);
  await seedFirst(ssm);
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures);
  await walkMainJob(ssm, demoOpportunity, {
    say,
    picture: (page, name) => page.screenshot({ path: join(pictures, `${name}.png`) }),
  });
  const stored = (await ssm.readDatabase()) ?? {};
  say("\nStored in the extension's database:");
  for (const [table, rows] of Object.entries(stored)) if (rows.length > 0) say(`  ${table}: ${rows.length}`);
  for (const table of ["roleTags", "evidence"])
    for (const row of stored[table] ?? []) say(`  ${table} ${JSON.stringify(row)}`);
  say(`\nPictures: ${pictures}`);
}

async function main(): Promise<void> {
  say("Building the extension …");
  if (process.env.SSM_BUILD !== "skip") build();
  const browser = findBrowser() ?? installChromium();
  if (!browser) {
    throw new Error(
      `No Chromium, Chrome or Edge was found: install one (SSM_BROWSER=path names another place), or load ${productionBuild} by hand on chrome://extensions (developer mode, “Load unpacked”).`,
    );
  }
  say(`Browser: ${browser.path}\nServing the demo org (its first start builds it, which takes a while) …`);
  const server = await startProgram("test/support/browser/serve-crm.ts", new URL(demoOrg).host);
  begun.push(server.end);
  const crmPort = Number(server.firstLine);
  await (hasDisplay ? openWindow(browser, crmPort) : walkHeadless(browser, crmPort));
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => void endAll().finally(() => process.exit(0)));
}
try {
  await main();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
await endAll();
