import type { Playbook } from "./compilePlaybook";
import { withVersion } from "./compilePlaybook";
import { type Fault, fault, type PlaybookResult, refuseFor } from "./fault";
import type { Overlay, OverlayText } from "./overlay";
import { overlayTexts } from "./overlayTexts";
import type { Core, CoreItem, CoreRule } from "./playbook";
import { accept } from "./result";

/** Thrown inside, turned into a refusal at the door. */
class OverlayFault extends Error {
  constructor(readonly reason: Fault) {
    super(reason.kind);
  }
}
const refusal = (...reason: Parameters<typeof fault>) => new OverlayFault(fault(...reason));

/** Says otherwise, by id, what an overlay says otherwise; the base stays as it is. */
export function applyOverlay(overlay: Overlay, base: Playbook): PlaybookResult<Playbook> {
  try {
    refuseNameless(overlay, base);
    return accept({
      core: overlayCore(overlay, base.core),
      texts: {
        en: overlayTexts(overlay, base.texts.en, textIn("en")),
        "zh-CN": overlayTexts(overlay, base.texts["zh-CN"], textIn("zh-CN")),
      },
    });
  } catch (error) {
    if (error instanceof OverlayFault) return refuseFor(error.reason);
    throw error;
  }
}

export type Say = (text: OverlayText) => string;
const textIn =
  (language: "en" | "zh-CN"): Say =>
  (text) =>
    typeof text === "string" ? text : text[language];

function overlayCore(overlay: Overlay, base: Core): Core {
  refuseUnknown(overlay, base);
  const { version: _, ...rest } = base;
  return withVersion({
    ...rest,
    id: overlay.id,
    evidenceLevels: base.evidenceLevels.map((level) => ({
      ...level,
      value: overlay.levels?.[level.code]?.value ?? level.value,
    })),
    dimensions: base.dimensions.map((dimension) => ({
      ...dimension,
      byStage: overlay.dimensions?.[dimension.code]?.byStage ?? dimension.byStage,
    })),
    rules: base.rules.flatMap((rule) => overlayRule(rule, overlay.rules?.[rule.id])),
    stages: base.stages.map((stage) => ({
      ...stage,
      ev: [
        ...stage.ev.map((item) => overlayItem(item, overlay.items?.[item.id])),
        ...newItems(overlay, base, stage.no),
      ],
      where: [...stage.where, ...newSigns(overlay, base, stage.no)],
    })),
    roleGoals: overlay.roleGoals ?? base.roleGoals,
    crmStageMap: [
      ...(overlay.crmStages ?? []).map(({ crm, stage, ssm, confidence }) => ({
        crm,
        stage,
        ssm,
        confidence,
      })),
      ...base.crmStageMap,
    ],
    crmContactRoleMap: [
      ...(overlay.crmRoles ?? []).map(({ crm, value, role }) => ({ crm, value, role })),
      ...base.crmContactRoleMap,
    ],
    customRoles: [
      ...base.customRoles.filter((role) => !Object.hasOwn(overlay.customRoles ?? {}, role.id)),
      ...Object.entries(overlay.customRoles ?? {}).map(([id, { countsAs }]) => ({ id, countsAs })),
    ],
    assess: overlayAssess(base.assess, overlay.assess ?? {}),
  });
}

function overlayItem(item: CoreItem, change: NonNullable<Overlay["items"]>[string] | undefined): CoreItem {
  if (!change) return item;
  return {
    id: item.id,
    required: change.required ?? item.required,
    minLevel: change.minLevel ?? item.minLevel,
    by: change.by ?? item.by,
    shelfDays: change.shelfDays ?? item.shelfDays,
  };
}

function overlayRule(rule: CoreRule, change: NonNullable<Overlay["rules"]>[string] | undefined): CoreRule[] {
  if (!change) return [rule];
  if (change.off) return [];
  const { cap: oldCap, capFrom: oldCapFrom, ...rest } = rule;
  const cap = change.cap === undefined ? oldCap : change.cap;
  const capFrom = change.capFrom ?? oldCapFrom;
  return [
    {
      ...rest,
      severity: change.severity ?? rule.severity,
      ...(cap === undefined || cap === null ? {} : { cap }),
      ...(capFrom === undefined ? {} : { capFrom }),
    },
  ];
}

const hasItem = (base: Core, id: string) =>
  base.stages.some((stage) => stage.ev.some((item) => item.id === id));
const hasSign = (base: Core, id: string) =>
  base.stages.some((stage) => stage.where.some((sign) => sign.id === id));

function newItems(overlay: Overlay, base: Core, stage: number): CoreItem[] {
  return Object.entries(overlay.items ?? {}).flatMap(([id, item]) => {
    if (hasItem(base, id) || item.stage !== stage) return [];
    const { minLevel, by, shelfDays } = item;
    if (!minLevel || !by || !shelfDays || !item.text || !item.fix || !item.proof) {
      throw refusal(`items.${id}`, "newItemIncomplete");
    }
    return [{ id, required: item.required ?? true, minLevel, by, shelfDays }];
  });
}

function newSigns(overlay: Overlay, base: Core, stage: number): { id: string }[] {
  return Object.entries(overlay.signs ?? {}).flatMap(([id, sign]) =>
    hasSign(base, id) || sign.stage !== stage ? [] : [{ id }],
  );
}

function refuseNameless({ industries = {} }: Overlay, base: Playbook): void {
  const titles = Object.values(base.texts.en.roles.roles).flatMap((role) => role.titles);
  for (const [id, { name }] of Object.entries(industries)) {
    if (!name && !titles.some((title) => title.id === id))
      throw refusal(`industries.${id}.name`, "newIndustryNameless");
  }
}

function refuseUnknown(overlay: Overlay, base: Core): void {
  const place = (what: string, id: string, stage: number | undefined, known: number | undefined) => {
    if (known !== undefined && stage !== undefined && stage !== known) {
      throw refusal(`${what}.${id}.stage`, "stageFixed", { stage: known });
    }
    if (
      known === undefined &&
      !(stage !== undefined && stage >= 1 && stage <= 7 && Number.isInteger(stage))
    ) {
      throw refusal(`${what}.${id}.stage`, "stageWanted");
    }
  };
  const stageOf = (list: "ev" | "where", id: string) =>
    base.stages.find((stage) => stage[list].some((entry) => entry.id === id))?.no;
  for (const [id, item] of Object.entries(overlay.items ?? {}))
    place("items", id, item.stage, stageOf("ev", id));
  for (const [id, sign] of Object.entries(overlay.signs ?? {}))
    place("signs", id, sign.stage, stageOf("where", id));
  for (const id of Object.keys(overlay.rules ?? {})) {
    if (!base.rules.some((rule) => rule.id === id)) {
      throw refusal(`rules.${id}`, "ruleUnknown");
    }
  }
  for (const id of Object.keys(overlay.explanations ?? {})) {
    if (!base.explanations.some((explanation) => explanation.id === id)) {
      throw refusal(`explanations.${id}`, "sentenceUnknown");
    }
  }
}

function overlayAssess(base: Core["assess"], change: Record<string, unknown>): Core["assess"] {
  // Whatever the overlay put in, `importPlaybook` holds the whole to the schema before it leaves here.
  return mergeNumbers(base, change, "assess") as Core["assess"];
}

/** These tables are keyed by stage: an overlay may add rows. */
const OPEN_TABLES = ["assess.carriedFrom", "assess.needItemFrom"];

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function mergeNumbers(base: unknown, change: unknown, place: string): unknown {
  if (!isTable(base) || !isTable(change)) return change;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(change)) {
    const here = `${place}.${key}`;
    if (!Object.hasOwn(base, key) && !OPEN_TABLES.includes(place)) {
      throw refusal(here, "numberUnknown");
    }
    merged[key] = mergeNumbers(base[key], value, here);
  }
  return merged;
}
