/** What the page gets: one object with the runs. */
import { fuzz } from "./fuzz";
import { mutate } from "./mutate";

const runs = { mutate, fuzz };
export type TortureRuns = typeof runs;

Object.assign(globalThis, { ssmTorture: runs });
