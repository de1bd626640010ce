/**
 * Makes a fixture of a saved page: names, mails, numbers and ids are replaced, then the extension reads what is left,
 * and that is written as the expectation, to be checked by eye against the page:
 *
 *   npm run fixture -- URL PAGE.html opportunity--what-is-special
 */
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pagesFolder } from "../../crm-pages/fixture";
import { expectationOf } from "./expectation";
import { profileOf, savedPages } from "./saved-page";

const [url = "", file = "", name = ""] = process.argv.slice(2);
if (!URL.canParse(url) || !file || !/^[a-z]+--[\w-]+$/.test(name)) {
  console.error("npm run fixture -- URL PAGE.html opportunity--what-is-special");
  process.exit(2);
}
const profile = await profileOf(url);
if (!profile) {
  console.error(`No profile knows ${url}: write its hosts and addresses first (docs/profiles.md).`);
  process.exit(2);
}
// On premise the anonymised page has another host, which the browser must know from its start.
const pages = await savedPages([url, "https://crm.intranet.example"]);
try {
  const key = randomUUID();
  const made = await pages.anonymise(readFileSync(file, "utf8"), { profile, url, key });
  const expectation = expectationOf(made.url, await pages.read(made.url, made.html));
  const folder = join(pagesFolder, profile.id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.html`), made.html);
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(expectation, null, 2)}\n`);
  console.log(
    `${relative(process.cwd(), join(folder, name))}.html and .json: compare the two before you commit them.`,
  );
} finally {
  await pages.close();
}
