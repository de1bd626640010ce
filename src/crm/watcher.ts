import type { PageOf } from "./identity";
import type { Locate } from "./locate";
import type { ReadLists, read, Trace } from "./read";
import type { PageReading } from "./reading";
import type { unlessSealed } from "./sealed";

/** How a record is read: comes with a later content script, once a page shows one. */
export interface Reader {
  locate: Locate;
  read: typeof read;
  trace(): Trace;
}

/** What a watcher tells: at once when the page shows something else, then as fields are found. */
export interface Watcher {
  reader(): Reader | null;
  /** How to read contacts and stages, once that is loaded. */
  lists(): ReadLists | null;
  /** How to tell that a record may stand where nobody can look; asked for, and then loaded, where nothing was found. */
  sealed(): typeof unlessSealed | null;
  page(page: PageOf | null): void;
  reading(reading: PageReading): void;
  /** The record's own page was looked at: names of contacts and places of values are in `trace`. */
  looked(trace: Trace): void;
  /** Reading broke down on this page; it is tried again on its next change. */
  failed(error: unknown): void;
}
