/** The day on which the demo org's story is told. Fixed, so that no fixture changes overnight. */
export const today = "2026-11-24";
