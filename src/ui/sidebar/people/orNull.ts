/** Text cleared is a field unset: nothing stored means nothing known. */
export const orNull = (text: string): string | null => (text.trim() ? text : null);
