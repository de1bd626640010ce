import type { KeyboardEvent } from "react";
import type { Role } from "../../../method/vocabulary";
import type { DealPerson } from "../../../records/people";
import { plainLetter, roleOfKey } from "../../roleMenu/roleKeys";

/** What a key means in the list of people. */
export type ListKey =
  | { kind: "move"; to: number }
  | { kind: "role"; role: Role }
  | { kind: "open"; isOpen: boolean };

/** The next person after `at`, going round, whose name begins with the letter; -1 when there is none. */
export function nextByLetter(
  people: readonly Pick<DealPerson, "name">[],
  at: number,
  letter: string,
): number {
  for (let step = 1; step <= people.length; step += 1) {
    const index = (at + step) % people.length;
    if (people[index]?.name.toLocaleLowerCase().startsWith(letter)) return index;
  }
  return -1;
}

/**
 * Keys count only on a row or its own buttons, never in a field, a menu or an input method's composition.
 * Role letters come first, so Shift with a letter always jumps by name, and so does a letter of no role.
 */
export function listKey(
  event: KeyboardEvent<HTMLElement>,
  people: readonly DealPerson[],
): { person: DealPerson; key: ListKey } | null {
  const target = event.target;
  if (!(target instanceof HTMLElement) || !event.currentTarget.contains(target)) return null;
  const row = target.closest<HTMLElement>("tr[data-person]");
  const isOnRow = target === row || target.closest("[data-row-control]") !== null;
  const at = people.findIndex(({ personKey }) => personKey === row?.dataset.person);
  const person = people[at];
  if (!person || !isOnRow) return null;
  const key = meaningOf(event, people, at, target === row);
  return key && { person, key };
}

function meaningOf(
  event: KeyboardEvent<HTMLElement>,
  people: readonly DealPerson[],
  at: number,
  isRowItself: boolean,
): ListKey | null {
  const last = people.length - 1;
  const moves: Record<string, number> = {
    ArrowDown: Math.min(at + 1, last),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: last,
  };
  const to = moves[event.key];
  if (to !== undefined) return { kind: "move", to };
  if (isRowItself && (event.key === "Enter" || event.key === "ArrowRight"))
    return { kind: "open", isOpen: true };
  if (isRowItself && event.key === "ArrowLeft") return { kind: "open", isOpen: false };
  const press = { ...event, isComposing: event.nativeEvent.isComposing };
  const role = roleOfKey(press);
  if (role) return { kind: "role", role };
  const letter = plainLetter(press);
  const found = letter ? nextByLetter(people, at, letter) : -1;
  return found < 0 ? null : { kind: "move", to: found };
}
