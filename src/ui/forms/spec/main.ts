import { CRA_DIMENSIONS } from "../../../method/vocabulary";
import { fieldsInUse } from "../../../records/fieldsInUse";
import { readCompetition } from "../../sidebar/plan/competition";
import {
  editForm,
  evidenceLevel,
  evidenceParts,
  inForm,
  planChecks,
  planText,
  planYesNo,
} from "../model/homes";
import type { Say } from "../model/say";
import * as known from "../model/shown";
import { always, cellsOf, column, holderOf, options, type PartsOf, shown } from "./helpers";
import { decision, nextStep, valueCase } from "./shared";
import {
  actions,
  capabilities,
  conditions,
  goals,
  initiatives,
  nextSteps,
  obstacles,
  pressures,
  projects,
  risks,
  rivals,
  steps,
} from "./tables";

/**
 * Fields of the playbook's own forms that need more than their type says: those that are inputs of the score or
 * have their home in another form, tables with their columns, choices with their options. The rest follows the type.
 */

const f3 = inForm("F3");
const f4 = inForm("F4");
const f6 = inForm("F6");
const f7 = inForm("F7");
const f8 = inForm("F8");
const f13 = inForm("F13");
const disq = inForm("DISQ");

const acceptance: PartsOf = ({ source }) => [
  ...evidenceParts("S4.E3", ["by", "date"]),
  evidenceLevel("S4.E3", source),
];

export const special: Readonly<Record<string, Readonly<Record<string, PartsOf>>>> = {
  F2: {
    goal: always(goals),
    pressure: always(pressures),
    initiative: always(initiatives),
    project: always(projects),
    obstacle: always(obstacles),
    opportunity: always(inForm("F2").text("opportunity")),
    confirmedBy: always(
      shown(
        known.countBy(
          (source) => ["goal", "initiative", "project"].flatMap((key) => cellsOf("F2", key)(source)),
          "state",
          ["assumed", "confirmed", "contradicted"],
        ),
      ),
    ),
  },
  F3: {
    title: always(
      f3.line("title", undefined, undefined, ({ state }) => {
        const body = state.stored?.opportunity.body;
        return (body && (fieldsInUse(body).name?.text || body.typed?.name)) || "";
      }),
    ),
    initiative: always({
      type: "pick",
      from: initiatives,
      column: "node",
      raw: ({ form }) => form("F3").initiative,
      write: (initiative, opportunityKey) => editForm(opportunityKey, "F3", { initiative }),
    }),
    cra: always(shown(known.craSummary, { link: "F6" })),
    bdu: always(shown(known.bdu)),
    value: always(
      valueCase,
      shown(() => null, { link: "F19" }),
    ),
    uniqueValue: always(shown(known.uniqueValueSummary, { link: "F7" })),
    competition: always(
      planYesNo(
        ({ options: known }) => known?.known,
        (isKnown) => ({ options: { known: isKnown } }),
        "optionsKnown",
      ),
      { ...rivals, label: "rivals" },
      planYesNo(
        ({ options: known }) => known?.doNothing,
        (doNothing) => ({ options: { doNothing } }),
        "doNothingCompared",
      ),
    ),
    stagePosition: always(shown(known.stagePosition)),
    nextSteps: always(...nextStep, { ...nextSteps, label: "furtherSteps" }),
    risks: always(shown(known.flags, { label: "flagsNow" }), f3.table("risks", risks)),
    resources: always(f3.table("resources", [column("resource"), column("amount"), column("until", "day")])),
    decision: always(...decision),
  },
  F4: {
    stage: always(shown(known.stagePosition)),
    person: always(f4.person("person")),
    questions: always(f4.list("questions")),
  },
  F6: {
    event: always(
      planText(
        "text",
        ({ cra }) => cra?.event,
        (event) => ({ cra: { event } }),
      ),
    ),
    date: always(
      planText(
        "day",
        ({ cra }) => cra?.date,
        (date) => ({ cra: { date } }),
        "date",
      ),
      f6.personOrName("date", "person", "setBy"),
    ),
    owner: always(
      planText(
        "personOrName",
        ({ cra }) => cra?.owner,
        (owner) => ({ cra: { owner } }),
      ),
    ),
    consequence: always(
      planText(
        "text",
        ({ cra }) => cra?.consequence,
        (consequence) => ({ cra: { consequence } }),
      ),
    ),
    source: ({ say, source }) => {
      const item = say.core.assess.anchors.cra;
      return [...evidenceParts(item), evidenceLevel(item, source)];
    },
    strength: always(
      shown(known.craStrength),
      planChecks(
        ({ words }) => CRA_DIMENSIONS.map((value) => ({ value, label: words.craDimensions[value] })),
        ({ cra }) => cra?.dimensions,
        (value, isOn) => ({ cra: { dimensions: { [value]: isOn } } }),
        "pressures",
      ),
      planYesNo(
        ({ cra }) => cra?.sellerMade,
        (sellerMade) => ({ cra: { sellerMade } }),
        "sellerMade",
      ),
    ),
  },
  F7: {
    statement: always(
      planText(
        "text",
        ({ uniqueValue }) => uniqueValue?.statement,
        (statement) => ({ uniqueValue: { statement } }),
      ),
    ),
    needLink: always({
      type: "pick",
      from: capabilities,
      column: "capability",
      raw: ({ form }) => form("F7").needLink,
      write: (needLink, opportunityKey) => editForm(opportunityKey, "F7", { needLink }),
    }),
    measure: always(
      f7.text("measure", undefined, undefined, (source) => holderOf("BENEFIT")(source)?.tag.measure ?? ""),
    ),
    confirmedBy: always(
      planText(
        "person",
        ({ uniqueValue }) => uniqueValue?.confirmedBy,
        (confirmedBy) => ({ uniqueValue: { confirmedBy } }),
      ),
    ),
  },
  F8: {
    takenAt: always(shown(known.today)),
    crmStage: always(shown(known.crmStage)),
    verifiedStage: always(shown(known.verifiedStage)),
    customerPhase: always(shown(known.customerPhase)),
    gap: always(shown(known.gap)),
    outcomes: always(shown(known.outcomes)),
    health: always(shown(known.health)),
    daysInStage: always(shown(known.daysInStage)),
    nextStep: always(...nextStep),
    corrective: always(shown(known.flags, { label: "flagsNow" }), f8.table("corrective", actions)),
    closeReason: always(shown(known.closed), {
      type: "text",
      raw: ({ state }) => state.stored?.opportunity.body.why,
      write: (why, opportunityKey) => ({ name: "opportunity.edit", opportunityKey, patch: { why } }),
    }),
  },
  F13: {
    step: always(steps),
    goNoGo: always(
      shown((source) => {
        const points = cellsOf("F13", "step")(source).filter(({ goNoGo }) => goNoGo === true);
        return points.length > 0
          ? { kind: "list", items: points.map(({ step }) => String(step ?? "")) }
          : null;
      }),
    ),
    criteria: always(
      shown(
        (source, say) => {
          const settled = new Set(cellsOf("F13", "step")(source).map(({ settles }) => settles));
          const open = readCompetition(source.form("rivals"))
            .criteria.filter(({ id }) => !settled.has(id))
            .map(({ text }) => text);
          return open.length > 0
            ? { kind: "text", text: say.forms("openCriteria", { list: open.join(say.words.style.listJoin) }) }
            : null;
        },
        { link: "F14" },
      ),
    ),
    leaderAccepted: acceptance,
    changes: always(f13.table("changes", [column("date", "day"), column("change"), column("why")])),
  },
  DISQ: {
    reason: always(disq.choice("reason", options(...known.letGoReasons))),
    stage: always(shown(known.verifiedStage)),
    comeBack: always(disq.text("comeBack", "text", "condition"), disq.day("comeBack", "date", "lookAgain")),
    toldCustomer: always(disq.yesNo("toldCustomer", "told", "told"), disq.line("toldCustomer", "how", "how")),
  },
};

/** Fields whose words in the playbook list their values. */
export const named: Readonly<Record<string, (say: Say) => string>> = {
  "F6.strength": (say) => say.forms("labels.strength"),
};

/** Forms whose fields are the columns of one table: each line is one of what the form lists. */
export const wholeTables: Readonly<Record<string, PartsOf>> = {
  F21: always(
    conditions,
    shown(known.countBy(cellsOf("F21", "conditions"), "state", ["open", "met", "waived"]), {
      label: "state",
    }),
  ),
};
