import type { PageOf } from "../crm/identity";
import type { nothingFound } from "../crm/nothingFound";
import type { ReadLists, Trace } from "../crm/read";
import type { PageReading } from "../crm/reading";
import type { Reader } from "../crm/watcher";
import type { ChipTarget, DockState, RowsTold } from "../messages/messages";
import type { Site } from "../messages/site";
import type { TeachAsk, TeachTold } from "../messages/teach";
import type { Names } from "./names";
import type { RoleMenu } from "./roleMenu";
import type { MakeRoom } from "./room";
import type { Teacher } from "./teacher";

/** What happens in the first content script that the later ones want to know. */
export interface Events {
  /** The page moved on, or was looked at: `page`, `reading` and `trace` may be others. */
  looked: undefined;
  site: undefined;
  toggle: undefined;
  rolesChanged: string | null;
  /** The rep right-clicked: `pointed` is another. */
  pointed: undefined;
  /** They chose our entry for the link of this address. */
  openRoles: string;
  /** The role menu's frame asks for a height, to be closed, or to become a menu where it was only shown. */
  menuSize: number;
  menuClose: unknown;
  /** A rep who points at fields asks something: it stands in `asked`. */
  asked: undefined;
  menuEdit: unknown;
  /** The rep wants the rows of the list that is shown. */
  rows: undefined;
}
export type Listener = <N extends keyof Events>(name: N, detail: Events[N]) => void;

/** Where the rep right-clicked last. */
export interface Pointed {
  path: EventTarget[];
  x: number;
  y: number;
}

/**
 * What the first content script (identity, watching) shares with those that come on demand: `read-page` and
 * `frame-page` once there is something to read and show, `record-page` once an opportunity was seen,
 * `menu-page` and `chips-page` where contacts may be named. All run in the extension's isolated world, out of the page's sight.
 */
export interface Shared {
  signal: AbortSignal;
  /** Set by the script that reads; before the scripts that need it, which come in one message with it. */
  reader: Reader | null;
  makeRoom: MakeRoom;
  page: PageOf | null;
  reading: PageReading | null;
  site: Site;
  /** What the shown record's page was found to hold; null once the page moves on. */
  trace: Trace | null;
  pointed: Pointed | null;
  listeners: Set<Listener>;
  /** Set by the script that reads contacts and stages. */
  lists: ReadLists | null;
  /** Set by the script that is loaded where nothing was found. */
  nothingFound: typeof nothingFound | null;
  /** Set by the script with the role menu, before the one with the chips. */
  beside: { names: Names; menu: RoleMenu } | null;
  /** Which contact of this page's tenant a link leads to, by record id; empty when none. */
  contactOf(link: Element): string;
  /** Reads again: more can be read now. */
  look(): void;
  /** What pointing at an element teaches; set by the script that teaches. */
  teacher: Teacher | null;
  /** What was asked and isn't answered yet, in order: the picker may still be on its way. */
  asked: TeachAsk[];
  answer(told: TeachTold | RowsTold): void;
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
