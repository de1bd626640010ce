import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { type Fixture, fixtures } from "../crm-pages/fixture.ts";
import { withExtension } from "../support/browser/extension.ts";
import { isolatedWorld } from "../support/browser/isolated-world.ts";
import { listenIn } from "../support/browser/readings.ts";
import { servePages } from "../support/reading/serve-page.ts";

const server = await servePages();
const ssm = withExtension({ crmPort: server.port });
afterAll(() => server.close());

/** One with links as values, one with controls: pages that change nothing by themselves. */
const keys: Record<string, string> = {
  "hubspot/deal--en-contact-roles": "hubspot:4815162:opportunity:9123456789",
  "dynamics/opportunity--de-contact-roles":
    "dynamics:nordwind.crm4.dynamics.com:opportunity:7f3c9a10-52b1-ee11-a569-000d3a1b2c3d",
};
const pages = fixtures().flatMap((fixture): (Fixture & { key: string })[] => {
  const key = keys[`${fixture.crm}/${fixture.name}`];
  return key ? [{ ...fixture, key }] : [];
});

/** All of the page but what we add: elements directly below its root, and chips, which are empty to the page. */
const bytesOf = (page: Page) =>
  page.evaluate(() => {
    const values = [...document.querySelectorAll<HTMLInputElement>("input, select, textarea")];
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const child of [...copy.children]) if (!/^(?:head|body)$/i.test(child.localName)) child.remove();
    for (const span of copy.querySelectorAll("span:empty")) if (!span.attributes.length) span.remove();
    return [copy.outerHTML, ...values.map((control) => control.value), document.title].join("\n");
  });
const whole = (page: Page) =>
  page.evaluate(() => `${document.documentElement.outerHTML}${document.adoptedStyleSheets.length}`);

async function setOff(url: string, off: boolean): Promise<void> {
  const worker = await ssm.serviceWorker();
  await worker.evaluate(([key, off]) => chrome.storage.local.set({ [key]: { off } }), [
    `site:${new URL(url).origin}`,
    off,
  ] as const);
}

describe("a guest in the page", () => {
  test.each(pages)(
    "changes nothing of $crm's, and is gone when the site is switched off",
    async (fixture) => {
      const { url, html, key } = fixture;
      server.show(url, html);
      await setOff(url, true);
      const page = await ssm.openCrm(url);
      const [before, beforeWhole] = [await bytesOf(page), await whole(page)];
      const world = await isolatedWorld(page, ssm.extensionId);
      const listeners = await world.listeners();
      expect(await world.observing()).toBe(0);

      await setOff(url, false);
      const told = await listenIn(await ssm.sidebarFrame(page));
      expect((await told.settled(key)).contacts.state).toBe("read");
      expect(await bytesOf(page)).toBe(before);
      expect((await world.listeners()).length).toBeGreaterThan(listeners.length);
      expect(await world.observing()).toBeGreaterThan(0);

      await setOff(url, true);
      await expect.poll(() => whole(page), { timeout: 10_000 }).toBe(beforeWhole);
      await expect.poll(() => world.listeners(), { timeout: 10_000 }).toEqual(listeners);
      expect(await world.observing()).toBe(0);
      await setOff(url, false);
    },
  );
});
