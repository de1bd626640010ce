/** Chinese, Japanese, Korean and full-width signs: as wide as high. */
const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;
const narrow = /[iljtfrI.,:;'|()[\] ]/u;

/** How wide a text comes out, in pixels; near enough to cut it, as a file has nothing to measure by. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce(
    (sum, sign) =>
      sum + size * (wide.test(sign) ? 1 : narrow.test(sign) ? 0.32 : /[A-ZMWÄÖÜ@]/u.test(sign) ? 0.7 : 0.56),
    0,
  );

/** The text, cut with an ellipsis where it would be wider. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && textWidth(`${signs.join("")}…`, size) > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}
