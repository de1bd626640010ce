import type { Review } from "../../../../../records/reviews";
import type { ReviewRow } from "../../../../../records/schema/reviews";
import type { AgreedStep } from "../../../sheet/model/ics";
import { markdownText, toMarkdown } from "../../model/exportTable";

/** A step agreed in a review. */
export interface ReviewStep {
  id: string;
  text: string;
  date: string | null;
  by: "customer" | "ours" | null;
}

/** The steps of one deal in a review: those with a date first, in its order. */
export function stepsOf({ body }: ReviewRow): ReviewStep[] {
  return Object.entries(body.steps ?? {})
    .map(([id, { text = "", date = null, by = null }]) => ({ id, text, date, by }))
    .sort((a, b) => ((a.date ?? "9") < (b.date ?? "9") ? -1 : a.date === b.date ? 0 : 1));
}

/** Something was said of the deal. */
export const isNoted = (row: ReviewRow): boolean =>
  Boolean(row.body.decision?.trim() || row.body.questions?.trim()) ||
  stepsOf(row).some(({ text }) => text.trim() !== "");

/** The first deal that nobody has looked at yet: where a review goes on; the last one when all were. */
export function placeToGoOn({ rows }: Review): number {
  const at = rows.findIndex(({ body }) => !body.seen);
  return at < 0 ? rows.length - 1 : at;
}

/** What the summary says of a deal besides the notes. */
export interface DealFacts {
  name: string;
  facts: string[];
}

/** What a review came to. */
export interface ReviewSummary {
  /** Deals of which something was noted, in the order of the review. */
  noted: { row: ReviewRow; deal: DealFacts; decision: string; questions: string; steps: ReviewStep[] }[];
  /** All steps with words, the earliest first. */
  steps: (ReviewStep & { opportunityKey: string; deal: string })[];
  /** Looked at, nothing noted. */
  unchanged: DealFacts[];
  /** Not looked at. */
  left: DealFacts[];
}

export function summaryOf({ rows }: Review, dealOf: (key: string) => DealFacts): ReviewSummary {
  const noted = rows.filter(isNoted).map((row) => ({
    row,
    deal: dealOf(row.opportunityKey),
    decision: row.body.decision?.trim() ?? "",
    questions: row.body.questions?.trim() ?? "",
    steps: stepsOf(row).filter(({ text }) => text.trim() !== ""),
  }));
  const rest = rows.filter((row) => !isNoted(row));
  const facts = (row: ReviewRow) => dealOf(row.opportunityKey);
  return {
    noted,
    steps: noted
      .flatMap(({ row, deal, steps }) =>
        steps.map((step) => ({ ...step, opportunityKey: row.opportunityKey, deal: deal.name })),
      )
      .sort((a, b) => ((a.date ?? "9") < (b.date ?? "9") ? -1 : 1)),
    unchanged: rest.filter(({ body }) => body.seen).map(facts),
    left: rest.filter(({ body }) => !body.seen).map(facts),
  };
}

/** The steps that a calendar can hold: the deal's name stands before what is to be done. */
export const calendarSteps = ({ steps }: ReviewSummary): AgreedStep[] =>
  steps.flatMap(({ id, opportunityKey, deal, text, date }) =>
    date ? [{ id: `${opportunityKey}-${id}`, text: `${deal}: ${text}`, date }] : [],
  );

/** The summary's words. */
export interface SummaryWords {
  title: string;
  facts: string;
  decisions: string;
  questions: string;
  steps: string;
  unchanged: string;
  left: string;
  heads: [date: string, deal: string, what: string, who: string];
  day: (day: string | null) => string;
  by: (by: ReviewStep["by"]) => string;
}

/** The summary as Markdown; a part without anything in it is left out. */
export function summaryMarkdown(summary: ReviewSummary, words: SummaryWords): string {
  const named = ({ name, facts }: DealFacts) => markdownText([name, ...facts].filter(Boolean).join(" · "));
  const list = (deals: DealFacts[]) => deals.map((deal) => `- ${named(deal)}`).join("\n");
  const part = (title: string, text: string) => (text ? [`## ${markdownText(title)}`, text] : []);
  const decisions = summary.noted.flatMap(({ deal, decision }) =>
    decision ? [`### ${named(deal)}`, decision.split(/\n+/).map(markdownText).join("\n\n")] : [],
  );
  const questions = summary.noted.flatMap((each) =>
    each.questions
      ? [`### ${named(each.deal)}`, each.questions.split(/\n+/).map(markdownText).join("\n\n")]
      : [],
  );
  const steps = summary.steps.map(({ date, deal, text, by }) => [words.day(date), deal, text, words.by(by)]);
  const parts = [
    `# ${markdownText(words.title)}`,
    markdownText(words.facts),
    ...part(words.decisions, decisions.join("\n\n")),
    ...part(words.questions, questions.join("\n\n")),
    ...part(words.steps, steps.length > 0 ? toMarkdown({ heads: words.heads, rows: steps }).trimEnd() : ""),
    ...part(words.unchanged, list(summary.unchanged)),
    ...part(words.left, list(summary.left)),
  ];
  return `${parts.join("\n\n")}\n`;
}
