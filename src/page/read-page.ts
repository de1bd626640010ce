import { locateWith, type OpenRoot } from "../crm/locate";
import { emptyTrace, read } from "../crm/read";
import { getShared } from "./shared";

/** Closed roots too. */
const openRoot: OpenRoot = (element) =>
  element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;

/** Loaded by the service worker once a page shows a record: how its fields are read. */
const shared = getShared();
if (shared) {
  shared.reader = { locate: locateWith(openRoot), read, trace: emptyTrace };
  shared.look();
}
