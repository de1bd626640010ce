/** Letters typed one after another within this many milliseconds are one word. */
const PAUSE = 1000;

export interface TypedAhead {
  text: string;
  /** When the last letter came, in milliseconds of the event's own clock. */
  at: number;
}

export const nothingTyped: TypedAhead = { text: "", at: Number.NEGATIVE_INFINITY };

/** Whether a letter pressed now goes on with the word begun. */
export const isTypingOn = (typed: TypedAhead, at: number): boolean =>
  typed.text !== "" && at - typed.at <= PAUSE;

export const withLetter = (typed: TypedAhead, letter: string, at: number): TypedAhead => ({
  text: isTypingOn(typed, at) ? typed.text + letter : letter,
  at,
});

/** Small letters without their accents: what a keyboard without them can type. */
export const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLocaleLowerCase();

/**
 * Whose name, or a later part of it, begins with what was typed; going round from `at`, whose own row counts only once
 * a second letter came. A letter pressed again goes on to the next name with it. -1: nobody.
 */
export function nextByTyping(people: readonly { name: string }[], at: number, typed: string): number {
  const isSameLetter = /^(.)\1+$/u.test(typed);
  const text = isSameLetter ? typed.slice(0, 1) : typed;
  const first = text.length > 1 ? 0 : 1;
  const starts = (name: string, from: "name" | "part") =>
    from === "name"
      ? plain(name).startsWith(text)
      : plain(name)
          .split(/[\s,.-]+/u)
          .some((part) => part.startsWith(text));
  for (const from of ["name", "part"] as const) {
    for (let step = first; step < people.length + first; step += 1) {
      const index = (((at + step) % people.length) + people.length) % people.length;
      if (starts(people[index]?.name ?? "", from)) return index;
    }
  }
  return -1;
}
