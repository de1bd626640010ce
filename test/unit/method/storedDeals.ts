import { readdirSync, readFileSync } from "node:fs";
import type { Deal } from "../../../src/method/assess/deal";

const folder = new URL("../deals/", import.meta.url);

/** The deals worked by hand, by name. */
export const dealNames = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(".json", ""))
  .sort();

export const dealNamed = (name: string): Deal =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")).deal;
