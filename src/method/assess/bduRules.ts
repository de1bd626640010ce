import type { RuleId } from "../known";
import { ROLES } from "../vocabulary";
import { anchored } from "./answers";
import { counts } from "./bdu";
import type { Ground } from "./dimensions";
import type { Person } from "./facts";
import type { Judge } from "./rules";

type BduRuleId = Extract<RuleId, `BDU-${string}`>;

const fires = (condition: boolean): readonly string[] | null => (condition ? [] : null);
const firesFor = (people: readonly Person[]): readonly string[] | null =>
  people.length > 0 ? people.map((person) => person.id) : null;
const within = ({ standing }: Ground, from: number, to = 7): boolean =>
  standing.workStage >= from && standing.workStage <= to;
const notYetMet = (person: Person): boolean => person.access === "none" || person.access === "via";

/** People at the customer whom we have met; roles don't matter. */
export const engagedPeople = (people: readonly Person[]): Person[] =>
  people.filter(
    (person) =>
      person.side === "customer" && !person.left && (person.access === "met" || person.access === "regular"),
  );

/** The rules of the buying decision unit (assess.md section 6). */
export const bduRules: Readonly<Record<BduRuleId, Judge>> = {
  "BDU-1": (ground) => fires(within(ground, 3) && ground.bdu.holders.KDL.length === 0),

  "BDU-2": (ground) =>
    within(ground, 4)
      ? firesFor(
          ground.bdu.holders.KDL.filter(
            (person) =>
              notYetMet(person) && (person.nextStep === null || person.nextStep < ground.facts.asOf),
          ),
        )
      : null,

  "BDU-3": (ground) => {
    if (!within(ground, 2)) return null;
    const engaged = engagedPeople(ground.facts.people);
    return engaged.length <= 1 ? engaged.map((person) => person.id) : null;
  },

  "BDU-4": (ground) => {
    const { sponsorDeed } = ground.index.playbook.assess.anchors;
    const deed = anchored(sponsorDeed, ground.evidence, ground.index);
    const isProved = ground.bdu.holders.SPONSOR.length > 0 && deed?.state === "held";
    return within(ground, 3) && !isProved ? [sponsorDeed] : null;
  },

  "BDU-5": (ground) =>
    fires(
      within(ground, 4, 6) &&
        (ground.bdu.holders.APPROVER.length === 0 || ground.facts.plan.money !== "approver"),
    ),

  "BDU-6": (ground) =>
    fires(within(ground, 3) && !ground.bdu.holders.BENEFIT.some((person) => person.hasMeasure)),

  "BDU-7": (ground) =>
    fires(
      within(ground, 4, 6) &&
        !ground.facts.people.some(
          (person) =>
            person.side !== "ours" &&
            !person.left &&
            (person.stance === "neutral" || person.stance === "notSupportive" || person.stance === "opposed"),
        ),
    ),

  "BDU-8": (ground) =>
    within(ground, 5)
      ? firesFor(
          ground.bdu.holders.KDL.filter(
            (person) => person.stance === "notSupportive" || person.stance === "opposed",
          ),
        )
      : null,

  "BDU-9": ({ facts, bdu, stage, index }) => {
    const longest = index.playbook.assess.touchDays;
    const isLost = ({ hasOwner, lastTouch }: Person) =>
      !hasOwner || lastTouch === null || lastTouch > facts.asOf || facts.asOf - lastTouch > longest;
    if (!stage.leadingRoles.some((role) => bdu.holders[role].some(isLost))) return null;
    const lost = new Set(stage.leadingRoles.flatMap((role) => bdu.holders[role].filter(isLost)));
    return firesFor(facts.people.filter((person) => lost.has(person)));
  },

  "BDU-10": (ground) =>
    within(ground, 4) && ground.bdu.holders.KDL.length >= 2 ? firesFor(ground.bdu.holders.KDL) : null,

  "BDU-11": ({ facts, bdu }) =>
    firesFor(
      facts.people.filter(
        (person) =>
          person.left &&
          person.side !== "ours" &&
          ROLES.some((role) => counts(person, role) && bdu.holders[role].length === 0),
      ),
    ),
};
