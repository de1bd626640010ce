import type { Result } from "./result.ts";
import type { Rig } from "./rig.ts";

/** How often and how long. */
export interface Size {
  readonly name: "whole" | "quick" | "tiny";
  /** Pairs of what takes under five seconds, and of what takes longer. */
  readonly pairs: number;
  readonly longPairs: number;
  /** How often another extension is run beside ours. */
  readonly compared: number;
  /** Seconds of constant re-rendering in one run; of another extension's. */
  readonly seconds: number;
  readonly comparedSeconds: number;
  /** Turns of the wheel through the grid. */
  readonly turns: number;
  /** Record changes of the leak run, which is the first pair of hopping, and of each of its other pairs. */
  readonly leakHops: number;
  readonly hops: number;
  /** Clicks on a role. */
  readonly clicks: number;
  /** Databases of so many times 10,000 opportunities, and how often each place and operation is taken in the larger ones. */
  readonly databases: readonly number[];
  readonly timesInLarge: number;
  /** Whether what takes seconds by itself, a whole backup, is taken too. */
  readonly takesLong: boolean;
}
export const whole: Size = {
  name: "whole",
  pairs: 15,
  longPairs: 5,
  compared: 3,
  seconds: 60,
  comparedSeconds: 5,
  turns: 60,
  leakHops: 1_000,
  hops: 100,
  clicks: 30,
  databases: [1, 4, 16],
  timesInLarge: 5,
  takesLong: true,
};
/** In under three minutes, once the database stands. */
export const quick: Size = {
  name: "quick",
  pairs: 1,
  longPairs: 1,
  compared: 1,
  seconds: 5,
  comparedSeconds: 3,
  turns: 40,
  leakHops: 20,
  hops: 10,
  clicks: 6,
  databases: [1],
  timesInLarge: 2,
  takesLong: false,
};
/** Everything once, to see that every part ends: its figures say nothing. */
export const tiny: Size = {
  ...quick,
  name: "tiny",
  seconds: 2,
  comparedSeconds: 2,
  turns: 10,
  clicks: 2,
  databases: [0.02, 0.08],
  timesInLarge: 1,
  takesLong: true,
};

export interface Measure {
  readonly id: string;
  run(rig: Rig, size: Size): Promise<Result[]>;
}
