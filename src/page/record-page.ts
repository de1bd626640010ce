import { readLists } from "../crm/lists";
import { chips } from "./chips";
import { getShared } from "./shared";

/** Loaded by the service worker once an opportunity was seen: its contacts and stages, and the chips beside names. */
const shared = getShared();
if (shared?.reader) {
  shared.lists = readLists;
  chips(shared, shared.reader.locate);
  shared.look();
}
