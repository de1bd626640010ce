import type { RecordType } from "../crm/reading";
import type { ListedRow } from "../crm/rows";
import type { Role } from "../method/vocabulary";
import type { Site } from "./site";
import type { TeachAsk, TeachTold } from "./teach";

/**
 * Every message that crosses a boundary, by direction. Types only, so that the content script may import them;
 * the schemas that check them on arrival are in `schemas.ts`. Receivers check the sender first, then the name,
 * then the body. No message carries an address to fetch or code to run.
 */

export type Result<T> = { ok: true; value: T } | { ok: false; error: string };

export type PageKind = RecordType | "list" | "related" | "other";

/**
 * Content scripts that come on demand: reading, the sidebar's frame, an opportunity's contacts and stages, the menu of
 * a person's roles, chips beside contacts' names, teaching by pointing, the rows of a list.
 */
export type PagePart =
  | "reader"
  | "frame"
  | "lists"
  | "nothing"
  | "menu"
  | "chips"
  | "teacher"
  | "picker"
  | "rows";

/** A contact as the role menu needs it: whom it is about and which record it writes to. */
export interface ChipTarget {
  /** Null where the page isn't one opportunity's: the rep chooses one first. */
  opportunityKey: string | null;
  opportunityName: string;
  /** Empty where a link was pointed at that leads to nobody. */
  personKey: string;
  name: string;
  /** On an account's page the account's, else empty. */
  accountKey: string;
  /** Only shown while the pointer rests there, or opened to be changed. */
  mode: "peek" | "menu";
}

/** Content script → service worker, by `runtime.sendMessage`. */
export interface ToWorker {
  /** A frame of ours was put into this tab's page; its page may ask for confirmation with this token, once. */
  "frame/register": { request: { token: string }; reply: Result<null> };
  /** Load further content scripts into this tab, in this order. */
  "page/load": { request: { parts: PagePart[] }; reply: Result<null> };
  /** A settled reading while no sidebar is open to store it. */
  "reading/settled": { request: { reading: unknown }; reply: Result<null> };
  /** Roles of these people in this opportunity, or (null) in any that is open, for their chips. */
  "roles/ask": {
    request: { opportunityKey: string | null; personKeys: string[] };
    reply: Result<RolesByPerson>;
  };
  /** Extension page → worker: the token from the frame's address; the reply names the tab it may speak to. */
  "frame/confirm": { request: { token: string }; reply: Result<{ tabId: number }> };
  /** Popup → worker: read this site by this profile; the browser has just allowed it. `teaching`: it is to be taught. */
  "site/on": { request: { origin: string; profile: string; teaching?: boolean }; reply: Result<null> };
  /** Extension page → worker: stop reading this site and give the permission back. */
  "site/off": { request: { origin: string }; reply: Result<null> };
  /** Extension page → worker: something of this opportunity was written. */
  "records/changed": { request: { opportunityKey: string | null }; reply: Result<null> };
  /** Extension page → worker: settings were written, profiles perhaps among them. */
  "profiles/changed": { request: Record<never, never>; reply: Result<null> };
  /** Extension page → worker: the folder for backups, or how it is written to, is another. */
  "backups/changed": { request: Record<never, never>; reply: Result<null> };
}
export type RolesByPerson = Record<string, Role[]>;

/** Service worker → content script, by `tabs.sendMessage`. */
export interface ToPage {
  /** The tab's address may have changed (tabs.onUpdated sees what the page's world hides). */
  "page/look": Record<never, never>;
  "sidebar/toggle": Record<never, never>;
  /** The rep chose "Tag this contact" from the context menu of a link with this address. */
  "menu/openRoles": { address: string };
  /** Something of this opportunity was written in some page of ours: ask for roles again. */
  "roles/changed": { opportunityKey: string | null };
}

/** The opportunities that a list shows, and the language in which it writes. */
export interface RowsTold {
  told: "rows";
  rows: ListedRow[];
  language: string;
  dateLanguage: string;
}

/** How the sidebar stands in the page. */
export interface DockState {
  /** The window is too narrow for page and sidebar, or controls of the page would lie under it. */
  isTight: boolean;
  /** Collapsed, it shows no handle either. */
  handleHidden: boolean;
}

/** Content script → extension page, over the port that the page opened to it. */
export interface PortToFrame {
  /** `teaching`: the origin of a site that is being taught. */
  page: { kind: PageKind | null; identity: unknown; siteOff: boolean; host: string; teaching: string | null };
  reading: { reading: unknown };
  failed: { reason: string };
  dock: DockState;
  /** To the role menu's frame: show roles for this contact, or hide. */
  target: { target: ChipTarget | null };
  taught: { answer: TeachTold | RowsTold };
}

/** Extension page → content script, over the same port. */
export interface PortToPage {
  /** What the rep wants of the sidebar on this site from now on. */
  remember: { patch: Partial<Site> };
  teach: { ask: TeachAsk };
  /** Which opportunities a list shows now; the answer comes as `taught`. */
  rows: Record<never, never>;
  /** The role menu asks for this height and closes itself. */
  menuSize: { height: number };
  menuClose: Record<never, never>;
  /** What was only shown is to be changed: it gets the keys, and stays until it is closed. */
  menuEdit: Record<never, never>;
}

export type PortName = "sidebar" | "roleMenu" | "sidePanel";
