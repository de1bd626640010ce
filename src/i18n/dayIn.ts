const known = new Map<string, Intl.DateTimeFormat>();

/** `2026-06-15` → Jun 15, 2026 / 2026年6月15日. Alone in its file: the sidebar's first paint needs no other format. */
export function dayIn(language: string, day: string): string {
  const format =
    known.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  known.set(language, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}
