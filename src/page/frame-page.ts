import { dragging } from "./dragging";
import { roleMenu } from "./roleMenu";
import { getShared } from "./shared";
import { sidebarFrame } from "./sidebarFrame";

/** Loaded by the service worker once a page has something to show: the frames of ours, grip and handle. */
const shared = getShared();
if (shared) {
  dragging(shared, sidebarFrame(shared));
  roleMenu(shared);
}
