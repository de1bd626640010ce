import type { Measure } from "../measure.ts";
import { cold } from "./cold.ts";
import { compare } from "./compare.ts";
import { hop } from "./hop.ts";
import { leak } from "./leak.ts";
import { load } from "./load.ts";
import { method } from "./method.ts";
import { ordinary } from "./ordinary.ts";
import { ownButtons } from "./own-buttons.ts";
import { press } from "./press.ts";
import { restless } from "./restless.ts";
import { scroll } from "./scroll.ts";
import { workspace } from "./workspace.ts";

export const measures: readonly Measure[] = [
  load,
  restless,
  scroll,
  hop,
  press,
  ownButtons,
  cold,
  workspace,
  compare,
  leak,
  method,
  ordinary,
];
