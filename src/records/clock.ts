/**
 * Hybrid logical clock: ids that grow with real time where clocks agree, and never run backwards where they
 * don't. Two tabs writing at once can't get the same id, because each takes the last id inside its own write
 * transaction. As text, ids sort the same on every device.
 */
export interface Tick {
  /** Milliseconds since 1970, at least those of the last change. */
  time: number;
  /** Counts changes within one millisecond. */
  count: number;
}

const TIME_DIGITS = 11;
const COUNT_DIGITS = 4;
const MAX_COUNT = 16 ** COUNT_DIGITS - 1;

/** The next tick after `last` (null: none yet) at the device's time. */
export function nextTick(last: Tick | null, now: number): Tick {
  if (!last || now > last.time) return { time: now, count: 0 };
  return last.count < MAX_COUNT
    ? { time: last.time, count: last.count + 1 }
    : { time: last.time + 1, count: 0 };
}

/** `018c2f5e3a1-0000-k3j9x2ab`: fixed width but for the device, so that text order is time order. */
export function changeId({ time, count }: Tick, device: string): string {
  return `${hex(time, TIME_DIGITS)}-${hex(count, COUNT_DIGITS)}-${device}`;
}

/** The tick of an id, or null when it isn't one of ours. */
export function tickOf(id: string): Tick | null {
  const match = /^([0-9a-f]{11})-([0-9a-f]{4})-/.exec(id);
  if (!match?.[1] || !match[2]) return null;
  return { time: Number.parseInt(match[1], 16), count: Number.parseInt(match[2], 16) };
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");

/** A new random id: of this device, of a person typed by hand. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => hex(byte, 2)).join("");
}

/** The local calendar day of a moment, `YYYY-MM-DD`. */
export function localDay(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
