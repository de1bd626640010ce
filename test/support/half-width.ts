const han = "\\u4e00-\\u9fff";
const marks = [
  // Beside a Chinese character: , ; : ! ? ( ) and straight quotes are the full-width ones there.
  `[${han}][,;:!?()"']`,
  `[,;:!?()"'][${han}]`,
  // A sentence ends with 。 and trails off with …….
  `[${han}]\\.(?![\\w.])`,
  `(?<!…)…(?!…)`,
];
const halfWidth = new RegExp(marks.join("|"), "g");

/** Half-width punctuation that stands in Chinese text, each with the character beside it. */
export const halfWidthIn = (text: string): string[] => text.match(halfWidth) ?? [];
