import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startExtension, withExtension } from "../support/browser/extension.ts";
import { openDeal, soon, storedRoles } from "../support/browser/rep.ts";

async function keyOf(ssm: { readDatabase: Awaited<ReturnType<typeof startExtension>>["readDatabase"] }) {
  return String((await ssm.readDatabase())?.opportunities?.[0]?.opportunityKey);
}

test("what was tagged is still there after the browser was closed and started again", async () => {
  const userDataDir = mkdtempSync(join(tmpdir(), "ssm-lasting-"));
  try {
    const before = await startExtension({ userDataDir });
    const deal = await openDeal(before);
    await deal.people();
    await deal.tag(0, "KDL");
    const key = await keyOf(before);
    await expect
      .poll(async () => Object.values(storedRoles(await before.readDatabase(), key)), soon)
      .toEqual([["KDL"]]);
    await before.close();

    const after = await startExtension({ userDataDir });
    const again = await openDeal(after);
    await again.people();
    await again.role(again.rows.first(), "KDL", true).waitFor();
    expect(Object.values(storedRoles(await after.readDatabase(), key))).toEqual([["KDL"]]);
    await after.close();
  } finally {
    rmSync(userDataDir, { recursive: true, force: true });
  }
});

describe("a rep changes their mind", () => {
  const ssm = withExtension();

  test("Ctrl+Z takes a tag back and Ctrl+Shift+Z brings it again, in the sidebar and on the disk", async () => {
    const deal = await openDeal(ssm);
    await deal.people();
    await deal.tag(1, "SPONSOR");
    const key = await keyOf(ssm);
    await deal.frame.locator("body").press("Control+z");
    await deal.role(deal.rows.nth(1), "SPONSOR", false).waitFor();
    await expect.poll(async () => storedRoles(await ssm.readDatabase(), key), soon).toEqual({});
    await deal.frame.locator("body").press("Control+Shift+z");
    await deal.role(deal.rows.nth(1), "SPONSOR", true).waitFor();
    await expect
      .poll(async () => Object.values(storedRoles(await ssm.readDatabase(), key)), soon)
      .toEqual([["SPONSOR"]]);
  });

  test("letters tag while a row has the focus, and only letters in the search field", async () => {
    const deal = await openDeal(ssm);
    await deal.people();
    const key = await keyOf(ssm);
    const search = deal.frame
      .getByRole("tabpanel")
      .getByRole("searchbox")
      .or(deal.frame.getByRole("tabpanel").getByRole("textbox"))
      .first();
    await search.press("k");
    expect(await search.inputValue()).toBe("k");
    await search.fill("");
    await deal.rows.first().focus();
    await deal.rows.first().press("k");
    await deal.role(deal.rows.first(), "KDL", true).waitFor();
    await expect
      .poll(async () => Object.values(storedRoles(await ssm.readDatabase(), key)), soon)
      .toEqual([["KDL"]]);
  });
});
