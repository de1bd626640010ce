import type { Core } from "../playbook";
import { type RoleWeight, roleWeightAt } from "../roles";
import { ROLES, type Role } from "../vocabulary";
import { roleGoals } from "./goals";
import { fills, isAgainst, isMet, type Member } from "./member";

/**
 * `held`: somebody takes part. `weak`: somebody does, but where the role leads nobody of them was met, or all are
 * against us. `hurtsNow`, `hurtsNext`: nobody, at the stage of work or the one after, where the role leads or a goal
 * wants it. `open`: nobody, and it doesn't hurt.
 */
export type CellState = "held" | "weak" | "hurtsNow" | "hurtsNext" | "open";

export interface Cell {
  role: Role;
  stage: number;
  weight: RoleWeight;
  /** Ids of the role's holders who take part at this stage. */
  people: string[];
  state: CellState;
}

/** A holder takes part where the rep says so, else wherever the role leads or supports (ssm.md 2.8). */
const takesPart = ({ stages }: Member, stage: number, weight: RoleWeight): boolean =>
  stages.length > 0 ? stages.includes(stage) : weight !== "W";

/** Who matters when: six roles by seven stages, and which empty cells hurt. */
export function participation(
  members: readonly Member[],
  core: Pick<Core, "stages" | "roleGoals">,
  deal: { workStage: number; amount?: number | null | undefined; currency?: string | null | undefined },
): Cell[][] {
  return ROLES.map((role) =>
    core.stages.map(({ no: stage }): Cell => {
      const weight = roleWeightAt(core, role, stage);
      const people = members.filter((each) => fills(each, role) && takesPart(each, stage, weight));
      const isWanted = weight === "P" || roleGoals(core, { ...deal, stage })[role] > 0;
      const isWeak = weight === "P" && !people.some((each) => isMet(each) && !isAgainst(each));
      const whenEmpty: CellState =
        isWanted && stage === deal.workStage
          ? "hurtsNow"
          : isWanted && stage === deal.workStage + 1
            ? "hurtsNext"
            : "open";
      return {
        role,
        stage,
        weight,
        people: people.map(({ id }) => id),
        state: people.length === 0 ? whenEmpty : isWeak ? "weak" : "held",
      };
    }),
  );
}
