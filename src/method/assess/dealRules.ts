import type { RuleId } from "../known";
import { QUESTIONS } from "../vocabulary";
import { anchored, isCraPast } from "./answers";
import type { Ground } from "./dimensions";
import { isFromCustomer } from "./evidence";
import type { Judge } from "./rules";

const fires = (condition: boolean): readonly string[] | null => (condition ? [] : null);
const within = ({ standing }: Ground, from: number, to = 7): boolean =>
  standing.workStage >= from && standing.workStage <= to;

/** The rules of alignment, evidence, time, competition and value (assess.md section 6). */
export const dealRules: Readonly<Record<Exclude<RuleId, `BDU-${string}`>, Judge>> = {
  "ALIGN-0": ({ standing }) => fires(standing.gap === 0),
  "ALIGN-1A": ({ standing }) => fires(standing.gap === 1),
  "ALIGN-1B": ({ standing }) => fires(standing.gap !== null && standing.gap >= 2),
  "ALIGN-2A": ({ standing }) => fires(standing.gap === -1),
  "ALIGN-2B": ({ standing }) => fires(standing.gap !== null && standing.gap <= -2),

  "ALIGN-3": ({ facts, standing, index }) => {
    const { phase } = standing;
    if (phase === null) return null;
    const since = facts.asOf - index.playbook.assess.backDays;
    const known = facts.history.snapshots.filter((snapshot) => snapshot.customerPhase !== null);
    const compared = known.filter((snapshot, at) => at === known.length - 1 || snapshot.day >= since);
    return fires(compared.some(({ customerPhase }) => customerPhase !== null && phase < customerPhase));
  },

  "CRA-1": (ground) => {
    const { cra } = ground.index.playbook.assess.anchors;
    const isHeld = anchored(cra, ground.evidence, ground.index)?.held === true;
    return within(ground, 3) && !isHeld ? [cra] : null;
  },

  "CRA-2": ({ facts, evidence }) => {
    const { cra } = facts.plan;
    if (!cra.hasEvent || cra.sellerMade) return null;
    const isMoved =
      cra.movedFrom !== null && cra.day !== null && cra.day > cra.movedFrom && !cra.hasMoveReason;
    return fires(isMoved || isCraPast(cra, evidence.signedOn, facts.asOf));
  },

  "EVI-1": ({ standing }) =>
    standing.crmStage !== null && standing.crmStage > standing.supported
      ? standing.gateAhead.missing.map((read) => read.id)
      : null,

  "EVI-2": ({ evidence, standing, stage, index }) => {
    const verified = index.stages[standing.verified - 1];
    const refs: string[] = [];
    for (const { item } of evidence.old) {
      const isJudged =
        stage.required.includes(item) || stage.carried.includes(item) || verified?.required.includes(item);
      if (isJudged) refs.push(item.id);
    }
    return refs.length > 0 ? refs : null;
  },

  "EVI-3": ({ evidence }) =>
    evidence.contradicted.length > 0 ? evidence.contradicted.map((read) => read.id) : null,

  "EVI-4": ({ evidence }) =>
    evidence.believed.length * 2 > evidence.given ? evidence.believed.map((read) => read.id) : null,

  "EVI-5": ({ facts, evidence, index }) => {
    const { firstSeen } = facts.history;
    if (evidence.lastMove === null && firstSeen === null) return null;
    const latest = Math.max(evidence.lastMove ?? -Infinity, firstSeen ?? -Infinity);
    return fires(facts.asOf - latest > index.playbook.assess.idleDays);
  },

  "TIME-1": ({ answers }) => fires(answers.nextStep !== "committed"),
  "TIME-2": ({ answers: { daysInStage, usualDays } }) =>
    fires(daysInStage !== null && daysInStage / usualDays >= 1.5),
  "TIME-3": ({ facts }) =>
    fires(facts.outcome === "open" && facts.crm.closeDate !== null && facts.crm.closeDate < facts.asOf),

  "COMP-1": (ground) => fires(within(ground, 4, 6) && ground.answers.options === "none"),
  "COMP-2": (ground) => fires(within(ground, 4, 6) && ground.answers.uniqueValue === "claimed"),
  "COMP-3": (ground) => fires(within(ground, 4, 6) && !ground.facts.plan.options.doNothing),

  "VAL-1": (ground) =>
    fires(
      within(ground, 5, 6) &&
        (ground.facts.plan.valueCase === "none" || ground.facts.plan.valueCase === "ours"),
    ),

  "DEL-1": (ground) => {
    const { deliveryTeam } = ground.index.playbook.assess.anchors;
    const read = anchored(deliveryTeam, ground.evidence, ground.index);
    const isIntroduced =
      read !== undefined && read.level !== "EX" && isFromCustomer(read.level) && read.freshness > 0;
    return within(ground, 6) && !isIntroduced ? [deliveryTeam] : null;
  },

  "DISQ-1": ({ facts }) => {
    const refused = QUESTIONS.filter((question) => facts.plan.fourQuestions[question] === "no");
    return facts.outcome !== "won" && refused.length >= 2 ? refused : null;
  },
};
