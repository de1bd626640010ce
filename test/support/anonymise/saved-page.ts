/** A saved page at its address, in Chromium with the production build. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import { pageOf } from "../../../src/crm/identity";
import type { Profile } from "../../../src/crm/profile";
import type { Reading } from "../../../src/crm/reading";
import { allowSites, switchOn } from "../browser/allow-sites";
import { helpersOf } from "../browser/helpers";
import { launchBrowser, productionBuild } from "../browser/launch";
import { allProfiles } from "../reading/profiles";
import { pageReader } from "../reading/read-page";
import { comesToRest } from "../reading/rest";
import { servePages } from "../reading/serve-page";
import type { Anonymised, AnonymiseRequest } from "./anonymise";

/** The profile that knows the address; on premise the one whose addresses look like it, for this origin alone. */
export async function profileOf(url: string): Promise<Profile | null> {
  const { origin } = new URL(url);
  const profiles = (await allProfiles()).map((one) => (one.hosts.length ? one : { ...one, origin }));
  return profiles.find((one) => pageOf([one], url)?.identity) ?? pageOf(profiles, url)?.profile ?? null;
}

export interface SavedPages {
  read(url: string, html: string): Promise<Reading | null>;
  anonymise(html: string, request: AnonymiseRequest): Promise<Anonymised>;
  close(): Promise<void>;
}

/** Builds the extension first, unless SSM_BUILD is "skip" and it stands. */
export async function savedPages(urls: readonly string[]): Promise<SavedPages> {
  if (process.env.SSM_BUILD !== "skip" || !existsSync(productionBuild)) {
    const built = spawnSync("npm", ["run", "build"], {
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
  }
  const server = await servePages();
  const hosts = urls.map((url) => new URL(url).hostname);
  const browser = await launchBrowser({ crmPort: server.port, hosts });
  const ssm = { ...browser, ...helpersOf(browser) };
  const allowed = new Set<string>();

  async function allow({ id, origin }: Profile): Promise<void> {
    if (!origin || allowed.has(origin)) return;
    allowed.add(origin);
    await allowSites(ssm, [origin]);
    await switchOn(ssm, [{ origin, profile: id }]);
  }
  return {
    async read(url, html) {
      const profile = await profileOf(url);
      if (!profile) return null;
      await allow(profile);
      server.show(url, html);
      const reader = await pageReader(ssm);
      const reading = await reader.read(url);
      await reader.close();
      return reading;
    },
    async anonymise(html, request) {
      server.show(request.url, html);
      const page = await browser.context.newPage();
      await page.goto(request.url);
      await comesToRest(page);
      await page.evaluate(await program());
      const made = await page.evaluate(
        (asked) =>
          (globalThis as unknown as { ssmAnonymise(asked: AnonymiseRequest): Anonymised }).ssmAnonymise(
            asked,
          ),
        request,
      );
      await page.close();
      return made;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function program(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, "in-page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

/** The reading in the shape of the design, without what only the watcher needs. */
export const readingOf = (reading: Reading | null) =>
  reading && {
    identity: reading.identity,
    language: reading.language,
    fields: reading.fields,
    contacts: reading.contacts,
    stages: reading.stages,
  };
