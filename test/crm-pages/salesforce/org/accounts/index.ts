import type { Account } from "../types";
import { aoba } from "./aoba";
import { brandt } from "./brandt";
import { halcyon } from "./halcyon";
import { harbor } from "./harbor";
import { huarui } from "./huarui";
import { meridian } from "./meridian";
import { nordwind } from "./nordwind";

export const accounts: readonly Account[] = [halcyon, nordwind, huarui, meridian, aoba, brandt, harbor];
