import { inForm } from "../model/homes";
import { choiceColumn, column } from "./helpers";

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

/** Up to three rivals: judged on the same criteria as we (F14). */
export const rivals = inForm("rivals").table("rivals", [
  column("rival"),
  column("strengths"),
  column("weakPoints"),
  column("supporter", "person"),
]);

/** Formal and unwritten criteria, and how everybody stands on each, from the customer's point of view. */
export const criteria = inForm("F14").table("criteria", ({ form }) => {
  const named = form("rivals").rivals;
  const lines = typeof named === "object" && !Array.isArray(named) ? Object.entries(named) : [];
  const standing = { type: "choice", options: standings } as const;
  return [
    column("criterion"),
    column("weight"),
    column("whoSays", "person"),
    { ...column("weStand", "choice"), options: standings },
    ...lines.flatMap(([id, line]) => {
      const name = typeof line === "object" && !Array.isArray(line) ? line.rival : "";
      return typeof name === "string" && name.trim()
        ? [{ ...standing, key: `rival-${id}`, label: () => name }]
        : [];
    }),
    { ...column("doNothing", "choice"), options: standings },
  ];
});

function standings(say: Parameters<NonNullable<ReturnType<typeof choiceColumn>["options"]>>[0]) {
  return (["stronger", "even", "weaker"] as const).map((value) => ({
    value,
    label: say.forms(`options.${value}`),
  }));
}

/** A dated path to a decision (F13). */
export const steps = inForm("F13").table("step", ({ form }) => {
  const named = form("F14").criteria;
  const lines = typeof named === "object" && !Array.isArray(named) ? Object.entries(named) : [];
  const known = lines.flatMap(([id, line]) => {
    const name = typeof line === "object" && !Array.isArray(line) ? line.criterion : "";
    return typeof name === "string" && name.trim() ? [{ value: id, label: name }] : [];
  });
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
