import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { judgedRows } from "../seed/judged.ts";
import { seedContent } from "../seed/seed.ts";
import type { Helpers } from "./helpers.ts";

const PATIENCE = 60_000;
/** What one file holds at most: a text of a browser is half a gigabyte at most. */
const A_PART = 5_000;

/**
 * Puts a seeded data set into a browser's database as if it had been recorded there. Pages see it once loaded anew.
 * Large ones go in parts that share no account. The rows go by file: as arguments to a page they would be copied many
 * times over.
 */
export async function seedBrowser(
  ssm: Pick<Helpers, "extensionPage">,
  opportunities: number,
  /** `first`: the number of the first one, to add to those that are there. */
  { now = Date.now(), seed = 1, first = 0 } = {},
): Promise<void> {
  // The plan of the pages is the extension's own; only it makes its database.
  const page = await ssm.extensionPage("tabs/workspace.html");
  await page.waitForFunction(
    async () => (await indexedDB.databases()).some(({ name }) => name === "ssm-sidebar"),
    undefined,
    { timeout: PATIENCE },
  );
  await page.getByRole("navigation").first().waitFor({ timeout: PATIENCE });
  const folder = mkdtempSync(join(tmpdir(), "ssm-seed-"));
  try {
    const end = first + opportunities;
    for (let from = first; from < end; from += A_PART) {
      const file = join(folder, "part.json");
      const part = Math.min(A_PART, end - from);
      const content = await seedContent({ opportunities: part, from, seed, now });
      writeFileSync(file, JSON.stringify({ ...content, assessments: await judgedRows(content, now) }));
      await putFile(page, file);
    }
  } finally {
    rmSync(folder, { recursive: true });
    await page.close();
  }
}

/** Gives a page a file in an input of its own. The browser reads it by itself: Playwright would send its bytes by the debugger. */
export async function giveFile(page: Page, file: string): Promise<Locator> {
  await page.evaluate(() => {
    const input = document.body.appendChild(document.createElement("input"));
    input.type = "file";
    input.id = "seed-file";
  });
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send("DOM.getDocument");
  const { nodeId } = await cdp.send("DOM.querySelector", { nodeId: root.nodeId, selector: "#seed-file" });
  await cdp.send("DOM.setFileInputFiles", { nodeId, files: [file] });
  await cdp.detach();
  return page.locator("#seed-file");
}

async function putFile(page: Page, file: string): Promise<void> {
  const input = await giveFile(page, file);
  await input.evaluate(async (element) => {
    const [chosen] = (element as HTMLInputElement).files ?? [];
    const tables: Record<string, unknown[]> = JSON.parse((await chosen?.text()) ?? "{}");
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("ssm-sidebar");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction(Object.keys(tables), "readwrite");
    for (const [table, rows] of Object.entries(tables))
      for (const row of rows) transaction.objectStore(table).put(row);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
    element.remove();
  });
}
