import { create } from "zustand";
import type { Entity } from "../../records/backup/tombstones";

interface ForgetStore {
  /** What the rep wants forgotten, until they have said yes or no. */
  asked: Entity | null;
  ask: (entity: Entity) => void;
  close: () => void;
}

/** The question whether something is to be forgotten; asked from anywhere, shown over the page. */
export const useForget = create<ForgetStore>((set) => ({
  asked: null,
  ask: (asked) => set({ asked }),
  close: () => set({ asked: null }),
}));
