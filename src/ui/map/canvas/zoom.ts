/** Below this zoom a card shows its name large and its signs only, a frame its name large. */
export const farFrom = 0.42;

/** The whole map, never larger than natural. */
export const fit = { padding: 0.04, maxZoom: 1, minZoom: 0.1 };
