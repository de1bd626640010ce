import { create } from "zustand";
import type { Identity, Reading } from "../../../crm/reading";
import type { ChipTarget, DockState, PageKind } from "../../../messages/messages";

/** What the CRM tab beside us shows now. Cleared at once when the page moves on. */
export interface PageState {
  /**
   * `connecting`: not yet known. `live`: joined to a page. `noPage`: this tab has no CRM page of ours.
   * `refused`: framed by somebody who is not us; nothing is shown. `orphaned`: the extension was updated.
   */
  status: "connecting" | "live" | "noPage" | "refused" | "orphaned";
  kind: PageKind | null;
  identity: Identity | null;
  /** Of the page's address; null before it is known. */
  host: string | null;
  /** The origin of a site whose pages the rep is teaching us. */
  teaching: string | null;
  reading: Reading | null;
  /** Why the page could not be read, in the browser's words; null while reading works. */
  failure: string | null;
  /** How our frame stands beside the page; null in the side panel. */
  dock: DockState | null;
}

export const nothingShown = {
  kind: null,
  identity: null,
  host: null,
  teaching: null,
  reading: null,
  failure: null,
} as const;

export const usePage = create<PageState>(() => ({ status: "connecting", ...nothingShown, dock: null }));

/** Who hears what the page tells of pointing: the view that asked. It checks what it hears. */
export const useTaught = create<{ hear: ((answer: unknown) => void) | null }>(() => ({ hear: null }));

/** The contact that the role menu's frame stands at; null while it is hidden. */
export const useTarget = create<{ target: ChipTarget | null }>(() => ({ target: null }));
