import { create } from "zustand";

interface Dismissed {
  notices: ReadonlySet<string>;
  dismiss: (notice: string) => void;
}

/** Notices put off with "later": they come again when the sidebar is next opened. */
export const useDismissed = create<Dismissed>((set) => ({
  notices: new Set(),
  dismiss: (notice) => set(({ notices }) => ({ notices: new Set([...notices, notice]) })),
}));
