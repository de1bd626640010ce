import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { stories } from "../crm-pages/salesforce/org/opportunities";
import { type Extension, startExtension } from "../support/browser/extension.ts";
import { productionBuild } from "../support/browser/launch.ts";
import { dealIn, openDeal, readyFrame, soon, storedRoles } from "../support/browser/rep.ts";

/** Chromium's own installing of a folder, which is how a test can update an extension while tabs are open. */
const flags = ["--enable-unsafe-extension-debugging"];
let home: string;
let extension: string;

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "ssm-update-")));
  extension = join(home, "extension");
  cpSync(productionBuild, extension, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));

/** The next version lies in the extension's folder, as the browser's updater would have put it there. */
function putNewerVersion() {
  const file = join(extension, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...manifest, version: "99.0.0" }));
}

async function version(ssm: Extension) {
  const worker = await ssm.serviceWorker();
  return worker.evaluate(() => chrome.runtime.getManifest().version);
}

const ourFrames = (page: Page) =>
  page.frames().filter((frame) => new URL(frame.url()).pathname === "/tabs/sidebar.html").length;

test("an update while records are open: each tab goes on by itself with all that was tagged, and tags on", async () => {
  const ssm = await startExtension({ extension, userDataDir: join(home, "profile"), flags });
  try {
    const first = await openDeal(ssm);
    await first.people();
    await first.tag(0, "KDL");
    const key = String((await ssm.readDatabase())?.opportunities?.[0]?.opportunityKey);
    await expect
      .poll(async () => Object.values(storedRoles(await ssm.readDatabase(), key)), soon)
      .toEqual([["KDL"]]);
    const second = await openDeal(ssm, `/lightning/r/Opportunity/${stories.healthy.id}/view`);
    for (const page of [first.page, second.page])
      await page.evaluate(() => Reflect.set(window, "neverReloaded", true));
    const before = await version(ssm);

    putNewerVersion();
    const old = [first.frame, second.frame];
    await ssm.cdp.send("Extensions.loadUnpacked", { path: extension });
    await expect.poll(() => old.every((frame) => frame.isDetached()), soon).toBe(true);
    expect(before).not.toBe("99.0.0");
    expect(await version(ssm)).toBe("99.0.0");

    for (const { page } of [first, second]) {
      await page.bringToFront();
      await readyFrame(ssm, page);
      expect(ourFrames(page), "the earlier version's frame is gone").toBe(1);
      expect(await page.evaluate(() => Reflect.get(window, "neverReloaded"))).toBe(true);
    }
    await first.page.bringToFront();
    const again = dealIn(ssm, first.page, await readyFrame(ssm, first.page));
    await again.people();
    await again.role(again.rows.first(), "KDL", true).waitFor();
    await again.tag(1, "SPONSOR");
    await expect
      .poll(async () => Object.values(storedRoles(await ssm.readDatabase(), key)).sort(), soon)
      .toEqual([["KDL"], ["SPONSOR"]]);
    expect(ssm.watch.problems()).toEqual([]);
  } finally {
    await ssm.close();
  }
});

test("a newer version over the same profile finds everything that the older one stored", async () => {
  const userDataDir = join(home, "profile");
  const older = await startExtension({ extension, userDataDir });
  const deal = await openDeal(older);
  await deal.people();
  await deal.tag(0, "KDL");
  const key = String((await older.readDatabase())?.opportunities?.[0]?.opportunityKey);
  await expect
    .poll(async () => Object.values(storedRoles(await older.readDatabase(), key)), soon)
    .toEqual([["KDL"]]);
  const stored = await older.readDatabase();
  await older.close();

  putNewerVersion();
  const newer = await startExtension({ extension, userDataDir });
  try {
    expect(await version(newer)).toBe("99.0.0");
    expect(await newer.readDatabase()).toEqual(stored);
    const again = await openDeal(newer);
    await again.people();
    await again.role(again.rows.first(), "KDL", true).waitFor();
  } finally {
    await newer.close();
  }
});
