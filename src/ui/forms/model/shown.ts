import { ROLES } from "../../../method/vocabulary";
import { fillsRole } from "../../sidebar/people/coverageOf";
import { type Judgement, readCompetition } from "../../sidebar/plan/competition";
import { craNeeds } from "../../sidebar/plan/craNeeds";
import { partLevel } from "../../sidebar/plan/planScore";
import type { Content, OptionKey, ShownPart } from "./part";
import type { Say } from "./say";
import type { Source } from "./source";

/** What the product knows of a deal already, as forms show it. Each returns null where nothing is known yet. */

type Shown = ShownPart["content"];

const list = (items: (string | null | undefined | false)[]): Content | null => {
  const said = items.filter((item): item is string => Boolean(item));
  return said.length > 0 ? { kind: "list", items: said } : null;
};
const text = (words: string | null | undefined): Content | null =>
  words?.trim() ? { kind: "text", text: words } : null;

export const pair = (say: Say, label: string, value: string | null | undefined | false): string | null =>
  value ? say.forms("pair", { label, value }) : null;

const roleNames = (say: Say, roles: readonly string[]) =>
  roles.map((role) => say.common.roles[role]?.name ?? role).join(say.words.style.listJoin);

/** Person, roles, stance, access, relationship owner: internal, never for the customer. */
export const bdu: Shown = ({ people }, say) => {
  const tagged = people.filter(({ roles }) => roles.length > 0);
  if (tagged.length === 0) return null;
  const { labels } = columnsOf(say);
  return {
    kind: "table",
    columns: [
      labels("person"),
      labels("role"),
      labels("stance"),
      labels("access"),
      labels("relationshipOwner"),
    ],
    rows: tagged.map(({ name, title, roles, tag }) => [
      title ? `${name} (${title})` : name,
      roleNames(say, roles),
      say.common.stances[tag.stance ?? "unknown"].name,
      say.words.accesses[tag.access ?? "none"],
      tag.owner ?? "",
    ]),
  };
};

const columnsOf = (say: Say) => ({
  labels: (key: "person" | "role" | "stance" | "access" | "relationshipOwner") => say.forms(`labels.${key}`),
});

/** Roles that this stage expects and nobody holds. */
export const missingRoles: Shown = ({ state, people }, say) => {
  const expected = new Set<string>(state.assessment.dimensions.D3.parts.map(({ id }) => id));
  return list(
    ROLES.filter((role) => expected.has(role) && !people.some((person) => fillsRole(person, role))).map(
      (role) => say.common.roles[role]?.name,
    ),
  );
};

export const craStrength: Shown = ({ state, plan }, say) => {
  const { assessment, today } = state;
  const strength = partLevel(assessment, "D4", "cra", say.core.assess.cra) ?? "none";
  const isPast = plan.cra?.date !== undefined && plan.cra.date < today;
  const confirmation = assessment.items[say.core.assess.anchors.cra]?.state;
  const needs = craNeeds(plan.cra, confirmation, isPast).map((need) => say.plan(`cra.needs.${need}`));
  return list([
    say.words.craStrengths[strength],
    needs.length > 0 && pair(say, say.forms("labels.missing"), needs.join(say.words.style.listJoin)),
  ]);
};

export const craSummary: Shown = (source, say) => {
  const cra = source.plan.cra ?? {};
  if (!cra.event?.trim()) return null;
  const strength = partLevel(source.state.assessment, "D4", "cra", say.core.assess.cra) ?? "none";
  return list([
    cra.event,
    cra.date && pair(say, say.plan("cra.date"), say.day(cra.date)),
    cra.owner && pair(say, say.plan("cra.owner"), source.person(cra.owner)),
    cra.consequence && pair(say, say.plan("cra.consequence"), cra.consequence),
    pair(say, say.forms("labels.strength"), say.words.craStrengths[strength]),
  ]);
};

export const uniqueValueSummary: Shown = (source, say) => {
  const value = source.plan.uniqueValue ?? {};
  if (!value.statement?.trim()) return null;
  return list([
    value.statement,
    value.confirmedBy && pair(say, say.plan("uniqueValue.confirmedBy"), source.person(value.confirmedBy)),
  ]);
};

export const stagePosition: Shown = ({ state }, say) => {
  const { verifiedStage, customerPhase } = state.assessment;
  return list([
    verifiedStageWords(state.assessment.verifiedStage, say),
    pair(
      say,
      say.forms("labels.customerPhase"),
      customerPhase.phase === null
        ? say.forms("unknown")
        : (say.common.stages[customerPhase.phase - 1]?.phase ?? String(customerPhase.phase)),
    ),
    state.deal.crm?.stage && pair(say, say.forms("labels.crmStage"), state.deal.crm.stage),
    verifiedStage === 0 && say.forms("noGate"),
  ]);
};

const verifiedStageWords = (stage: number, say: Say) =>
  stage === 0
    ? null
    : pair(
        say,
        say.forms("labels.verifiedStage"),
        say.forms("stage", { stage, name: say.common.stages[stage - 1]?.name ?? "" }),
      );

export const verifiedStage: Shown = ({ state }, say) =>
  text(verifiedStageWords(state.assessment.verifiedStage, say) ?? say.forms("noGate"));

export const customerPhase: Shown = ({ state }, say) => {
  const { phase, signs } = state.assessment.customerPhase;
  return phase === null
    ? null
    : list([say.common.stages[phase - 1]?.phase, ...signs.map((id) => say.common.signs[id])]);
};

export const crmStage: Shown = ({ state }) => text(state.deal.crm?.stage);

export const today: Shown = ({ state }, say) => text(say.day(state.today));

export const gap: Shown = ({ state }, say) =>
  state.assessment.gap === null ? null : text(say.signed(state.assessment.gap));

export const daysInStage: Shown = ({ state }, say) => {
  const { daysInStage: days } = state.assessment;
  if (days === null) return null;
  const stages = (state.stored?.snapshots ?? []).map(({ body }) => body.figures.verifiedStage);
  const changes = stages.filter((stage, at) => at > 0 && stage !== stages[at - 1]).length;
  return list([say.forms("days", { days }), say.forms("stageChanges", { count: changes })]);
};

/** Fired rules that are not good news, each with what to do. */
export const flags: Shown = ({ state }, say) =>
  list(
    state.assessment.rules
      .filter(({ level }) => level !== "green")
      .map(({ id }) => {
        const rule = say.common.rules[id];
        return rule && say.forms("flag", { text: rule.text, fix: rule.fix });
      }),
  );

export const health: Shown = ({ state }, say) => {
  const { score, status, reasons, caps } = state.assessment;
  const [cap] = caps;
  return list([
    pair(say, say.forms("labels.score"), say.figure(score)),
    say.words.statuses[status],
    ...reasons.map(({ dimension }) => say.common.dimensions[dimension]),
    cap && pair(say, say.forms("labels.cap", { cap: say.figure(cap.cap) }), say.common.rules[cap.rule]?.text),
  ]);
};

/** Per stage, how many of its items are held, missing, getting old, contradicted. */
export const outcomes: Shown = ({ state }, say) => {
  const { items } = state.assessment;
  const states = ["held", "provisional", "stale", "contradicted", "unknown"] as const;
  return {
    kind: "table",
    columns: [say.forms("labels.stage"), ...states.map((each) => say.words.itemStates[each])],
    rows: say.core.stages.map(({ no, ev }) => [
      say.forms("stage", { stage: no, name: say.common.stages[no - 1]?.name ?? "" }),
      ...states.map((each) => {
        const count = ev.filter(({ id }) => (items[id]?.state ?? "unknown") === each).length;
        return count > 0 ? say.figure(count) : "";
      }),
    ]),
  };
};

/** Every option against us on every criterion, doing nothing too, with who is for it. */
export const competition: Shown = ({ form, person }, say) => {
  const { criteria, rivals, nothing } = readCompetition(form("rivals"));
  if (criteria.length === 0) return null;
  const words = (judgement: Judgement | undefined) => (judgement ? say.forms(`options.${judgement}`) : "");
  return {
    kind: "table",
    columns: [
      say.forms("labels.rival"),
      ...criteria.map(({ text: name }) => name),
      say.forms("labels.supporters"),
    ],
    rows: [...rivals, nothing].map((option) => [
      option === nothing ? say.forms("labels.doNothing") : option.name,
      ...criteria.map(({ id }) => words(option.judged[id])),
      option.supporters.map(person).join(say.words.style.listJoin),
    ]),
  };
};

/** Decision criteria as noted with the people. */
export const peopleCriteria: Shown = ({ people }, say) => {
  const rows = people.flatMap(({ name, tag }) =>
    (tag.criteria ?? []).map(({ text: criterion, weight }) => [
      criterion,
      weight === undefined ? "" : say.figure(weight),
      name,
    ]),
  );
  return rows.length === 0
    ? null
    : {
        kind: "table",
        columns: [say.forms("labels.criterion"), say.forms("labels.weight"), say.forms("labels.person")],
        rows,
      };
};

/** Why the method would let go now; null while it proposes nothing. */
export const caseForLettingGo: Shown = ({ state }, say) => {
  const { propose, reasons, questions } = state.assessment.disqualify;
  if (!propose) return null;
  return list([
    ...reasons.map((id) => say.common.rules[id]?.text),
    ...questions.map((id) => say.forms("answeredNo", { question: say.words.questions[id].name })),
  ]);
};

export const letGoReasons = [
  "notReal",
  "cannotCompete",
  "cannotWin",
  "notWorth",
  "notDeliverable",
  "customerStopped",
] as const satisfies readonly OptionKey[];

/** The reason chosen in the form, in words; empty while none is. */
export const letGoReason = (source: Source, say: Say): string => {
  const { reason } = source.form("DISQ");
  const chosen = letGoReasons.find((each) => each === reason);
  return chosen ? say.forms(`options.${chosen}`) : "";
};

/** What speaks for going on: who supports us, what is proved, what a step could still bring. */
export const caseForGoingOn: Shown = ({ state, people }, say) => {
  const supporters = people.filter(
    ({ tag, details }) => details.side !== "ours" && (tag.stance === "mentor" || tag.stance === "supportive"),
  );
  const held = Object.values(state.assessment.items).filter((item) => item.state === "held").length;
  const [best] = state.assessment.nextSteps;
  return list([
    supporters.length > 0 &&
      say.forms("supporters", {
        count: supporters.length,
        names: say.list(supporters.map(({ name }) => name)),
      }),
    held > 0 && say.forms("itemsHeld", { count: held }),
    best && best.delta > 0 && say.forms("bestStepBrings", { points: say.signed(best.delta) }),
  ]);
};

export const closed: Shown = ({ state }, say) => {
  const { outcome } = state.deal;
  return !outcome || outcome === "open"
    ? null
    : list([say.words.outcomes[outcome], state.deal.closedOn && say.day(state.deal.closedOn)]);
};

/** How many lines of a table are in each of its states. */
export const countBy =
  (lines: (source: Source) => Record<string, unknown>[], key: string, states: readonly string[]): Shown =>
  (source, say) => {
    const all = lines(source);
    return all.length === 0
      ? null
      : list(
          states.map((each) => {
            const count = all.filter((line) => (line[key] ?? states[0]) === each).length;
            return count > 0 && pair(say, optionName(say, each), say.figure(count));
          }),
        );
  };

const optionName = (say: Say, id: string) => {
  const known = ["open", "met", "waived", "assumed", "confirmed", "contradicted"] as const;
  const found = known.find((each) => each === id);
  return found ? say.forms(`options.${found}`) : id;
};
