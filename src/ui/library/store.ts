import { create } from "zustand";
import { usePlaybookId } from "../data/playbookContext";
import type { Place } from "./model";

interface LibraryStore {
  isOpen: boolean;
  place: Place | null;
  /** In whose words it is read. */
  playbook: string;
  go: (place: Place | null) => void;
  close: () => void;
}

/** Whether and where the library lies over the sidebar. */
export const useLibrary = create<LibraryStore>((set) => ({
  isOpen: false,
  place: null,
  playbook: "",
  go: (place) => set({ place }),
  close: () => set({ isOpen: false }),
}));

/** Opens the library over the sidebar, in the words of the playbook in force where it is asked for. */
export function useOpenLibrary(): (place?: Place) => void {
  const playbook = usePlaybookId();
  return (place) => useLibrary.setState({ isOpen: true, place: place ?? null, playbook });
}
