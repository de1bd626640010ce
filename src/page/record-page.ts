import { readLists } from "../crm/lists";
import { fullList } from "./fullList";
import { getShared } from "./shared";

/** Loaded by the service worker once an opportunity was seen: how its contacts and stages are read. */
const shared = getShared();
if (shared) {
  shared.lists = readLists;
  // Its own port to the sidebar belongs to a record's page: the worker keeps what a list in full says.
  fullList(
    shared,
    (reading) => void chrome.runtime.sendMessage({ name: "reading/settled", reading }).catch(() => undefined),
  );
  shared.look();
}
