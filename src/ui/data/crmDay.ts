const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the CRM's in the reader's language where it was understood for sure, else as the CRM writes it. */
export const crmDay = (
  { text, value }: { text: string; value?: string | number | null },
  day: (iso: string) => string,
): string => (typeof value === "string" && isoDay.test(value) ? day(value) : text);
