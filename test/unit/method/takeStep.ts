import type { Assessment, NextStep } from "../../../src/method/assess/assessment";
import type { Deal, DealCra, DealPerson, DealPlan } from "../../../src/method/assess/deal";
import type { Core } from "../../../src/method/playbook";
import { BENEFITS, CRA_DIMENSIONS, MONEY, ROLES, VALUE_CASES } from "../../../src/method/vocabulary";

/**
 * The deal with a step done, from the table of assess.md section 8 and written apart from the program: on
 * the deal as it is handed in, by the assessment as it came out.
 */
export function takeStep(deal: Deal, step: NextStep, now: Assessment, core: Core): Deal {
  const plan = (changed: Partial<DealPlan>): Deal => ({ ...deal, plan: { ...deal.plan, ...changed } });
  const hold = (changed: NonNullable<Deal["hold"]>): Deal => ({
    ...deal,
    hold: { ...deal.hold, ...changed },
  });
  const people = deal.people ?? [];
  switch (step.kind) {
    case "item": {
      const entry = deal.evidence?.[step.id];
      const item = core.stages.flatMap((stage) => stage.ev).find((each) => each.id === step.id);
      const level = now.items[step.id]?.level ?? "E0";
      const wanted = item?.minLevel ?? "E3";
      const higher = ["E1", "E2", "E3", "E4"].includes(level) && level > wanted ? level : wanted;
      return {
        ...deal,
        evidence: { ...deal.evidence, [step.id]: { ...entry, level: higher, date: now.asOf, by: null } },
      };
    }
    case "role": {
      const role = ROLES.find((each) => each === step.id);
      return { ...deal, people: [...people, { id: "+new", roles: role ? [role] : [] }] };
    }
    case "access":
      return {
        ...deal,
        people: people.map((each) => (each.id === step.id ? { ...each, access: "met" } : each)),
      };
    case "stance": {
      const stance = step.to as DealPerson["stance"];
      return { ...deal, people: people.map((each) => (each.id === step.id ? { ...each, stance } : each)) };
    }
    case "cra":
      return plan({ cra: completed(deal.plan?.cra ?? {}, deal, now) });
    case "uniqueValue":
      return plan({
        uniqueValue:
          step.to === "claimed"
            ? { statement: "only we", confirmedBy: null }
            : { ...deal.plan?.uniqueValue, confirmedBy: "+somebody" },
      });
    case "options": {
      const options = deal.plan?.options ?? {};
      const ours = people.filter((each) => each.side === "ours").map((each) => each.id);
      const sources = (options.sources ?? []).filter((id) => id.trim() !== "" && !ours.includes(id));
      const isMerelyUnknown = options.known !== true && sources.length > 0;
      return plan({
        options: { ...options, known: true, sources: isMerelyUnknown ? sources : [...sources, "+source"] },
      });
    }
    case "valueCase":
      return plan({ valueCase: VALUE_CASES.find((each) => each === step.to) });
    case "money":
      return plan({ money: MONEY.find((each) => each === step.to) });
    case "benefit":
      return plan({ benefit: BENEFITS.find((each) => each === step.to) });
    case "nextStep":
      return plan({ nextStep: { by: "customer", date: plusDays(now.asOf, 14), written: false } });
    case "phase":
      return hold({ customerPhase: Number(step.to) });
    case "align":
      return hold({ sellerStage: Number(step.to) });
    case "crmStage":
      return { ...deal, crm: { ...deal.crm, ssmStage: Number(step.to) } };
    case "closeDate":
      return { ...deal, crm: { ...deal.crm, closeDate: null } };
    case "contact": {
      const engaged = people.filter(
        (each) =>
          (each.side ?? "customer") === "customer" &&
          each.left !== true &&
          (each.access === "met" || each.access === "regular"),
      ).length;
      const added = ["+a", "+b"].slice(engaged).map((id): DealPerson => ({ id, access: "met" }));
      return { ...deal, people: [...people, ...added] };
    }
  }
}

function completed(cra: DealCra, deal: Deal, now: Assessment): DealCra {
  const signature = deal.evidence?.[core6E3];
  const signedOn = now.items[core6E3]?.level === "E4" ? (signature?.date ?? null) : null;
  const dimensions = [...new Set(cra.dimensions ?? [])];
  const isGood = now.dimensions.D4.parts[0]?.value === 60;
  for (const each of CRA_DIMENSIONS) {
    if (dimensions.length < (isGood ? 3 : 2) && !dimensions.includes(each)) dimensions.push(each);
  }
  const date = cra.date ?? null;
  return {
    ...cra,
    event: cra.event?.trim() ? cra.event : "event",
    owner: cra.owner?.trim() ? cra.owner : "owner",
    consequence: cra.consequence?.trim() ? cra.consequence : "consequence",
    date: date === null || date < (signedOn ?? now.asOf) ? plusDays(now.asOf, 90) : date,
    sellerMade: false,
    movedFrom: null,
    dimensions,
  };
}

const core6E3 = "S6.E3";

function plusDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}
