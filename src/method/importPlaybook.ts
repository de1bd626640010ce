import { applyOverlay } from "./applyOverlay";
import { checkPlaybook } from "./checkPlaybook";
import { compilePlaybook, type Playbook } from "./compilePlaybook";
import { describeIssue } from "./describeIssue";
import { exportPlaybook } from "./exportPlaybook";
import { overlaySchema } from "./overlay";
import { type Core, coreSchema } from "./playbook";
import { readSource } from "./readSource";
import { accept, type Result, refuse } from "./result";
import type { Source } from "./source";
import type { Language } from "./vocabulary";

export interface ImportedPlaybook {
  playbook: Playbook;
  name: Record<Language, string>;
}

/**
 * Takes a playbook file, whole or as an overlay on `base`, or refuses it with the place and the reason.
 * Ids are stable: what is stored refers to them, so every item and sign of `base` must stay where it is.
 */
export function importPlaybook(value: unknown, base: Playbook): Result<ImportedPlaybook> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse("the file is not a JSON object");
  }
  const read =
    "stages" in value && Array.isArray(value.stages) ? readWhole(value, base) : readOverlay(value, base);
  if (!read.ok) return read;
  const [fault] = [
    ...checkPlaybook(read.value.playbook),
    ...checkStable(read.value.playbook.core, base.core),
  ];
  return fault === undefined ? read : refuse(fault);
}

function readWhole(value: object, base: Playbook): Result<ImportedPlaybook> {
  const source = readSource({ ...addedSince(base), ...value });
  if (!source.ok) return source;
  const id = "id" in value && typeof value.id === "string" && value.id !== "" ? value.id : "imported";
  const name = "name" in value && typeof value.name === "string" && value.name !== "" ? value.name : id;
  return accept({ playbook: compilePlaybook(id, source.value), name: { en: name, "zh-CN": name } });
}

/** Parts that whole files written before they existed don't have: those of the base stand in. */
function addedSince(base: Playbook): Partial<Source> {
  const { stances, influences, roleGoals } = exportPlaybook(base, "");
  return { stances, influences, roleGoals };
}

function readOverlay(value: object, base: Playbook): Result<ImportedPlaybook> {
  const parsed = overlaySchema.safeParse(value);
  if (!parsed.success) return refuse(describeIssue(parsed.error.issues, value));
  const applied = applyOverlay(parsed.data, base);
  if (!applied.ok) return applied;
  const core = coreSchema.safeParse(applied.value.core);
  if (!core.success) return refuse(describeIssue(core.error.issues, applied.value.core));
  const { name } = parsed.data;
  return accept({
    playbook: applied.value,
    name: typeof name === "string" ? { en: name, "zh-CN": name } : name,
  });
}

function checkStable(core: Core, base: Core): string[] {
  const stageById = (from: Core) =>
    new Map(
      from.stages.flatMap((stage) =>
        [...stage.ev, ...stage.where].map(({ id }): [string, number] => [id, stage.no]),
      ),
    );
  const now = stageById(core);
  return [...stageById(base)].flatMap(([id, stage]) => {
    if (now.get(id) === stage) return [];
    const place = `stages[${stage - 1}]: ${id}`;
    return now.has(id)
      ? [`${place} has moved to stage ${now.get(id)}: ids are stable, give the new item a new id`]
      : [`${place} is missing: stored evidence refers to it; make it optional instead (required: false)`];
  });
}
