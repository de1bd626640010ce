import { measureAssess } from "../assess.ts";
import type { Measure } from "../measure.ts";
import { alone } from "../result.ts";

/** The scoring by itself, in Node. */
export const method: Measure = {
  id: "method",
  async run() {
    const page = "assess with its next steps";
    const { usualMs, fullMs } = measureAssess();
    return [
      alone(
        { id: "method-usual", page, what: "a usual deal, 9 people and 17 entries", unit: "ms", budget: 1 },
        [usualMs],
      ),
      alone({ id: "method-full", page, what: "200 people, everything filled in", unit: "ms", budget: 10 }, [
        fullMs,
      ]),
    ];
  },
};
