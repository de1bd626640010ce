import { resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shownOf } from "../crm-pages/taught/expected.ts";
import { type TaughtPage, taughtPages } from "../crm-pages/taught/pages.ts";
import { records } from "../crm-pages/taught/records.ts";
import { launchBrowser, type RunningBrowser } from "../support/browser/launch.ts";
import type { TaughtHere } from "../support/teaching/in-page.ts";

const site = "https://desk.example";
let running: RunningBrowser;
let script = "";

beforeAll(async () => {
  const built = await build({
    entryPoints: [resolve(import.meta.dirname, "../support/teaching/in-page.ts")],
    bundle: true,
    write: false,
    format: "iife",
  });
  script = built.outputFiles[0]?.text ?? "";
  running = await launchBrowser({ extension: null });
});
afterAll(() => running.close());

/** A page of one record, its closed roots opened as they would be for an extension. */
async function open(kind: TaughtPage, at: number) {
  const record = records[at];
  if (!record) throw new Error(`There is no record ${at}`);
  const page = await running.context.newPage();
  await page.addInitScript(`{ const roots = globalThis.closedRoots = new WeakMap(); const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (how) { const root = attach.call(this, how); roots.set(this, root); return root; }; }`);
  await page.route(`${site}/**`, (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: kind.html(record) }),
  );
  await page.goto(site + kind.path(record));
  await page.addScriptTag({ content: script });
  return { page, record };
}

type InPage = { teaching: { teach(...args: unknown[]): TaughtHere; readBy(profile: unknown): Read } };
type Read = {
  identity: { id: string } | null;
  fields: Record<string, { state: string; text: string; guess?: string }>;
  contacts: { id: string; name: string; role: string }[];
};

describe.each(taughtPages)("a page of $name", (kind) => {
  test("taught on one record is right on three others, and wrong on none", async () => {
    const first = await open(kind, 0);
    const second = records[1];
    const values = Object.fromEntries(
      Object.entries(shownOf(first.record)).filter(([, text]) => text !== null),
    );
    const taught = await first.page.evaluate(
      ([values, person, next]) => (globalThis as unknown as InPage).teaching.teach(values, person, next),
      [values, first.record.people[0]?.name, second && site + kind.path(second)] as const,
    );
    await first.page.close();
    for (const [field, { state, kinds }] of Object.entries(taught.states)) {
      expect({ field, state, kinds }).toMatchObject({ state: "taught" });
      if (field !== "contacts")
        expect(kinds).toEqual(expect.arrayContaining([expect.stringMatching(/attribute|label/)]));
      expect(kinds.length).toBeGreaterThan(1);
    }

    for (const at of [1, 2, 3, 0]) {
      const { page, record } = await open(kind, at);
      const read = await page.evaluate(
        (profile) => (globalThis as unknown as InPage).teaching.readBy(profile),
        taught.profile,
      );
      await page.close();
      expect(read.identity?.id).toBe(record.id);
      const told = Object.fromEntries(
        Object.entries(read.fields).map(([field, { state, text }]) => [
          field,
          state === "read" ? text : null,
        ]),
      );
      expect(told, JSON.stringify(taught.profile.fields)).toEqual(shownOf(record));
      expect(read.contacts.map(({ id, name }) => ({ id, name }))).toEqual(
        record.people.map(({ id, name }) => ({ id, name })),
      );
    }
  });
});
