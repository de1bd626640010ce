import type { Viewer } from "../org/display";
import { word } from "../org/format";
import { orgOfHost } from "../org/orgs";
import type { WordKey } from "../org/words";
import { readOptions } from "./options";

/** Who looks at which org, and how: fixed for the life of the document. */
export const org = orgOfHost(location.hostname);
export const options = readOptions(org);
export const language = options.lang;

export const viewer: Viewer = {
  org,
  language,
  translated: options.picklists === "translated",
  converted: options.converted === "none" ? null : options.converted,
};

export const say = (key: WordKey, ...values: readonly (string | number)[]) => word(key, language, ...values);
