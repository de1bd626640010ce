import { picker } from "./picker/picker";
import { getShared } from "./shared";

/** Loaded by the service worker when a rep begins to point at fields: highlighting and taking. */
const shared = getShared();
if (shared?.teacher) picker(shared, shared.teacher);
