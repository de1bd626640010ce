import { linesAt, type StoredPlan, wordsOf } from "../plan/model/plan";

/** What a unit has of an offering: ours, somebody else's, an opportunity under way, open, or it doesn't apply. */
export const states = ["have", "competitor", "opportunity", "open", "none"] as const;
export type State = (typeof states)[number];

/** More of either aren't read at a glance. */
export const most = 20;

export interface Named {
  id: string;
  name: string;
}

export interface SpaceUnit extends Named {
  states: ReadonlyMap<string, State>;
}

export interface Space {
  units: SpaceUnit[];
  offerings: Named[];
  /** How many cells are in each state; those that nobody has looked at besides. */
  counts: Record<State | "unknown", number>;
}

const isState = (value: unknown): value is State => states.some((state) => state === value);

/** The customer's units against our offerings, as stored. */
export function spaceOf(units: StoredPlan, offerings: StoredPlan): Space {
  const columns = linesAt({ lines: offerings }, "lines")
    .slice(0, most)
    .map(({ id, cells }) => ({ id, name: wordsOf(cells.name) }));
  const rows = linesAt({ lines: units }, "lines")
    .slice(0, most)
    .map(({ id, cells }) => {
      const known =
        typeof cells.states === "object" && cells.states !== null ? Object.entries(cells.states) : [];
      const own = known.flatMap(([offering, state]): [string, State][] =>
        isState(state) ? [[offering, state]] : [],
      );
      return { id, name: wordsOf(cells.name), states: new Map(own) };
    });
  const counts = { have: 0, competitor: 0, opportunity: 0, open: 0, none: 0, unknown: 0 };
  for (const row of rows) for (const { id } of columns) counts[row.states.get(id) ?? "unknown"] += 1;
  return { units: rows, offerings: columns, counts };
}

/** What a press on a cell makes of its state: the next one, after the last none. */
export const nextState = (state: State | undefined): State | null =>
  state === undefined ? states[0] : (states[states.indexOf(state) + 1] ?? null);
