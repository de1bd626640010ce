import { create } from "zustand";

/**
 * What the sidebar can ask of the world around it. The page's connection fills these in
 * (`useSidebarActions.setState(…)`); what is null is not offered.
 */
export interface SidebarActions {
  collapse: (() => void) | null;
  /** Whether nothing of ours stays in the page while it is collapsed. */
  hideHandle: ((hidden: boolean) => void) | null;
  turnOffForSite: (() => void) | null;
  openSidePanel: (() => void) | null;
  /** At a place inside it, as `routeTo` takes it; at its first view without one. */
  openWorkspace: ((...place: string[]) => void) | null;
  openSettings: (() => void) | null;
  openShortcutSettings: (() => void) | null;
}

export const useSidebarActions = create<SidebarActions>(() => ({
  collapse: null,
  hideHandle: null,
  turnOffForSite: null,
  openSidePanel: null,
  openWorkspace: null,
  openSettings: null,
  openShortcutSettings: null,
}));
