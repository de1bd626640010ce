import type { PageOf } from "./identity";
import type { Locate } from "./locate";
import type { nothingFound } from "./nothingFound";
import type { ReadLists, read, Trace } from "./read";
import type { PageReading } from "./reading";

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
  /** What to tell where nothing was found; asked for, and then loaded, there. */
  nothingFound(): typeof nothingFound | null;
  page(page: PageOf | null): void;
  reading(reading: PageReading): void;
  /** The record's own page was looked at: names of contacts and places of values are in `trace`. */
  looked(trace: Trace): void;
  /** Reading broke down on this page; it is tried again on its next change. */
  failed(error: unknown): void;
}
