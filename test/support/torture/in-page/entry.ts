/** What the page gets: one object with the runs. */
import { fuzz } from "./fuzz";
import { mutate } from "./mutate";
import { walk } from "./walk";

const runs = { mutate, fuzz, walk };
export type TortureRuns = typeof runs;

Object.assign(globalThis, { ssmTorture: runs });
