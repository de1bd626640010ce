import type { Core } from "../playbook";
import { roleWeightAt } from "../roles";
import { ROLES, type Role } from "../vocabulary";
import { fills, isAgainst, isForUs, type Member } from "./member";

/**
 * Where roles meet or stand against each other (ssm.md 2.6, 2.9, 2.10).
 * `contested`: more than one key decision leader. `against`: a role holder stands against us while another speaks for
 * us; `reports` where the second reports to the first. `sponsorAgainst`: tagged as sponsor, yet against us. `coach`:
 * a sponsor without influence is a coach. `alternatives`: role holders who prefer different options. `sways`: whoever
 * stands against us has the ear of a role holder who doesn't; `atOdds`: two role holders are against each other. Both
 * as drawn on the map.
 */
export type Conflict =
  | { kind: "contested"; people: string[] }
  | { kind: "against"; role: Role; person: string; by: { role: Role; person: string }; reports: boolean }
  | { kind: "sponsorAgainst"; person: string }
  | { kind: "coach"; person: string }
  | { kind: "sways"; person: string; over: { role: Role; person: string } }
  | { kind: "atOdds"; people: [string, string] }
  | { kind: "alternatives"; options: { preferred: string; people: string[] }[] };

const weights = ["P", "S", "W"];

/** Every conflict among the role holders, what weighs most at the stage of work first. */
export function conflicts(
  members: readonly Member[],
  core: Pick<Core, "stages">,
  workStage: number,
): Conflict[] {
  const leaders = members.filter((member) => fills(member, "KDL"));
  const sponsors = members.filter((member) => fills(member, "SPONSOR"));
  return [
    ...(leaders.length > 1 ? [{ kind: "contested" as const, people: leaders.map(({ id }) => id) }] : []),
    ...standingAgainst(members, core, workStage),
    ...sponsors.filter(isAgainst).map(({ id }) => ({ kind: "sponsorAgainst" as const, person: id })),
    ...sponsors
      .filter(({ influence }) => influence === "1")
      .map(({ id }) => ({ kind: "coach" as const, person: id })),
    ...swayed(members, core, workStage),
    ...atOdds(members),
    ...differentOptions(members),
  ];
}

/** The roles somebody fills, the one that weighs most at this stage first. */
function rolesOf(member: Member, core: Pick<Core, "stages">, stage: number): Role[] {
  const rank = (role: Role) => weights.indexOf(roleWeightAt(core, role, stage));
  return ROLES.filter((role) => fills(member, role)).sort((a, b) => rank(a) - rank(b));
}

function standingAgainst(members: readonly Member[], core: Pick<Core, "stages">, stage: number): Conflict[] {
  const holders = members.flatMap((member) => {
    const [role] = rolesOf(member, core, stage);
    return role ? [{ member, role, rank: weights.indexOf(roleWeightAt(core, role, stage)) }] : [];
  });
  const supporters = holders.filter(({ member }) => isForUs(member)).sort(byWeight);
  return holders
    .filter(({ member }) => isAgainst(member))
    .sort(byWeight)
    .flatMap(({ member, role }) => {
      // Who has to stand up against their own superior is named before others.
      const by = supporters.find((each) => each.member.reportsTo === member.id) ?? supporters[0];
      if (!by) return [];
      return [
        {
          kind: "against" as const,
          role,
          person: member.id,
          by: { role: by.role, person: by.member.id },
          reports: by.member.reportsTo === member.id,
        },
      ];
    });
}

type Holder = { member: Member; rank: number };
const byWeight = (a: Holder, b: Holder): number =>
  a.rank - b.rank || Number(b.member.influence) - Number(a.member.influence);

/** Also by somebody without a role: a word in the right ear needs none. */
function swayed(members: readonly Member[], core: Pick<Core, "stages">, stage: number): Conflict[] {
  return members
    .filter((member) => isAgainst(member) && member.side !== "ours" && !member.left)
    .flatMap((member) =>
      members
        .filter(({ id }) => member.sways.includes(id))
        .flatMap((over) => {
          const [role] = rolesOf(over, core, stage);
          if (!role || isAgainst(over)) return [];
          return [{ kind: "sways" as const, person: member.id, over: { role, person: over.id } }];
        }),
    );
}

function atOdds(members: readonly Member[]): Conflict[] {
  const holders = members.filter((member) => ROLES.some((role) => fills(member, role)));
  return holders.flatMap((one, at) =>
    holders
      .slice(at + 1)
      .filter(({ id, atOddsWith }) => one.atOddsWith.includes(id) || atOddsWith.includes(one.id))
      .map(({ id }) => ({ kind: "atOdds" as const, people: [one.id, id] as [string, string] })),
  );
}

function differentOptions(members: readonly Member[]): Conflict[] {
  const options = new Map<string, { preferred: string; people: string[] }>();
  for (const member of members) {
    const preferred = member.preferred.trim();
    if (!preferred || !ROLES.some((role) => fills(member, role))) continue;
    const known = options.get(preferred.toLowerCase());
    if (known) known.people.push(member.id);
    else options.set(preferred.toLowerCase(), { preferred, people: [member.id] });
  }
  return options.size > 1 ? [{ kind: "alternatives", options: [...options.values()] }] : [];
}
