import { getShared } from "./shared";
import { teacher } from "./teacher";

/** Loaded by the service worker when a rep begins to point at fields: what a pointed-at place teaches. */
const shared = getShared();
if (shared?.reader) shared.teacher = teacher(shared, shared.reader);
