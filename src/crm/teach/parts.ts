import { clean, controls } from "../elements";
import type { Locate } from "../locate";
import { unread } from "./mark";

/** Which part of a shown text is the value. */
export interface Part {
  kind: "whole" | "before" | "after" | "afterLabel";
  /** The value itself. */
  text: string;
  /** What stands between the two parts, as the page shows it. */
  between: string;
}

/** Words and signs that join a name to something else, in the languages that CRMs are read in. */
const separators = [
  " at ",
  " @ ",
  " bei ",
  " chez ",
  " en ",
  " em ",
  " for ",
  " — ",
  " – ",
  " - ",
  " | ",
  " · ",
  " / ",
  "：",
  ": ",
];

/** A place's text as a person sees it; of a control what it shows. */
export function wholeText(element: Element, locate: Locate): string {
  if (element.matches("select")) {
    const [chosen] = (element as HTMLSelectElement).selectedOptions;
    return clean(chosen?.text ?? "");
  }
  // A password, a hidden field, a file: never looked into.
  if (element.matches("input,textarea"))
    return element.matches(controls) ? clean((element as HTMLInputElement).value) : "";
  return clean(locate.text(element, unread) ?? "");
}

/** All readings of a text: whole, and its parts where one separator stands exactly once. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [{ kind: "whole", text, between: "" }];
  for (const between of separators) {
    const pieces = text.split(between);
    const [before = "", after = ""] = pieces.map((piece) => piece.trim());
    if (pieces.length !== 2 || !before || !after) continue;
    const isColon = /[:：]/.test(between);
    if (!isColon) parts.push({ kind: "before", text: before, between });
    parts.push({ kind: isColon ? "afterLabel" : "after", text: after, between });
  }
  return parts;
}

/**
 * A pattern whose group 1 is the part. It matches only where the separator stands once, so that a text with two
 * of them gives nothing rather than something else. Null for the whole text.
 */
export function partPattern({ kind, between }: Part, shown: string): string | null {
  if (kind === "whole" || kind === "afterLabel") return null;
  const separator = escapePattern(between);
  const piece = `(?:(?!${separator}).)+`;
  if (!new RegExp(`^${piece}${separator}${piece}$`).test(shown)) return null;
  return kind === "before" ? `^(${piece})${separator}${piece}$` : `^${piece}${separator}(${piece})$`;
}

/** A text as a pattern that matches just itself. */
export const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
