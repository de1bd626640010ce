import { crmEnding } from "../method/crmEnding";
import { type Optimism, optimism, type Since } from "../method/optimism";
import type { Core } from "../method/playbook";
import { type StageSuggestion, suggestStage } from "../method/suggestStage";
import { crmStageOf } from "./changes/mergeReading";
import type { StoredDeal } from "./deal";
import { fieldsInUse, typedOf } from "./fieldsInUse";
import { lastOfEachDay } from "./snapshots";

/** What a CRM's stages mean here: the rep's (or an administrator's) map of an org, and what to ask where there is none. */

/** A stage as the CRM itself calls it where the page tells, and as it is shown. */
export interface CrmStage {
  value: string;
  label: string;
}

/** The crm ids of our profiles as the playbook's `crmStageMap` names the systems. */
const crmSystems: Record<string, string> = {
  salesforce: "Salesforce",
  hubspot: "HubSpot",
  dynamics: "Dynamics 365",
  zoho: "Zoho CRM",
  pipedrive: "Pipedrive",
  siebel: "Siebel (default method)",
  // Their default stages are Salesforce's; SalesConnect's own names are found among the other systems'.
  sugarcrm: "Salesforce",
  suitecrm: "Salesforce",
};

type Parts = Pick<StoredDeal, "opportunity" | "settings">;

/** CRM and org of a record: as its page said, else as its key says. */
function identityOf({ opportunityKey, body: { reading } }: Parts["opportunity"]): {
  crm: string;
  org: string;
} {
  if (reading) return reading.identity;
  const [, crm = "", org = ""] = /^([^:]*):(.*):opportunity:/.exec(opportunityKey) ?? [];
  return { crm, org };
}

/** Whose map a deal's stages are read by: the key in the setting `stageMappings`. */
export function orgOf({ opportunity }: Parts): string {
  const { crm, org } = identityOf(opportunity);
  return `${crm}:${org}`;
}

/** The CRM as the playbook's map of stages names it. */
export function crmSystemOf({ opportunity }: Parts): string {
  const { crmSystem } = opportunity.body;
  const { crm } = identityOf(opportunity);
  return crmSystem ?? crmSystems[crm] ?? crm;
}

/** The stage that the CRM shows, else the one typed by hand. */
export function shownStage({ opportunity }: Parts): CrmStage | null {
  const { reading } = opportunity.body;
  const typed = typedOf(opportunity.body);
  const shown = reading && { ...reading, fields: fieldsInUse(opportunity.body) };
  return crmStageOf(shown) ?? (typed?.stage ? { value: typed.stage, label: typed.stage } : null);
}

/** 1..8 or `ENDED` as somebody mapped it: for this deal while it shows that stage, else for its org. */
export function mappedStageOf(parts: Parts, { value, label }: CrmStage): number | undefined {
  const own = parts.opportunity.body.ssmStage;
  if (own && (own.stage === value || own.stage === label)) return own.ssm;
  const mapped = new Map(Object.entries(parts.settings.stageMappings[orgOf(parts)] ?? {}));
  return mapped.get(value) ?? mapped.get(label);
}

/** A stage of the org's pipeline: as it is mapped, and what its name suggests. */
export interface PipelineStage extends CrmStage {
  mapped: number | undefined;
  suggestion: StageSuggestion;
}

/** Salesforce's path ends in one step that stands for every end, won or lost, until there is one. */
const ANY_END = /^closed$/i;

/** The org's stages in the CRM's order, as far as a page told them; at least the one that is shown. */
export function pipelineOf(parts: Parts, core: Core): PipelineStage[] {
  const shown = shownStage(parts);
  const listed: CrmStage[] = parts.opportunity.body.reading?.stages ?? [];
  const told = listed.filter(({ value }) => !ANY_END.test(value) || value === shown?.value);
  const stages = shown && !told.some(({ value }) => value === shown.value) ? [...told, shown] : told;
  const system = crmSystemOf(parts);
  const mapped = new Map(Object.entries(parts.settings.stageMappings[orgOf(parts)] ?? {}));
  return stages.map(({ value, label }) => {
    const [byValue, byLabel] = [suggestStage(system, value, core), suggestStage(system, label, core)];
    return {
      value,
      label,
      mapped: mapped.get(value) ?? mapped.get(label),
      suggestion: byValue.how === "map" || byLabel.how === "none" ? byValue : byLabel,
    };
  });
}

/** The stages of the pipeline that nobody has confirmed yet. */
export const unconfirmed = (stages: readonly PipelineStage[]) =>
  stages.filter(({ mapped }) => mapped === undefined);

/** How the CRM's stage says that the deal has ended; null while it says nothing of the kind. */
export function shownEnding(parts: Parts, core: Core): { stage: CrmStage; as: "won" | "lost" } | null {
  const stage = shownStage(parts);
  const as = stage && endingOf(parts, stage, core);
  return stage && as ? { stage, as } : null;
}

const endingOf = (parts: Parts, stage: CrmStage, core: Core) =>
  crmEnding(crmSystemOf(parts), [stage.value, stage.label], mappedStageOf(parts, stage), core);

/**
 * For how long the CRM's stage ran ahead of the evidence: from the first snapshot on, until the deal ended or that
 * day. `supportedNow` is the present stage of work that evidence supports (1..8).
 */
export function optimismOf(stored: StoredDeal, today: string, supportedNow: number, core: Core): Optimism {
  const { outcome, body } = stored.opportunity;
  const entryStage = body.entryStage ?? 1;
  const claimed = (body.crmStages ?? []).map(
    ({ stage, since }): Since<number | null> => ({ since, value: claimOf(stored, stage, core) }),
  );
  const supported = lastOfEachDay(stored.snapshots).map(
    ({ day, body: { figures } }): Since<number> => ({
      since: day,
      value: Math.max(figures.verifiedStage + 1, entryStage),
    }),
  );
  const until = outcome !== "open" && body.closedOn && body.closedOn < today ? body.closedOn : today;
  return optimism(claimed, [...supported, { since: today, value: supportedNow }], until);
}

/** What stage the CRM claimed by that name; an end claims none. */
function claimOf(parts: Parts, name: string, core: Core): number | null {
  const told = parts.opportunity.body.reading?.stages?.find(({ value }) => value === name);
  const stage = { value: name, label: told?.label ?? name };
  if (endingOf(parts, stage, core)) return null;
  const mapped = mappedStageOf(parts, stage);
  if (mapped !== undefined) return mapped;
  const { ssm, how } = suggestStage(crmSystemOf(parts), name, core);
  return how === "map" ? ssm : null;
}
