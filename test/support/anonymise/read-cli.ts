/**
 * What the extension reads of a saved page, as JSON; `null` when the address shows no record:
 *
 *   npm run --silent read -- URL PAGE.html
 */
import { readFileSync } from "node:fs";
import { readingOf, savedPages } from "./saved-page";

const [url = "", file = ""] = process.argv.slice(2);
if (!URL.canParse(url) || !file) {
  console.error("npm run --silent read -- URL PAGE.html");
  process.exit(2);
}
const pages = await savedPages([url]);
try {
  console.log(JSON.stringify(readingOf(await pages.read(url, readFileSync(file, "utf8"))), null, 2));
} finally {
  await pages.close();
}
