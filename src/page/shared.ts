import type { PageOf } from "../crm/identity";
import type { ReadLists } from "../crm/read";
import type { PageReading } from "../crm/reading";
import type { Reader } from "../crm/watch";
import type { ChipTarget, DockState } from "../messages/messages";
import type { Site } from "../messages/site";
import type { TeachAsk, TeachTold } from "../messages/teach";
import type { Teacher } from "./teacher";

/** What happens in the first content script that the later ones want to know. */
export interface Events {
  /** The page moved on, or was looked at: `page`, `reading` and `contactLinks` may be others. */
  looked: undefined;
  site: undefined;
  toggle: undefined;
  rolesChanged: string | null;
  openRoles: undefined;
  /** The role menu's frame asks for a height, or to be closed. */
  menuSize: number;
  menuClose: undefined;
  /** A rep who points at fields asks something: it stands in `asked`. */
  asked: undefined;
}
export type Listener = <N extends keyof Events>(name: N, detail: Events[N]) => void;

/**
 * What the first content script (identity, watching) shares with those that come on demand: `read-page` and
 * `frame-page` once there is something to read and show, `record-page` once an opportunity was seen. All run in the extension's
 * isolated world, out of the page's sight.
 */
export interface Shared {
  signal: AbortSignal;
  /** Set by the script that reads; before the scripts that need it, which come in one message with it. */
  reader: Reader | null;
  page: PageOf | null;
  reading: PageReading | null;
  site: Site;
  /** Contact links of the shown record with their record ids; empty once the page moves on. */
  contactLinks: ReadonlyMap<Element, string>;
  listeners: Set<Listener>;
  /** Set by the second content script. */
  lists: ReadLists | null;
  /** Reads again: more can be read now. */
  look(): void;
  /** Set by the frame's script: opens the role menu at a chip, or closes it. */
  roleMenu: { open(chip: HTMLElement, target: ChipTarget): void; close(): void } | null;
  /** What pointing at an element teaches; set by the script that teaches. */
  teacher: Teacher | null;
  /** What was asked and isn't answered yet, in order: the picker may still be on its way. */
  asked: TeachAsk[];
  answer(told: TeachTold): void;
  remember(patch: Partial<Site>): void;
  /** Tells the sidebar how it stands in the page. */
  showDock(state: DockState): void;
  /** Shows a contact in the role menu's frame, or hides it. */
  showTarget(target: ChipTarget | null): void;
}

const name = Symbol.for("ssm-sidebar");
type World = { [name]?: Shared };

export const setShared = (shared: Shared): void => {
  (globalThis as World)[name] = shared;
};
export const getShared = (): Shared | undefined => (globalThis as World)[name];
