import { createContext, useContext } from "react";
import { createStore, type StoreApi, useStore } from "zustand";
import type { LineKind } from "./model/peopleMap";

/** A line that is being drawn by keyboard or from the panel: its first end is known, the other is asked for. */
export interface Linking {
  from: string;
  kind: Exclude<LineKind, "holds">;
}

/** What is on the screen of one open map and nowhere else. */
export interface Stage {
  /** The one card in the tab order. */
  active: string | null;
  /** A card that takes the focus as soon as it is drawn. */
  wanted: string | null;
  /** The card or line that the panel shows. */
  shown: { kind: "card" | "line"; id: string } | null;
  linking: Linking | null;
  /** Cards that the filter puts back; null when nothing is filtered. */
  passing: ReadonlySet<string> | null;
  /** Whether the lines between ours and theirs are all drawn, or only those of the card that is shown. */
  showsHolds: boolean;
  /** Cards and lines of the way to the leader; null when it isn't shown. */
  onPath: ReadonlySet<string> | null;
}

export type StageStore = StoreApi<Stage>;

export const createStage = (): StageStore =>
  createStore<Stage>(() => ({
    active: null,
    wanted: null,
    shown: null,
    linking: null,
    passing: null,
    showsHolds: true,
    onPath: null,
  }));

export const StageContext = createContext<StageStore | null>(null);

export function useStageStore(): StageStore {
  const store = useContext(StageContext);
  if (!store) throw new Error("A card is drawn outside a map");
  return store;
}

export const useStage = <T>(select: (stage: Stage) => T): T => useStore(useStageStore(), select);
