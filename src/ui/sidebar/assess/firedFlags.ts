import type { FiredRule } from "../../../method/assess/assessment";
import type { RuleId } from "../../../method/known";
import type { AcknowledgementRow } from "../../../records/schema/acknowledgements";
import type { DealState } from "../../data/useDeal";
import type { Focus, TabId } from "../view";

/** How many flags are shown before "more": what can be acted on this week. */
export const shownFlags = 3;

/** Where a flag's cause lies in the data: the tab, and the place in it. */
export interface Place {
  tab: TabId;
  focus: Focus;
}

export interface Flag {
  rule: FiredRule;
  /** Put aside once, and back since. */
  back: { why: string; because: "day" | "cause" } | null;
}

export interface Aside {
  rule: FiredRule;
  why: string;
  until: string | null;
}

/** Rules that fired and want something, the gravest first: red before amber, the lower cap first. */
export function gravestFirst(rules: readonly FiredRule[]): FiredRule[] {
  const weight = ({ level, cap }: FiredRule) => (level === "red" ? 0 : 1000) + (cap ?? 500);
  return rules.filter(({ level }) => level !== "green").sort((a, b) => weight(a) - weight(b));
}

/**
 * What stands on the list and what was put aside. A flag comes back on its day, and earlier when something joins
 * its cause: the reason given for one person or item was none for another.
 */
export function sortFlags(
  rules: readonly FiredRule[],
  acknowledgements: readonly AcknowledgementRow[],
  today: string,
): { open: Flag[]; aside: Aside[] } {
  const byRule = new Map(acknowledgements.map(({ ruleId, body }) => [ruleId, body]));
  const open: Flag[] = [];
  const aside: Aside[] = [];
  for (const rule of gravestFirst(rules)) {
    const { why, until, cause } = byRule.get(rule.id) ?? {};
    const hasCome = until !== undefined && until <= today;
    const hasGrown = cause !== undefined && rule.refs.some((ref) => !cause.includes(ref));
    if (!why) open.push({ rule, back: null });
    else if (hasCome || hasGrown) open.push({ rule, back: { why, because: hasCome ? "day" : "cause" } });
    else aside.push({ rule, why, until: until ?? null });
  }
  return { open, aside };
}

const evidence = (id: string): Place => ({ tab: "assess", focus: { kind: "item", id } });
const plan = (id: string): Place => ({ tab: "plan", focus: { kind: "plan", id } });
const person = (id: string): Place => ({ tab: "people", focus: { kind: "person", id } });
const role = (id: string): Place => ({ tab: "people", focus: { kind: "role", id } });
const signs = evidence("signs");
const crm: Place = { tab: "assess", focus: { kind: "crm", id: "crm" } };

type Asked = Pick<DealState, "assessment" | "deal">;

const isHeld = ({ deal }: Asked, id: string) =>
  (deal.people ?? []).some(
    (each) => each.side !== "ours" && !each.left && each.roles?.some((held) => held === id),
  );

/** Where each rule is put right: one place, whether its cause is an item, a person or a field. */
const places: Record<RuleId, (rule: FiredRule, asked: Asked) => Place> = {
  "ALIGN-0": () => signs,
  "ALIGN-1A": () => signs,
  "ALIGN-1B": () => signs,
  "ALIGN-2A": () => signs,
  "ALIGN-2B": () => signs,
  "ALIGN-3": () => signs,
  "BDU-1": () => role("KDL"),
  "BDU-2": ({ refs }) => person(refs[0] ?? ""),
  "BDU-3": ({ refs }) => person(refs[0] ?? ""),
  "BDU-4": ({ refs }, asked) => (isHeld(asked, "SPONSOR") ? evidence(refs[0] ?? "") : role("SPONSOR")),
  "BDU-5": (_, asked) => (isHeld(asked, "APPROVER") ? plan("money") : role("APPROVER")),
  "BDU-6": () => role("BENEFIT"),
  "BDU-7": () => person(""),
  "BDU-8": ({ refs }) => person(refs[0] ?? ""),
  "BDU-9": ({ refs }) => person(refs[0] ?? ""),
  "BDU-10": ({ refs }) => person(refs[0] ?? ""),
  "BDU-11": ({ refs }) => person(refs[0] ?? ""),
  "CRA-1": ({ refs }) => evidence(refs[0] ?? ""),
  "CRA-2": () => plan("cra"),
  "EVI-1": ({ refs }) => (refs[0] ? evidence(refs[0]) : crm),
  "EVI-2": ({ refs }) => evidence(refs[0] ?? ""),
  "EVI-3": ({ refs }) => evidence(refs[0] ?? ""),
  "EVI-4": ({ refs }) => evidence(refs[0] ?? ""),
  "EVI-5": () => plan("nextStep"),
  "TIME-1": () => plan("nextStep"),
  "TIME-2": () => crm,
  "TIME-3": () => crm,
  "COMP-1": () => plan("options"),
  "COMP-2": () => plan("uniqueValue"),
  "COMP-3": () => plan("options"),
  "VAL-1": () => plan("valueCase"),
  "DEL-1": ({ refs }) => evidence(refs[0] ?? ""),
  "DISQ-1": () => plan("questions"),
};

const isKnown = (id: string): id is RuleId => Object.hasOwn(places, id);

/** Where the rule's cause is put right; null for a rule that this version doesn't know. */
export const placeOf = (rule: FiredRule, asked: Asked): Place | null =>
  isKnown(rule.id) ? places[rule.id](rule, asked) : null;
