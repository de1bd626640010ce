import { create } from "zustand";

/** Kept in one place for the whole page, as the wording is: `useSettings` reads the setting once and follows it. */
const useLetters = create<{ areOn: boolean }>(() => ({ areOn: true }));

export function showRoleLetters(areOn: boolean): void {
  useLetters.setState({ areOn });
}

/** Whether a letter gives or takes a role while a person has the focus. */
export const useRoleLetters = () => useLetters((letters) => letters.areOn);
export const areRoleLettersOn = () => useLetters.getState().areOn;
