import { JUDGEMENTS, judgementOf, NOTHING, readCompetition } from "../../sidebar/plan/competition";
import { inForm } from "../model/homes";
import type { Column } from "../model/part";
import type { Source } from "../model/source";
import { choiceColumn, column, options } from "./helpers";

/** Tables that more than one form speaks of: each has its home in one. */

/** What stands in the customer's plan (F2): confirmed by whom, or only assumed. */
const nodeColumns = [
  column("node"),
  column("owner"),
  column("measure"),
  column("date", "day"),
  choiceColumn("state", "assumed", "confirmed", "contradicted"),
  column("confirmedBy", "person"),
];
const f2 = inForm("F2");
export const goals = f2.table("goal", nodeColumns);
export const pressures = f2.table("pressure", nodeColumns);
export const initiatives = f2.table("initiative", nodeColumns);
export const projects = f2.table("project", nodeColumns);
export const obstacles = f2.table("obstacle", nodeColumns);

/** Must-have and nice-to-have capabilities (F11). */
export const capabilities = inForm("F11").table("capabilities", [
  column("capability"),
  choiceColumn("kind", "mustHave", "niceToHave"),
  column("why"),
  column("whoSays", "person"),
  column("howTested"),
  column("measure"),
  column("onlyWe", "yesNo"),
]);

/** Rivals, in the Plan tab's own table (`competition.ts`); doing nothing stands there for itself. */
export const rivals = inForm("rivals").table(
  "options",
  [column("rival", "line", "name"), column("strengths"), column("weakPoints")],
  { without: [NOTHING] },
);

/** The customer's criteria, kept beside the rivals that are judged on them. */
export const criteria = inForm("rivals").table("criteria", [
  column("criterion", "line", "text"),
  column("weight"),
  column("whoSays", "person"),
]);

const judgementColumns = ({ form }: Source): Column[] =>
  readCompetition(form("rivals")).criteria.map(({ id, text }) => ({
    key: judgementOf(id),
    type: "choice",
    label: () => text,
    options: options(...JUDGEMENTS),
  }));

/** How each rival stands against us on each criterion. */
export const standings = inForm("rivals").table(
  "options",
  (source) => [column("rival", "line", "name"), ...judgementColumns(source)],
  { without: [NOTHING] },
);

/** A dated path to a decision (F13). */
export const steps = inForm("F13").table("step", ({ form }) => {
  const known = readCompetition(form("rivals")).criteria.map(({ id, text }) => ({ value: id, label: text }));
  return [
    column("step"),
    column("date", "day"),
    column("customerOwner", "person"),
    column("ourOwner"),
    column("goNoGo", "yesNo"),
    { ...column("settles", "choice"), options: () => known },
    column("result"),
  ];
});

/** What stands between a conditional yes and a signature (F21). */
export const conditions = inForm("F21").table("conditions", [
  column("condition", "text"),
  column("customerOwner", "person"),
  column("ourOwner"),
  column("date", "day"),
  choiceColumn("state", "open", "met", "waived"),
  choiceColumn("blocks", "price", "scope", "paper", "approval"),
]);

/** The line of next steps that the Plan tab shows is one of its own there. */
export const nextSteps = inForm("F3").table(
  "nextSteps",
  [column("step", "line", "text"), column("date", "day"), column("owner")],
  { without: ["next"] },
);

export const actions = [column("action"), column("owner"), column("date", "day")];
export const risks = [column("risk"), column("answer"), column("owner")];
