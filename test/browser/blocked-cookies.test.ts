import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startExtension } from "../support/browser/extension.ts";
import { openDeal, soon, words } from "../support/browser/rep.ts";
import { demoOpportunity } from "../support/demo-opportunity.ts";

/** As the person sets it in the browser: "Block all cookies" (2), or allowed again (1). */
function setCookies(userDataDir: string, setting: 1 | 2) {
  const file = join(userDataDir, "Default", "Preferences");
  const preferences = JSON.parse(readFileSync(file, "utf8"));
  preferences.profile.default_content_setting_values = { cookies: setting };
  writeFileSync(file, JSON.stringify(preferences));
}

test("with all cookies blocked the sidebar says that nothing can be saved; what was saved before is kept", async () => {
  const userDataDir = mkdtempSync(join(tmpdir(), "ssm-cookies-"));
  const { noDatabase } = words.en.shell.state;
  try {
    const before = await startExtension({ userDataDir });
    const deal = await openDeal(before);
    await deal.people();
    await deal.tag(0, "KDL");
    // Shown before it is stored.
    await expect.poll(async () => (await before.readDatabase())?.roleTags?.length, soon).toBe(1);
    await before.close();

    setCookies(userDataDir, 2);
    const blocked = await startExtension({ userDataDir });
    const page = await blocked.openCrm(demoOpportunity);
    const frame = await blocked.sidebarFrame(page);
    await frame.getByText(noDatabase.title).waitFor();
    await frame.getByText(noDatabase.text).waitFor();
    expect(await frame.getByRole("tab").count()).toBe(0);
    // The browser's side panel shows this same page at the top of a tab of its own.
    const panel = await blocked.extensionPage("sidepanel.html");
    await panel.getByRole("heading").first().waitFor();
    expect(await panel.getByText(noDatabase.title).count()).toBe(0);
    const roles = await panel.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open("ssm-sidebar");
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const counting = opening.result.transaction("roleTags").objectStore("roleTags").count();
            counting.onsuccess = () => resolve(counting.result);
          };
        }),
    );
    expect(roles, "there the notes are at hand").toBe(1);
    expect(blocked.watch.problems()).toEqual([]);
    await blocked.close();

    setCookies(userDataDir, 1);
    const after = await startExtension({ userDataDir });
    const again = await openDeal(after);
    await again.people();
    await again.role(again.rows.first(), "KDL", true).waitFor();
    await after.close();
  } finally {
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
});
