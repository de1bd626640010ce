import { statSync } from "node:fs";
import { join } from "node:path";
import { alone, type Result } from "../result.ts";
import type { Side } from "../rig.ts";
import type { Cost } from "../trace.ts";

/** Rows of ours and of each other extension, by the same measures on the same page. */
export function compared<T>(
  page: string,
  sides: readonly Side[],
  taken: ReadonlyMap<Side["id"], readonly T[]>,
  rows: readonly {
    key: string;
    what: string;
    unit: Result["unit"];
    of: (one: T, side: Side) => number;
  }[],
): Result[] {
  return sides.flatMap((side) => {
    const ones = taken.get(side.id) ?? [];
    return rows.map(({ key, what, unit, of }) =>
      alone(
        { id: `compare-${side.id}-${key}`, page: `compared: ${page}`, what: `${side.name}: ${what}`, unit },
        ones.map((one) => of(one, side)),
      ),
    );
  });
}

/** Of the scripts that an extension started in the page, as they lie in its folder. */
export const kilobytesOf = ({ scripts }: Cost, { folder }: Side): number =>
  scripts.reduce((sum, url) => sum + statSync(join(folder, new URL(url).pathname)).size, 0) / 1000;

export const loadRows = [
  {
    key: "bytes",
    what: "scripts in the page",
    unit: "KB",
    of: ({ cost }: { cost: Cost }, side: Side) => kilobytesOf(cost, side),
  },
  {
    key: "compile",
    what: "compiling and starting",
    unit: "ms",
    of: ({ cost }: { cost: Cost }) => cost.compile,
  },
  {
    key: "until",
    what: "main thread until load",
    unit: "ms",
    of: ({ cost }: { cost: Cost }) => cost.untilLoad,
  },
  {
    key: "total",
    what: "main thread until all stands",
    unit: "ms",
    of: ({ cost }: { cost: Cost }) => cost.total,
  },
  { key: "piece", what: "longest single piece", unit: "ms", of: ({ cost }: { cost: Cost }) => cost.longest },
] as const;
