import { create } from "zustand";

export type TabId = "guide" | "assess" | "people" | "plan";

/**
 * Where a tab should open: an evidence item or sign, a person or role, a part of the plan, a form, what the CRM
 * says, the quick look.
 */
export interface Focus {
  kind: "item" | "person" | "role" | "plan" | "form" | "score" | "crm" | "quickLook";
  id: string;
}

interface ViewStore {
  tab: TabId;
  /** Taken by the tab that it is meant for, once. */
  focus: Focus | null;
  show: (tab: TabId, focus?: Focus) => void;
  focusTaken: () => void;
}

/** What is on the screen only. The tab stays when the record changes, what it was focused on does not. */
export const useView = create<ViewStore>((set) => ({
  tab: "guide",
  focus: null,
  show: (tab, focus) => set({ tab, focus: focus ?? null }),
  focusTaken: () => set({ focus: null }),
}));
