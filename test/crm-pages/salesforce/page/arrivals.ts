import { options } from "./session";

/** What is already there of a field: nothing, its label with an empty value, or all of it. */
export type Arrival = "absent" | "labelled" | "shown";

type Hold = "none" | "values" | "items";

/** Pages opened while this isn't "none" hold their fields back until released. */
let hold: Hold = options.hold;
export const setHold = (next: Hold) => {
  hold = next;
};

/** A fixed shuffle: fields arrive in the same order on every run, though not in the layout's order. */
function portion(apiName: string): number {
  let hash = 7;
  for (const character of apiName) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 997;
  return hash / 997;
}

/** The arriving of one record page's fields. */
export class Arrivals {
  private readonly arrived = new Map<string, Arrival>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private readonly before: Arrival;

  constructor(
    apiNames: readonly string[],
    private readonly changed: () => void,
  ) {
    const isHeld = hold !== "none";
    this.before = hold === "items" || options.late > 0 ? "absent" : isHeld ? "labelled" : "shown";
    if (isHeld || options.late === 0) return;
    for (const apiName of apiNames) {
      this.later(options.late * 0.3, apiName, "labelled");
      this.later(options.late * (0.35 + 0.65 * portion(apiName)), apiName, "shown");
    }
  }

  private later(milliseconds: number, apiName: string, arrival: Arrival) {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.arrived.set(apiName, arrival);
      this.changed();
    }, milliseconds);
    this.timers.add(timer);
  }

  of(apiName: string): Arrival {
    return this.arrived.get(apiName) ?? this.before;
  }

  release(apiNames: readonly string[]) {
    for (const apiName of apiNames) this.arrived.set(apiName, "shown");
    this.changed();
  }

  stop() {
    for (const timer of this.timers) clearTimeout(timer);
  }
}
