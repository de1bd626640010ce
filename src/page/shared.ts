import type { PageOf } from "../crm/identity";
import type { Locate } from "../crm/locate";
import type { PageReading } from "../crm/reading";
import type { ChipTarget } from "../messages/messages";
import type { Site } from "./site";

/**
 * What the first content script shares with the second one (chips, dragging), which comes only once a record is
 * seen. Both run in the extension's isolated world, out of the page's sight.
 */
export interface Shared {
  signal: AbortSignal;
  locate: Locate;
  page(): PageOf | null;
  reading(): PageReading | null;
  /** Contact links of the shown record with their record ids, after each look; empty once the page moves on. */
  contactLinks(): ReadonlyMap<Element, string>;
  onLook(listener: () => void): void;
  onRolesChanged(listener: (opportunityKey: string | null) => void): void;
  onOpenRoles(listener: () => void): void;
  /** The role menu's frame: which contact it shows, and what it asks for. */
  showTarget(target: ChipTarget | null): void;
  onMenu(listener: (asked: { height: number } | "close") => void): void;
  site(): Site;
  setSite(patch: Partial<Site>): void;
  handle: HTMLElement;
  grip: HTMLElement;
  host: HTMLElement;
}

const name = Symbol.for("ssm-sidebar");
type World = { [name]?: Shared };

export const setShared = (shared: Shared): void => {
  (globalThis as World)[name] = shared;
};
export const getShared = (): Shared | undefined => (globalThis as World)[name];
