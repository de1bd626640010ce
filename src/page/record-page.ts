import { chips } from "./chips";
import { dragging } from "./dragging";
import { getShared } from "./shared";

/** The second content script, loaded by the service worker once a record with contacts was seen. */
const shared = getShared();
if (shared) {
  chips(shared);
  dragging(shared);
}
