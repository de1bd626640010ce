import { listedRows } from "../crm/rows";
import { inSlices } from "../crm/slices";
import { getShared } from "./shared";

/** Loaded by the service worker when a rep takes a list's rows: reads those that are shown now, once for each press. */
const shared = getShared();
if (shared?.reader) {
  const { reader } = shared;
  const look = () => {
    const { page } = shared;
    if (!page) return;
    const { language = "", englishIsAnyRegion } = page.profile;
    const shown = document.documentElement.lang || language;
    inSlices(listedRows(page, document, reader.locate), shared.signal, (rows) => {
      if (shared.page !== page) return;
      const dateLanguage = englishIsAnyRegion && /^en(-US)?$/i.test(shown) ? "" : shown;
      shared.answer({ told: "rows", rows, language: shown, dateLanguage });
    });
  };
  shared.listeners.add((name) => {
    if (name === "rows") look();
  });
  look();
}
