import { expect, test } from "vitest";
import type { Review } from "../../../src/records/reviews";
import {
  calendarSteps,
  placeToGoOn,
  type SummaryWords,
  summaryMarkdown,
  summaryOf,
} from "../../../src/ui/workspace/pipeline/review/model/summary";

const row = (opportunityKey: string, body: Review["rows"][number]["body"]) => ({
  id: `r/${opportunityKey}`,
  opportunityKey,
  at: 1,
  body,
});
const review: Review = {
  id: "r",
  at: 1,
  closedOn: null,
  rows: [
    row("one", {
      seen: true,
      decision: "Hold until the *CFO* is met\nThen go",
      steps: {
        b: { text: "Meet the CFO", date: "2026-07-09", by: "customer" },
        a: { text: "Send | the case", date: "2026-07-01", by: "ours" },
        c: { text: "Think" },
        d: { text: " " },
      },
    }),
    row("two", { seen: true }),
    row("three", {}),
  ],
};
const words: SummaryWords = {
  title: "Review",
  facts: "2 of 3",
  decisions: "Decisions",
  questions: "Questions",
  steps: "Steps",
  unchanged: "Nothing noted",
  left: "Not looked at",
  heads: ["When", "Deal", "What", "Who"],
  day: (day) => day ?? "open",
  by: (by) => by ?? "open",
};
const summary = summaryOf(review, (key) => ({ name: `Deal ${key}`, facts: ["Acme"] }));

test("a review goes on at the first deal that nobody has looked at", () => {
  expect(placeToGoOn(review)).toBe(2);
  expect(placeToGoOn({ ...review, rows: review.rows.slice(0, 2) })).toBe(1);
});

test("the summary has decisions, steps by date, and says what was left out", () => {
  expect(summaryMarkdown(summary, words)).toBe(`# Review

2 of 3

## Decisions

### Deal one · Acme

Hold until the \\*CFO\\* is met

Then go

## Steps

| When | Deal | What | Who |
| --- | --- | --- | --- |
| 2026-07-01 | Deal one | Send \\| the case | ours |
| 2026-07-09 | Deal one | Meet the CFO | customer |
| open | Deal one | Think | open |

## Nothing noted

- Deal two · Acme

## Not looked at

- Deal three · Acme
`);
});

test("steps with a day go to the calendar under the deal's name", () => {
  expect(calendarSteps(summary)).toEqual([
    { id: "one-a", text: "Deal one: Send | the case", date: "2026-07-01" },
    { id: "one-b", text: "Deal one: Meet the CFO", date: "2026-07-09" },
  ]);
});
