import type { AssessPlaybook, CoreItem, CoreRule } from "./playbook";
import { DIMENSIONS, LEVELS, type Level, ROLES, type Role } from "./vocabulary";

/** An item with its place: `at` is its position in playbook order. */
export interface IndexedItem extends CoreItem {
  at: number;
  stage: number;
}

export interface IndexedSign {
  id: string;
  at: number;
  stage: number;
}

/** What `assess` looks up again and again, made once a playbook. */
export interface PlaybookIndex {
  playbook: AssessPlaybook;
  items: readonly IndexedItem[];
  signs: readonly IndexedSign[];
  itemById: ReadonlyMap<string, IndexedItem>;
  signById: ReadonlyMap<string, IndexedSign>;
  /** stage of an activity or of one of its steps */
  activityStage: ReadonlyMap<string, number>;
  rules: readonly CoreRule[];
  ruleById: ReadonlyMap<string, CoreRule>;
  ruleOrder: ReadonlyMap<string, number>;
  levelValue: Readonly<Record<Level, number>>;
  /** by stage 1..7 at 0..6 */
  stages: readonly StageIndex[];
  /** in the order of the parts of D3 */
  roles: readonly Role[];
  crmStage: ReadonlyMap<string, AssessPlaybook["crmStageMap"][number]>;
}

export interface StageIndex {
  no: number;
  required: readonly IndexedItem[];
  /** items carried to this stage, in the order of `carriedFrom` */
  carried: readonly IndexedItem[];
  /** required and carried, in playbook order, each once */
  gate: readonly IndexedItem[];
  needItem: IndexedItem | undefined;
  /** weight of D1..D7 */
  weights: readonly number[];
  leadingRoles: readonly Role[];
}

const cache = new WeakMap<AssessPlaybook, PlaybookIndex>();

/** The index of a playbook; the same object for the same playbook. */
export function indexPlaybook(playbook: AssessPlaybook): PlaybookIndex {
  const known = cache.get(playbook);
  if (known) return known;
  const made = build(playbook);
  cache.set(playbook, made);
  return made;
}

/** A CRM's stage is found by system and label, however typed. */
export const crmStageKey = (system: string, stage: string) =>
  `${system.trim().toLowerCase()}\n${stage.trim().toLowerCase()}`;

function build(playbook: AssessPlaybook): PlaybookIndex {
  const items: IndexedItem[] = [];
  const signs: IndexedSign[] = [];
  const activityStage = new Map<string, number>();
  for (const stage of playbook.stages) {
    for (const item of stage.ev) items.push({ ...item, at: items.length, stage: stage.no });
    for (const sign of stage.where) signs.push({ id: sign.id, at: signs.length, stage: stage.no });
    for (const activity of stage.act) {
      activityStage.set(activity.id, stage.no);
      for (const step of activity.steps) activityStage.set(step.id, stage.no);
    }
  }
  const itemById = new Map(items.map((item) => [item.id, item]));
  const crmStage = new Map<string, AssessPlaybook["crmStageMap"][number]>();
  for (const row of playbook.crmStageMap) {
    const key = crmStageKey(row.crm, row.stage);
    if (!crmStage.has(key)) crmStage.set(key, row);
  }
  return {
    playbook,
    items,
    signs,
    itemById,
    signById: new Map(signs.map((sign) => [sign.id, sign])),
    activityStage,
    rules: playbook.rules,
    ruleById: new Map(playbook.rules.map((rule) => [rule.id, rule])),
    ruleOrder: new Map(playbook.rules.map((rule, at) => [rule.id, at])),
    levelValue: levelValues(playbook),
    stages: playbook.stages.map((stage) => buildStage(playbook, stage.no, items, itemById)),
    roles: Object.keys(playbook.assess.roleWeight).filter((key): key is Role =>
      ROLES.some((role) => role === key),
    ),
    crmStage,
  };
}

function levelValues(playbook: AssessPlaybook): Record<Level, number> {
  const values: Record<Level, number> = { E0: 0, E1: 0, E2: 0, E3: 0, E4: 0, EX: 0, NA: 0 };
  for (const level of LEVELS) {
    values[level] = playbook.evidenceLevels.find((entry) => entry.code === level)?.value ?? 0;
  }
  return values;
}

function buildStage(
  playbook: AssessPlaybook,
  no: number,
  items: readonly IndexedItem[],
  itemById: ReadonlyMap<string, IndexedItem>,
): StageIndex {
  const required = items.filter((item) => item.stage === no && item.required);
  const carried = upTo(playbook.assess.carriedFrom, no).flatMap(([, ids]) =>
    ids.flatMap((id) => itemById.get(id) ?? []),
  );
  const need = upTo(playbook.assess.needItemFrom, no).at(-1)?.[1];
  return {
    no,
    required,
    carried,
    gate: items.filter((item) => required.includes(item) || carried.includes(item)),
    needItem: need === undefined ? undefined : itemById.get(need),
    weights: DIMENSIONS.map(
      (code) => playbook.dimensions.find((dimension) => dimension.code === code)?.byStage[no - 1] ?? 0,
    ),
    leadingRoles: (playbook.stages[no - 1]?.roles ?? [])
      .filter((entry) => entry.weight === "P")
      .map((entry) => entry.role),
  };
}

/** The entries of a "from stage" table that hold at a stage, lowest first. */
function upTo<T>(from: Readonly<Record<string, T>>, stage: number): [number, T][] {
  return Object.entries(from)
    .map(([key, value]): [number, T] => [Number(key), value])
    .filter(([key]) => key <= stage)
    .sort(([a], [b]) => a - b);
}
