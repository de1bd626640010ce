import { nothingFound } from "../crm/nothingFound";
import { getShared } from "./shared";

/** Loaded by the service worker where nothing was found: tells whether it may stand in a frame of another origin. */
const shared = getShared();
if (shared) {
  shared.nothingFound = nothingFound;
  shared.look();
}
