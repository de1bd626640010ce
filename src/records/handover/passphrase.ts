/** How long guessing a passphrase would take whoever has the file, said in three words. */
export type Strength = "short" | "fair" | "good";

/** Below this nobody is helped by sealing. */
export const SHORTEST = 8;

/** By length and variety: no list of words, so only the plainest patterns are told apart. */
export function strengthOf(passphrase: string): Strength {
  const letters = [...passphrase.normalize("NFC")];
  const distinct = new Set(letters).size;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u, /\p{Lo}/u].filter((kind) =>
    kind.test(passphrase),
  ).length;
  // A Chinese character is one of thousands, a digit one of ten.
  const each = /\p{Lo}/u.test(passphrase) ? 9 : /^\p{Nd}+$/u.test(passphrase) ? 3.3 : 2.5 + kinds * 0.75;
  const bits = Math.min(letters.length, distinct * 2) * each;
  if (letters.length < SHORTEST || bits < 45) return "short";
  return bits < 70 ? "fair" : "good";
}
