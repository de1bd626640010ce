import { seedContent } from "../seed/seed.ts";
import type { Helpers } from "./helpers.ts";

const PATIENCE = 60_000;

/** Puts a seeded data set into a browser's database as if it had been recorded there. Pages see it once loaded anew. */
export async function seedBrowser(
  ssm: Pick<Helpers, "extensionPage" | "putRows">,
  opportunities: number,
  { now = Date.now(), seed = 1 } = {},
): Promise<void> {
  const page = await ssm.extensionPage("tabs/workspace.html");
  // Only the extension makes its database.
  await page.waitForFunction(
    async () => (await indexedDB.databases()).some(({ name }) => name === "ssm-sidebar"),
    undefined,
    { timeout: PATIENCE },
  );
  await page.getByRole("navigation").first().waitFor({ timeout: PATIENCE });
  const content = await seedContent({ opportunities, seed, now });
  for (const [table, rows] of Object.entries(content)) {
    // A message of the debugger holds a hundred megabytes at most.
    for (let start = 0; start < rows.length; start += 5000) {
      await ssm.putRows({ [table]: rows.slice(start, start + 5000) as Record<string, unknown>[] });
    }
  }
  await page.close();
}
