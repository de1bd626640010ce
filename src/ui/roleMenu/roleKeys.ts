import { ROLES, type Role } from "../../method/vocabulary";
import { areRoleLettersOn } from "../data/useRoleLetters";

/** The letter that gives or takes a role while a person has the focus. */
export const roleKeys: Record<Role, string> = {
  KDL: "k",
  SPONSOR: "s",
  BENEFIT: "b",
  EVALUATOR: "e",
  APPROVER: "a",
  INFLUENCER: "i",
};

interface KeyPress {
  key: string;
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
}

/** The letter pressed by itself, also on a keyboard whose letters aren't Latin; null in an IME's composition. */
export function plainLetter({ key, code, isComposing, ...modifiers }: KeyPress): string | null {
  if (isComposing || key === "Process" || modifiers.altKey || modifiers.ctrlKey || modifiers.metaKey)
    return null;
  const letter = key.toLowerCase();
  if (/^[a-z]$/.test(letter)) return letter;
  return /^\p{L}$/u.test(letter) ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null) : null;
}

/** The role that a key press means, or null: Shift is left to jumping by name, and the rep may switch letters off. */
export function roleOfKey(press: KeyPress): Role | null {
  const letter = press.shiftKey || !areRoleLettersOn() ? null : plainLetter(press);
  return ROLES.find((role) => roleKeys[role] === letter) ?? null;
}
