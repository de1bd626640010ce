/** The sidebar beside CRMs for whose fixed bars no profile has a word: nothing to press may lie under it. */
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fixtures } from "../crm-pages/fixture.ts";
import { allowSites, switchOn } from "../support/browser/allow-sites.ts";
import { dockedParts, underOurs } from "../support/browser/docking.ts";
import { withExtension } from "../support/browser/extension.ts";
import { readyFrame, soon } from "../support/browser/rep.ts";
import { servePages } from "../support/reading/serve-page.ts";

const pages = [
  ["dynamics", "opportunity--en"],
  ["hubspot", "deal--en-contact-roles"],
  ["suitecrm7", "opportunity--en"],
  ["suitecrm8", "opportunity--en-late-fields"],
] as const;
const shown = pages.map(([crm, name]) => {
  const found = fixtures().find((one) => one.crm === crm && one.name === name);
  if (!found) throw new Error(`There is no page ${crm}/${name}.`);
  return found;
});
const onPremise = shown.filter(({ crm }) => crm.startsWith("suitecrm"));

const server = await servePages();
const ssm = withExtension({
  crmPort: server.port,
  hosts: shown.map(({ url }) => new URL(url).host),
  window: { width: 1280, height: 800 },
});
beforeAll(async () => {
  const sites = onPremise.map(({ crm, url }) => ({ origin: new URL(url).origin, profile: crm }));
  await allowSites(
    ssm,
    sites.map(({ origin }) => origin),
  );
  await switchOn(ssm, sites);
});
afterAll(() => server.close());

/** For looking at: where SSM_PICTURES names a folder. */
const pictures = process.env.SSM_PICTURES;
if (pictures) mkdirSync(pictures, { recursive: true });

/** Bars as these products have them: over the whole window, at its right edge, and as wide as the window by its unit. */
const bars = `<style>.top-bar,.side-bar,.wide-bar{position:fixed;background:#fff;display:flex;justify-content:flex-end;z-index:3}</style>
  <div class="top-bar" style="top:0;left:0;right:0;height:40px"><button>Search</button><button>Me</button></div>
  <div class="wide-bar" style="top:48px;left:0;width:100vw;height:32px"><button>Save and close</button></div>
  <div class="side-bar" style="right:0;top:120px;width:48px;height:300px;flex-direction:column">${"<button>?</button>".repeat(5)}</div>`;

test.each(shown)(
  "$crm: page and sidebar beside each other, and no control under it, whatever is fixed",
  async ({ crm, url, html }) => {
    server.show(url, html);
    const page = await ssm.openCrm(url);
    await readyFrame(ssm, page);
    const frame = async () => (await dockedParts(page))?.frame ?? null;
    await expect.poll(frame, soon).not.toBeNull();
    const width = await page.evaluate(() => document.body.getBoundingClientRect().right);
    expect(width).toBeLessThanOrEqual((await frame())?.left ?? 0);
    await expect.poll(async () => (await underOurs(page)).hidden, soon).toEqual([]);
    expect((await underOurs(page)).tried).toBeGreaterThan(1);
    if (pictures) await page.screenshot({ path: `${pictures}/dock-${crm}.png` });

    server.show(
      url,
      html.replace(/<body[^>]*>/, (body) => body + bars),
    );
    await page.reload();
    // It may have to step back to its handle; what must not be is a control that nobody can reach.
    await expect
      .poll(async () => (await dockedParts(page))?.frame ?? (await dockedParts(page))?.handle, soon)
      .not.toBeNull();
    await expect.poll(async () => (await underOurs(page)).hidden, soon).toEqual([]);
    expect((await underOurs(page)).tried).toBeGreaterThan(10);
    if (pictures) await page.screenshot({ path: `${pictures}/dock-${crm}-bars.png` });
  },
);
