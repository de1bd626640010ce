/**
 * Writes the pages of the CRMs that have a builder, with their expectations:
 *
 *   npx tsx test/crm-pages/write-pages.ts
 *
 * The files are committed, since they are what is reviewed and read; a test holds them equal to their builders.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pages as dynamics } from "./dynamics/build";
import { pagesFolder } from "./fixture";
import { pages as hubspot } from "./hubspot/build";
import type { BuiltPage } from "./page";
import { pages as pipedrive } from "./pipedrive/build";
import { pages as salesforceClassic } from "./salesforceClassic/build";
import { pages as siebel } from "./siebel/build";
import { pages as sugarcrm } from "./sugarcrm/build";
import { pages as suitecrm7 } from "./suitecrm7/build";
import { pages as suitecrm8 } from "./suitecrm8/build";
import { pages as zoho } from "./zoho/build";

export const builders: Readonly<Record<string, readonly BuiltPage[]>> = {
  dynamics,
  hubspot,
  salesforceClassic,
  pipedrive,
  zoho,
  siebel,
  sugarcrm,
  suitecrm7,
  suitecrm8,
};

/** The two files of a built page, by name. */
export function filesOf({ name, html, ...expectation }: BuiltPage): Record<string, string> {
  return { [`${name}.html`]: html, [`${name}.json`]: `${JSON.stringify(expectation, null, 2)}\n` };
}

function main(): void {
  for (const [crm, pages] of Object.entries(builders)) {
    const folder = join(pagesFolder, crm);
    mkdirSync(folder, { recursive: true });
    const built = new Map(pages.flatMap((page) => Object.entries(filesOf(page))));
    for (const [file, content] of built) writeFileSync(join(folder, file), content);
    const stale = readdirSync(folder).filter((file) => /--.*\.(?:html|json)$/.test(file) && !built.has(file));
    for (const file of stale) rmSync(join(folder, file));
    console.log(`${crm}: ${pages.length} pages`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
