/** Agreed steps as calendar entries (RFC 5545): whole days, one entry a step. */

export interface AgreedStep {
  /** The same step keeps its id, so that a calendar updates its entry. */
  id: string;
  text: string;
  /** `YYYY-MM-DD` */
  date: string;
}

/** Octets of a line, its end not counted; longer ones go on after a blank. */
const longest = 75;

const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");

/** Folds by octets, never inside a character. */
export function fold(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longest) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join("\r\n");
}

const compact = (day: string) => day.replaceAll("-", "");
const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** A calendar file; `at` is when it was made, in milliseconds. */
export function toIcs(steps: readonly AgreedStep[], at: number): string {
  const stamp = new Date(at).toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//SSM Sidebar//Agreed steps//EN",
    ...steps.flatMap(({ id, text, date }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(id)}@ssm-sidebar`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(date))}`,
      `SUMMARY:${escaped(text)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return `${lines.map(fold).join("\r\n")}\r\n`;
}
