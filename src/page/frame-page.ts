import { dragging } from "./dragging";
import { getShared } from "./shared";
import { sidebarFrame } from "./sidebarFrame";

/** Loaded by the service worker once a page has something to show: the sidebar's frame, grip and handle. */
const shared = getShared();
if (shared) dragging(shared, sidebarFrame(shared));
