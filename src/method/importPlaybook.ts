import { applyOverlay } from "./applyOverlay";
import { checkPlaybook } from "./checkPlaybook";
import { compilePlaybook, type Playbook } from "./compilePlaybook";
import { exportPlaybook } from "./exportPlaybook";
import { type Fault, fault, type PlaybookResult, refuseFor } from "./fault";
import { issueFault } from "./issueFault";
import { overlaySchema } from "./overlay";
import { type Core, coreSchema } from "./playbook";
import { readSource } from "./readSource";
import { accept } from "./result";
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
export function importPlaybook(value: unknown, base: Playbook): PlaybookResult<ImportedPlaybook> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuseFor(fault("", "notObject"));
  }
  const read =
    "stages" in value && Array.isArray(value.stages) ? readWhole(value, base) : readOverlay(value, base);
  if (!read.ok) return read;
  const [found] = [
    ...checkPlaybook(read.value.playbook),
    ...checkStable(read.value.playbook.core, base.core),
  ];
  return found === undefined ? read : refuseFor(found);
}

function readWhole(value: object, base: Playbook): PlaybookResult<ImportedPlaybook> {
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

function readOverlay(value: object, base: Playbook): PlaybookResult<ImportedPlaybook> {
  const parsed = overlaySchema.safeParse(value);
  if (!parsed.success) return refuseFor(issueFault(parsed.error.issues, value));
  const applied = applyOverlay(parsed.data, base);
  if (!applied.ok) return applied;
  const core = coreSchema.safeParse(applied.value.core);
  if (!core.success) return refuseFor(issueFault(core.error.issues, applied.value.core));
  const { name } = parsed.data;
  return accept({
    playbook: applied.value,
    name: typeof name === "string" ? { en: name, "zh-CN": name } : name,
  });
}

function checkStable(core: Core, base: Core): Fault[] {
  const stageById = (from: Core) =>
    new Map(
      from.stages.flatMap((stage) =>
        [...stage.ev, ...stage.where].map(({ id }): [string, number] => [id, stage.no]),
      ),
    );
  const now = stageById(core);
  return [...stageById(base)].flatMap(([id, stage]) => {
    if (now.get(id) === stage) return [];
    const place = `stages[${stage - 1}]`;
    const moved = now.get(id);
    return [moved === undefined ? fault(place, "gone", { id }) : fault(place, "moved", { id, stage: moved })];
  });
}
