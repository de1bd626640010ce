import type * as z from "zod/mini";
import { isPlainObject } from "../json";
import { fail, type Result } from "../result";
import { accountEdit } from "./accounts";
import { acknowledge } from "./acknowledgements";
import type { Invalid, Prepared } from "./define";
import { evidenceSet } from "./evidence";
import { personMerge } from "./mergePeople";
import { opportunityEdit } from "./opportunities";
import { personAdd, personEdit, personRemove } from "./people";
import { nextStepTake, planEdit } from "./plans";
import { playbookAdd, playbookMove, playbookRemove, playbookUse } from "./playbooks";
import { reviewEdit } from "./reviews";
import { peopleTag, roleSet, roleTagEdit } from "./roles";
import { opportunitySeen, personSeen } from "./seen";
import { settingsSet } from "./settings";
import { snapshotTake, snapshotThin } from "./snapshots";

/** Everything that can be written. A name that isn't here is refused. */
export const registry = {
  "role.set": roleSet,
  "roleTag.edit": roleTagEdit,
  "evidence.set": evidenceSet,
  "plan.edit": planEdit,
  "nextStep.take": nextStepTake,
  "person.add": personAdd,
  "person.edit": personEdit,
  "person.remove": personRemove,
  "person.merge": personMerge,
  "people.tag": peopleTag,
  "opportunity.edit": opportunityEdit,
  "opportunity.seen": opportunitySeen,
  "account.edit": accountEdit,
  "review.edit": reviewEdit,
  "person.seen": personSeen,
  "settings.set": settingsSet,
  "playbook.add": playbookAdd,
  "playbook.use": playbookUse,
  "playbook.move": playbookMove,
  "playbook.remove": playbookRemove,
  acknowledge,
  "snapshot.take": snapshotTake,
  "snapshot.thin": snapshotThin,
};
export type ChangeName = keyof typeof registry;

/** A change as it is handed to the door. */
export type Change = z.input<(typeof registry)[ChangeName]["schema"]>;

export function isChangeName(name: unknown): name is ChangeName {
  return typeof name === "string" && Object.hasOwn(registry, name);
}

/** Parses a change by the schema of its name. */
export function prepare(input: unknown): Result<Prepared, Invalid> {
  const name = isPlainObject(input) ? input.name : undefined;
  if (!isChangeName(name)) return fail({ kind: "invalid", issues: [`name: ${String(name)} is no change`] });
  return registry[name].prepare(input);
}
