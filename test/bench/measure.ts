import type { Result } from "./result.ts";
import type { Rig } from "./rig.ts";

/** How often and how long: the whole run, or the quick one of about four minutes. */
export interface Size {
  readonly isQuick: boolean;
  /** Pairs of what takes under five seconds, and of what takes longer. */
  readonly pairs: number;
  readonly longPairs: number;
  /** Seconds of constant re-rendering or scrolling in one run. */
  readonly seconds: number;
  /** Rounds through the ten records; hops until the leak run ends. */
  readonly rounds: number;
  readonly leakHops: number;
  /** Databases of so many times 10,000 opportunities. */
  readonly databases: readonly number[];
}
export const whole: Size = {
  isQuick: false,
  pairs: 15,
  longPairs: 5,
  seconds: 60,
  rounds: 10,
  leakHops: 1_000,
  databases: [1, 4, 16],
};
export const quick: Size = {
  isQuick: true,
  pairs: 2,
  longPairs: 1,
  seconds: 5,
  rounds: 1,
  leakHops: 60,
  databases: [1],
};

export interface Measure {
  readonly id: string;
  run(rig: Rig, size: Size): Promise<Result[]>;
}
