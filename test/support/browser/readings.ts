/** What the content script tells our own pages: the readings as they cross the port, raw, with nothing of the UI. */
import type { Frame } from "playwright-core";
import { expect } from "vitest";
import { parseReading } from "../../../src/crm/parseReading.ts";
import type { PageReading, Reading } from "../../../src/crm/reading.ts";

export type Told = { name: string; identity?: { key: string } | null; reading?: PageReading; at: number };

/** Listens beside the sidebar, from its own frame, to all that the content script says from now on. */
export async function listenIn(
  frame: Frame,
): Promise<{ told(): Promise<Told[]>; settled(key: string): Promise<Reading> }> {
  await frame.evaluate(async () => {
    const tab = await chrome.tabs.getCurrent();
    if (tab?.id === undefined) throw new Error("The frame stands in no tab.");
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    const port = chrome.tabs.connect(tab.id, { frameId: 0, name: "sidePanel" });
    port.onMessage.addListener((message: object) => heard.push({ ...message, at: Date.now() }));
  });
  const told = () => frame.evaluate(() => (globalThis as unknown as { heard: Told[] }).heard);
  return {
    told,
    async settled(key) {
      const last = async () => (await told()).findLast((message) => message.name === "reading")?.reading;
      await expect
        .poll(
          async () => {
            const reading = await last();
            return reading && !reading.searching && reading.identity.key;
          },
          { timeout: 20_000, interval: 100 },
        )
        .toBe(key);
      const reading = await last();
      if (!reading) throw new Error("No reading came.");
      return parseReading(reading);
    },
  };
}
