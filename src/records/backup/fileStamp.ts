import { localDay } from "../clock";

/** `2026-06-15-1432`, by the local clock: names of files sort by time. */
export function fileStamp(at: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const date = new Date(at);
  return `${localDay(at)}-${two(date.getHours())}${two(date.getMinutes())}`;
}
