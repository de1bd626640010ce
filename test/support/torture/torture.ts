/**
 * `npm run torture`: every mutation of every page that a profile knows, and 2,000 random trees; writes the figures to
 * docs/reading.md and fails on a wrong reading, an exception or a piece over 50 ms. Some minutes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { startCrmServer } from "../crm-server";
import { allProfiles } from "../reading/profiles";
import { figuresOf, withFigures } from "./figures";
import { lightningPages } from "./lightning-pages";
import { fuzzProfiles, hostsOf, knownPages, longestPiece, runMutations } from "./run";
import { tortureBrowser } from "./torture-page";

const document = resolve(import.meta.dirname, "../../../docs/reading.md");

const profiles = await allProfiles();
const org = await startCrmServer({ shadows: ["synthetic"] });
const lightning = await lightningPages(org.port);
await org.close();
const pages = [...lightning, ...knownPages(profiles)];
const browser = await tortureBrowser(hostsOf(pages));
const began = Date.now();
const runs = await runMutations(browser, profiles, pages, {
  done({ crm, name, tallies, wrong }) {
    const readings = Object.values(tallies).reduce((total, { runs }) => total + runs, 0);
    const minutes = ((Date.now() - began) / 60_000).toFixed(1);
    console.log(`${crm}/${name}: ${readings} readings, ${wrong.length} wrong, ${minutes} min`);
  },
});
const fuzzed = await fuzzProfiles(browser, profiles, pages, {
  trees: 2_000,
  rare: 5,
  done: (crm, { trees, longest, problems }) => {
    const minutes = ((Date.now() - began) / 60_000).toFixed(1);
    console.log(
      `${crm}: ${trees} trees, longest piece ${longest.ms.toFixed(1)} ms (${longest.shape} ${longest.seed}), ${problems.length} exceptions, ${minutes} min`,
    );
  },
});
await browser.close();

const faults = [
  ...runs.flatMap(({ crm, name, untouched, wrong }) => [
    ...untouched.map((one) => `${crm}/${name} untouched: ${JSON.stringify(one)}`),
    ...wrong.map(({ what, differences }) => `${crm}/${name}, ${what}: ${JSON.stringify(differences)}`),
  ]),
  ...fuzzed.flatMap(({ problems }) => problems.map((one) => `random tree: ${JSON.stringify(one)}`)),
  ...fuzzed.flatMap(({ longest }) =>
    longest.ms > longestPiece ? [`a piece of ${longest.ms.toFixed(0)} ms: ${JSON.stringify(longest)}`] : [],
  ),
];
const figures = figuresOf(runs, fuzzed);
writeFileSync(document, withFigures(readFileSync(document, "utf8"), figures));
console.log(figures);
for (const fault of faults) console.log(`FAULT ${fault.slice(0, 600)}`);
process.exitCode = faults.length ? 1 : 0;
