import type { KeyboardEvent } from "react";
import type { Role } from "../../../method/vocabulary";
import type { DealPerson } from "../../../records/people";
import { plainLetter, roleOfKey } from "../../roleMenu/roleKeys";
import { isTypingOn, nextByTyping, type TypedAhead, withLetter } from "./typeAhead";

/** What a key means in the list of people. */
export type ListKey =
  | { kind: "move"; to: number; extends: boolean }
  | { kind: "type"; to: number; typed: TypedAhead }
  | { kind: "role"; role: Role }
  | { kind: "open"; isOpen: boolean }
  | { kind: "select" | "selectAll" | "selectNone" };

/**
 * Keys count only on a row or its own buttons, never in a field, a menu or an input method's composition. Role letters
 * come first, so Shift with a letter always begins a name, and so does a letter of no role; once begun, every letter
 * goes on with it as long as somebody is called so.
 */
export function listKey(
  event: KeyboardEvent<HTMLElement>,
  people: readonly DealPerson[],
  typed: TypedAhead,
): { person: DealPerson; key: ListKey } | null {
  const target = event.target;
  if (!(target instanceof HTMLElement) || !event.currentTarget.contains(target)) return null;
  const row = target.closest<HTMLElement>("tr[data-person]");
  const isOnRow = target === row || target.closest("[data-row-control]") !== null;
  const at = people.findIndex(({ personKey }) => personKey === row?.dataset.person);
  const person = people[at];
  if (!person || !isOnRow) return null;
  const key =
    ofMoving(event, people.length, at) ?? ofRow(event, target === row) ?? ofLetter(event, people, at, typed);
  return key && { person, key };
}

function ofMoving(event: KeyboardEvent<HTMLElement>, count: number, at: number): ListKey | null {
  const last = count - 1;
  const moves: Record<string, number> = {
    ArrowDown: Math.min(at + 1, last),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: last,
  };
  const to = moves[event.key];
  return to === undefined ? null : { kind: "move", to, extends: event.shiftKey };
}

function ofRow(event: KeyboardEvent<HTMLElement>, isRowItself: boolean): ListKey | null {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a") return { kind: "selectAll" };
  if (event.key === "Escape") return { kind: "selectNone" };
  if (!isRowItself) return null;
  if (event.key === " ") return { kind: "select" };
  if (event.key === "Enter" || event.key === "ArrowRight") return { kind: "open", isOpen: true };
  return event.key === "ArrowLeft" ? { kind: "open", isOpen: false } : null;
}

function ofLetter(
  event: KeyboardEvent<HTMLElement>,
  people: readonly DealPerson[],
  at: number,
  typed: TypedAhead,
): ListKey | null {
  const press = { ...event, isComposing: event.nativeEvent.isComposing };
  const role = roleOfKey(press);
  if (role && !isTypingOn(typed, event.timeStamp)) return { kind: "role", role };
  const letter = plainLetter(press);
  if (!letter) return null;
  const next = withLetter(typed, letter, event.timeStamp);
  const to = nextByTyping(people, at, next.text);
  // Nobody is called so: the letter was meant as what it otherwise is.
  return to < 0 && role ? { kind: "role", role } : { kind: "type", to, typed: next };
}
