import { names } from "./names";
import { pointed } from "./pointed";
import { roleMenu } from "./roleMenu";
import { getShared } from "./shared";

/**
 * Loaded by the service worker once a page may name contacts, or when the rep right-clicks: how names are read, and the
 * frame with a person's roles.
 */
const shared = getShared();
if (shared?.reader) {
  const { locate } = shared.reader;
  const found = names(shared, locate);
  const menu = roleMenu(shared);
  shared.beside = { names: found, menu };
  pointed(shared, locate, found, menu);
}
