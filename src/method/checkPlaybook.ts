import { checkTexts } from "./checkTexts";
import type { Playbook } from "./compilePlaybook";
import { type Fault, type FaultKind, fault } from "./fault";
import { RULE_IDS } from "./known";
import type { Core } from "./playbook";
import { DIMENSIONS, LANGUAGES, LEVELS, ROLES } from "./vocabulary";

/**
 * What a schema can't see: ids that lead nowhere, ids used twice, weights that don't add up, a text that
 * one language lacks. Returns each with its place; none when the playbook is sound.
 */
export function checkPlaybook(playbook: Playbook): Fault[] {
  return [
    ...checkCore(playbook.core),
    ...LANGUAGES.flatMap((language) => checkTexts(playbook.core, playbook.texts[language], language)),
  ];
}

/** The faults of the language-independent half. */
export function checkCore(core: Core): Fault[] {
  return [...checkStages(core), ...checkLists(core), ...checkAssessLinks(core), ...checkSums(core)];
}

function checkStages(core: Core): Fault[] {
  const faults: Fault[] = [];
  core.stages.forEach((stage, index) => {
    const place = `stages[${index}]`;
    if (stage.no !== index + 1) {
      faults.push(fault(`${place}.no`, "misplaced", { found: stage.no, wanted: index + 1 }));
    }
    if (!stage.ev.some((item) => item.required)) faults.push(fault(`${place}.ev`, "noRequired"));
    const roles = stage.roles.map((entry) => entry.role);
    faults.push(...repeated(roles, `${place}.roles`), ...lacking(roles, ROLES, `${place}.roles`));
  });
  const ids = core.stages.flatMap((stage) => [
    ...stage.ev.map((entry) => entry.id),
    ...stage.where.map((entry) => entry.id),
    ...stage.act.flatMap((entry) => [entry.id, ...entry.steps.map((step) => step.id)]),
  ]);
  return [...faults, ...repeated(ids, "stages")];
}

function checkLists(core: Core): Fault[] {
  const rules = core.rules.map((rule) => rule.id);
  const levels = core.evidenceLevels.map((level) => level.code);
  const dimensions = core.dimensions.map((dimension) => dimension.code);
  const parts = [...ROLES, "EXTERNAL"];
  return [
    ...repeated(rules, "rules"),
    ...unknown(rules, RULE_IDS, "rules", "unknownRule"),
    ...repeated(levels, "evidenceLevels"),
    ...lacking(levels, LEVELS, "evidenceLevels"),
    ...core.evidenceLevels.flatMap((level) =>
      level.value === null && level.code !== "NA"
        ? [fault(`evidenceLevels.${level.code}.value`, "absent")]
        : [],
    ),
    ...repeated(dimensions, "dimensions"),
    ...lacking(dimensions, DIMENSIONS, "dimensions"),
    ...unknown(
      core.crmContactRoleMap.map((row) => row.role.replace("?", "")),
      ROLES,
      "crmContactRoleMap",
      "notRole",
    ),
    ...unknown(
      core.roleCombos.flatMap((combo) => combo.pair.split("+")),
      parts,
      "roleCombos",
      "notPart",
    ),
    ...repeated([...ROLES, ...core.customRoles.map((role) => role.id)], "customRoles"),
  ];
}

function checkAssessLinks(core: Core): Fault[] {
  const { anchors, carriedFrom, needItemFrom, forecast } = core.assess;
  const items = core.stages.flatMap((stage) => stage.ev.map((item) => item.id));
  const named: [string, string][] = [
    ...Object.entries(anchors).flatMap(([name, id]) =>
      (Array.isArray(id) ? id : [id]).map((each): [string, string] => [`assess.anchors.${name}`, each]),
    ),
    ...Object.entries(needItemFrom).map(([from, id]): [string, string] => [
      `assess.needItemFrom.${from}`,
      id,
    ]),
    ...Object.entries(carriedFrom).flatMap(([from, ids]) =>
      ids.map((id): [string, string] => [`assess.carriedFrom.${from}`, id]),
    ),
  ];
  return [
    ...named.flatMap(([place, id]) => (items.includes(id) ? [] : [fault(place, "noItem", { id })])),
    ...repeated(Object.values(carriedFrom).flat(), "assess.carriedFrom"),
    ...(needItemFrom["1"] === undefined ? [fault("assess.needItemFrom.1", "absent")] : []),
    ...forecast.flatMap((row, index) =>
      row.verified === index
        ? []
        : [fault(`assess.forecast[${index}].verified`, "misplaced", { found: row.verified, wanted: index })],
    ),
  ];
}

function checkSums(core: Core): Fault[] {
  const faults: Fault[] = [];
  for (let stage = 1; stage <= 7; stage += 1) {
    const sum = core.dimensions.reduce((total, dimension) => total + (dimension.byStage[stage - 1] ?? 0), 0);
    if (Math.abs(sum - 100) > 1e-9) faults.push(fault("dimensions", "stageSum", { stage, sum }));
  }
  for (const [dimension, parts] of Object.entries(core.assess.shares)) {
    const sum = Object.values(parts).reduce((total, part) => total + part, 0);
    if (Math.abs(sum - 100) > 1e-9) faults.push(fault(`assess.shares.${dimension}`, "sum", { sum }));
  }
  return faults;
}

export function repeated(ids: readonly string[], place: string): Fault[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice].map((id) => fault(place, "twice", { id }));
}

function lacking(ids: readonly string[], wanted: readonly string[], place: string): Fault[] {
  return wanted.flatMap((id) => (ids.includes(id) ? [] : [fault(place, "idMissing", { id })]));
}

function unknown(
  ids: readonly string[],
  allowed: readonly string[],
  place: string,
  kind: FaultKind,
): Fault[] {
  return ids.flatMap((id) => (allowed.includes(id) ? [] : [fault(place, kind, { id })]));
}
