import { create } from "zustand";
import { useDatabase } from "./database";
import { useWrite } from "./useWrite";

/** Kept in one place for the whole page: many rows ask, the setting is read once (`useSettings`). */
const useWordingChoice = create<{ isGuided: boolean }>(() => ({ isGuided: true }));

export function showWording(isGuided: boolean): void {
  useWordingChoice.setState({ isGuided });
}

/**
 * Whether the rep wants how, why and proof beside each thing (a newcomer), or only the thing itself. What is
 * hidden is help alone: facts, warnings and errors are shown either way.
 */
export const useGuided = () => useWordingChoice((choice) => choice.isGuided);

/** Switches the wording at once, then keeps the choice; without a database it holds for this page. */
export function useChooseWording(): (isGuided: boolean) => void {
  const write = useWrite();
  return (isGuided) => {
    showWording(isGuided);
    if (useDatabase.getState().db)
      void write({ name: "settings.set", key: "guidedWording", value: isGuided });
  };
}
