/** Under which name two people are kept apart for good; the same whichever comes first. */
export const apartId = (a: string, b: string): string => `apart ${[a, b].sort().join(" ")}`;
