import { type Fault, fault } from "./fault";
import { slotsOf, TEMPLATE_SLOTS } from "./known";
import type { Core } from "./playbook";
import type { Texts } from "./texts";
import { INFLUENCES, type Language, ROLES, STANCES } from "./vocabulary";

/** Every id of the core has its words in this language, and every word belongs to an id. */
export function checkTexts(core: Core, texts: Texts, language: Language): Fault[] {
  const { common, roles, tools } = texts;
  const items = core.stages.flatMap((stage) => stage.ev.map((item) => item.id));
  const signs = core.stages.flatMap((stage) => stage.where.map((sign) => sign.id));
  const faults = [
    ...match(items, common.items, "items"),
    ...match(signs, common.signs, "signs"),
    ...match(ROLES, common.roles, "roles"),
    ...match(STANCES, common.stances, "stances"),
    ...match(INFLUENCES, common.influences, "influences"),
    ...match(codes(core.evidenceLevels), common.levels, "levels"),
    ...match(codes(core.dimensions), common.dimensions, "dimensions"),
    ...match(ids(core.rules), common.rules, "rules"),
    ...match(ids(core.explanations), common.explanations, "explanations"),
    ...match(Object.keys(TEMPLATE_SLOTS), common.explanations, "explanations"),
    ...match(ROLES, roles.roles, "roles"),
    ...match(
      core.roleCombos.map((combo) => combo.pair),
      roles.combos,
      "roleCombos",
    ),
    ...match(ids(core.customRoles), roles.customRoles, "customRoles"),
    ...checkSlots(common.explanations),
  ];
  const aids = [...ids(tools.tools), ...Object.keys(tools.minorAids)];
  core.stages.forEach((stage, index) => {
    const place = `stages[${index}]`;
    const words = texts.stages[index];
    if (!words) return;
    if (common.stages[index]?.no !== stage.no) faults.push(fault(place, "noStageName"));
    if (words.no !== stage.no) {
      faults.push(fault(place, "wrongStageTexts", { stage: words.no }));
    }
    faults.push(
      ...match(ids(stage.ev), words.proofs, `${place}.proofs`),
      ...match(ids(stage.act), Object.fromEntries(words.act.map((act) => [act.id, act])), `${place}.act`),
      ...match(
        stage.act.flatMap((act) => ids(act.steps)),
        Object.fromEntries(words.act.flatMap((act) => act.steps.map((step) => [step.id, step]))),
        `${place}.act.steps`,
      ),
      ...match(ROLES, words.roles, `${place}.roles`),
      ...words.whom.flatMap((entry) =>
        ROLES.some((role) => role === entry.role)
          ? []
          : [fault(`${place}.whom`, "notRole", { id: entry.role })],
      ),
      ...words.aids.flatMap((aid) =>
        aids.includes(aid.tool) ? [] : [fault(`${place}.aids`, "noTool", { id: aid.tool })],
      ),
    );
  });
  return faults.map((each) => ({ ...each, place: `${language}: ${each.place}` }));
}

const ids = (list: readonly { id: string }[]) => list.map((entry) => entry.id);
const codes = (list: readonly { code: string }[]) => list.map((entry) => entry.code);

function match(wanted: readonly string[], words: Record<string, unknown>, place: string): Fault[] {
  return [
    ...wanted.flatMap((id) => (Object.hasOwn(words, id) ? [] : [fault(place, "noText", { id })])),
    ...Object.keys(words).flatMap((id) => (wanted.includes(id) ? [] : [fault(place, "orphanText", { id })])),
  ];
}

function checkSlots(explanations: Record<string, string>): Fault[] {
  return Object.entries(TEMPLATE_SLOTS).flatMap(([id, allowed]) => {
    const used = slotsOf(explanations[id] ?? "");
    return [
      ...used.flatMap((slot) =>
        allowed.some((each) => each === slot)
          ? []
          : [fault(`explanations.${id}`, "slotNeverFilled", { slot })],
      ),
      ...allowed.flatMap((slot) =>
        used.includes(slot) ? [] : [fault(`explanations.${id}`, "slotUnused", { slot })],
      ),
    ];
  });
}
