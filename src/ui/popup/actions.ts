import { create } from "zustand";

/** What the popup can offer beyond its own; what is null is not offered. */
export interface PopupActions {
  /** Teaches the product a page that no profile knows, by pointing at its fields. */
  teach: ((tabId: number) => void) | null;
}

export const usePopupActions = create<PopupActions>(() => ({ teach: null }));
