import type { Measure } from "../measure.ts";
import { cold } from "./cold.ts";
import { hop } from "./hop.ts";
import { load, loadNative } from "./load.ts";
import { method } from "./method.ts";
import { operations } from "./operations.ts";
import { ordinary } from "./ordinary.ts";
import { ownButtons } from "./own-buttons.ts";
import { press } from "./press.ts";
import { restless } from "./restless.ts";
import { scroll } from "./scroll.ts";
import { workspace } from "./workspace.ts";

export const measures: readonly Measure[] = [
  load,
  loadNative,
  restless,
  scroll,
  hop,
  press,
  ownButtons,
  cold,
  workspace,
  operations,
  method,
  ordinary,
];
