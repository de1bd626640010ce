import type { Measure } from "../measure.ts";
import { hop } from "./hop.ts";
import { load } from "./load.ts";
import { ordinary } from "./ordinary.ts";
import { restless } from "./restless.ts";
import { scroll } from "./scroll.ts";

export const measures: readonly Measure[] = [load, restless, scroll, hop, ordinary];
