/** The reading engine at once and without its watcher, for thousands of readings of one page. */
import { normaliseId, pageOf } from "../../../../src/crm/identity";
import { shownLayer } from "../../../../src/crm/layers";
import { readLists } from "../../../../src/crm/lists";
import { locateWith, type OpenRoot } from "../../../../src/crm/locate";
import { parseReading } from "../../../../src/crm/parseReading";
import type { Profile } from "../../../../src/crm/profile";
import { emptyTrace, read } from "../../../../src/crm/read";
import type { Identity, Reading } from "../../../../src/crm/reading";
import type { Work } from "../../../../src/crm/work";

export const identityAt = (profiles: readonly Profile[], url: string) => {
  const page = pageOf(profiles, url);
  return page?.identity ? { profile: page.profile, identity: page.identity } : null;
};

/** As the watcher asks for it once the page has come to rest; null where there is nothing to read from. */
export function* readNow(
  profile: Profile,
  identity: Identity,
  open: OpenRoot = (element) => element.shadowRoot,
): Work<Reading | null> {
  const layer = shownLayer(profile);
  if (!layer) return null;
  const trace = emptyTrace();
  const reading = yield* read(
    {
      profile,
      identity,
      layer,
      settled: true,
      foundBefore: 0,
      titleIsOwn: true,
      lists: readLists,
      idOf: (text) => normaliseId(profile, text),
      contactOf: () => "",
      isLeftOver: () => false,
    },
    locateWith(open),
    trace,
  );
  return trace.ids.size && !trace.ids.has(identity.id) ? null : parseReading(reading);
}
