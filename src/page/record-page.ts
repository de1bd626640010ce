import { readLists } from "../crm/lists";
import { getShared } from "./shared";

/** Loaded by the service worker once an opportunity was seen: how its contacts and stages are read. */
const shared = getShared();
if (shared) {
  shared.lists = readLists;
  shared.look();
}
