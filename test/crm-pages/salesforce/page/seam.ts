import { to18 } from "../org/ids";
import type { FieldValue } from "../org/records";
import { setHold } from "./arrivals";
import type { Overlays } from "./overlays/overlays";
import type { RecordPage } from "./recordPage";
import type { Router } from "./router";
import { options, org } from "./session";
import type { Shell } from "./shells/shell";
import { setField } from "./store";

/** What tests may ask of the page, so that they need not sleep. On `window.ssmDemo`, in the page's own world. */
export function seam(router: Router, shell: Shell, overlays: Overlays) {
  const pages = (): RecordPage[] => shell.contents.flatMap((content) => content.page ?? []);
  const pagesOf = (recordId?: string): RecordPage[] => {
    if (recordId) return pages().filter((page) => page.record.id === to18(recordId));
    return router.shown?.page ? [router.shown.page] : [];
  };
  return {
    options,
    org: org.name,
    /** Goes to an address without a load; the address may carry `?ws=`. */
    navigate: (url: string) => router.navigate(url),
    /** Keeps the old page on the screen after the next URL changes, until `releaseNavigation`. */
    holdNavigation: () => router.hold(),
    releaseNavigation: () => router.release(),
    /** Changes a record by API name and raw value; every page that shows it renders again. */
    setField(recordId: string, apiName: string, value: FieldValue) {
      setField(recordId, apiName, value);
      router.retitle();
    },
    /** Record pages opened from now on hold their fields back: empty values, or no items at all. */
    pauseFields: (what: "values" | "items" = "values") => setHold(what),
    /** Lets one field of a record's pages arrive. */
    releaseField(recordId: string, apiName: string) {
      for (const page of pagesOf(recordId)) page.release(apiName);
    },
    /** Lets everything arrive, and ends the pause. */
    releaseAll() {
      setHold("none");
      for (const page of pages()) page.release();
    },
    /** Replaces the nodes of the shown record's fields (or of these) by new ones with the same values. */
    rerender(apiNames?: readonly string[]) {
      for (const page of pagesOf()) page.replace(apiNames);
    },
    /** Loads the shown record's contact roles, as scrolling to them would. */
    loadRelatedList() {
      for (const page of pagesOf()) page.loadContactRoles();
    },
    openHoverCard: (recordId: string) => overlays.openHoverCard(to18(recordId)),
    openEditModal: (recordId: string) => overlays.openEditModal(to18(recordId)),
    closeOverlays: () => overlays.close(),
    /** Opens or closes a section of the shown record by its key, such as "OpportunityInformation". */
    toggleSection(key: string) {
      for (const page of pagesOf()) page.toggleSection(key);
    },
    /** Record ids whose pages are in the DOM, the shown one last. */
    recordsInDom: () => pages().map((page) => page.record.id),
  };
}

export type SsmDemo = ReturnType<typeof seam>;
