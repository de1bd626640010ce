/**
 * Mutation runs over every page that a profile knows. `npm run torture` does all of it and writes the figures to
 * docs/reading.md; the tests do a seeded sample.
 */

import { pageOf } from "../../../src/crm/identity";
import type { Profile } from "../../../src/crm/profile";
import { type Expected, fixtures } from "../../crm-pages/fixture";
import { profilesAt } from "../reading/profiles";
import type { FuzzResult } from "./in-page/fuzz";
import type { MutationResult } from "./in-page/mutate";
import type { SavedPage } from "./lightning-pages";
import type { TortureBrowser } from "./torture-page";

/** Milliseconds of the page's main thread that no piece of a reading may take. */
export const longestPiece = 50;
/** Trees at once, in one page: how far it is is told after each. */
const batch = 50;

export interface PageRun extends MutationResult {
  crm: string;
  name: string;
}
export type TorturePage = SavedPage & { expected?: Expected };

/** The fixtures that show a record which a profile knows. */
export const knownPages = (profiles: readonly Profile[]): TorturePage[] =>
  fixtures().flatMap(({ crm, name, url, html, movable, expected }) =>
    expected && pageOf(profilesAt(profiles, crm, url), url)?.identity
      ? [{ crm, name, url, html, movable: [...movable], expected }]
      : [],
  );

export const hostsOf = (pages: readonly TorturePage[]): string[] => [
  ...new Set(pages.map(({ url }) => new URL(url).host)),
];

export async function runMutations(
  browser: TortureBrowser,
  profiles: Profile[],
  pages: readonly TorturePage[],
  { oneIn = 1, seed = 1, done }: { oneIn?: number; seed?: number; done?: (run: PageRun) => void } = {},
): Promise<PageRun[]> {
  const runs: PageRun[] = [];
  for (const { crm, name, url, html, movable, expected } of pages) {
    const request = { profiles: profilesAt(profiles, crm, url), url, movable, oneIn, seed, expected };
    const run = { crm, name, ...(await browser.mutate(html, request)) };
    runs.push(run);
    done?.(run);
  }
  return runs;
}

/** Random trees at one address of each profile's own, shared out among them. */
export async function fuzzProfiles(
  browser: TortureBrowser,
  profiles: Profile[],
  pages: readonly TorturePage[],
  {
    trees,
    rare,
    seed = 1,
    done,
  }: { trees: number; rare: number; seed?: number; done?: (crm: string, result: FuzzResult) => void },
): Promise<FuzzResult[]> {
  const places = [...new Map(pages.map((page) => [page.crm, page])).values()];
  const results: FuzzResult[] = [];
  const own = Math.ceil(trees / places.length);
  for (const [at, { crm, url }] of places.entries()) {
    for (let made = 0; made < own; made += batch) {
      const result = await browser.fuzz({
        profiles: profilesAt(profiles, crm, url),
        url,
        count: Math.min(batch, own - made),
        seed: seed + at * Math.ceil(own / batch) + made / batch,
        rare,
      });
      results.push(result);
      done?.(crm, result);
    }
  }
  return results;
}
