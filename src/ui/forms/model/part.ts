import type { Messages } from "../../../i18n/messages";
import type { Change } from "../../../records/changes/registry";
import type { FormKind } from "../../../records/schema/plans";
import type { Say } from "./say";
import type { Source } from "./source";

/**
 * A field of a form is one part or a few ("who and when"). A part knows its one home: where its value is read
 * from and by which change it is written. Many homes are inputs of the score (assess.md section 2), so that no
 * fact is asked twice.
 */

export type LabelKey = keyof Messages["forms"]["labels"];
export type OptionKey = keyof Messages["forms"]["options"];

export interface Option {
  value: string;
  label: string;
}

/** Writes a value home; null clears it. */
type Write<T> = (value: T, opportunityKey: string) => Change;

interface Home<T> {
  /** As stored, whatever it is: a foreign value is shown and kept. */
  raw: (source: Source) => unknown;
  write: Write<T>;
}

interface Shared {
  /** Said beside the part where a field has several; without it the field's own text names it. */
  label?: LabelKey;
}

/** One line, several lines, a day, a person (key), a person or name, one of some: all kept as text. */
export interface TextPart extends Shared, Home<string | null> {
  type: "line" | "text" | "day" | "person" | "personOrName";
  /** What is already known: stands in the field until the rep writes. */
  known?: (source: Source, say: Say) => string;
}

export interface ChoicePart extends Shared, Home<string | null> {
  type: "choice";
  options: (say: Say, source: Source) => Option[];
}

export interface YesNoPart extends Shared, Home<boolean | null> {
  type: "yesNo";
}

export interface ListPart extends Shared, Home<string[] | null> {
  type: "list";
  known?: (source: Source, say: Say) => string[];
}

/** Several of a few, each a fact of its own. */
export interface ChecksPart extends Shared {
  type: "checks";
  options: (say: Say, source: Source) => Option[];
  raw: (source: Source) => unknown;
  write: (value: string, isOn: boolean, opportunityKey: string) => Change;
}

export interface Column {
  key: string;
  label: (say: Say) => string;
  type: "line" | "text" | "day" | "person" | "yesNo" | "choice";
  options?: (say: Say, source: Source) => Option[];
}

export type Cell = string | number | boolean | null;
export type LinePatch = Record<string, Cell | readonly Cell[]>;

export interface TablePart extends Shared {
  type: "table";
  columns: (source: Source) => Column[];
  raw: (source: Source) => unknown;
  /** Lines by id: what is left out stays, null removes. */
  write: (lines: Record<string, LinePatch | null>, opportunityKey: string) => Change;
  /** Away with what has another shape. */
  clear: (opportunityKey: string) => Change;
  /** Lines that stand elsewhere in the form. */
  without?: readonly string[];
}

/** One line of another table of this deal, or a new one there. */
export interface PickPart extends Shared, Home<string | null> {
  type: "pick";
  from: TablePart;
  column: string;
}

export type Content =
  | { kind: "text"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "table"; columns: string[]; rows: string[][] };

/** What the product knows already: shown, never asked. */
export interface ShownPart extends Shared {
  type: "shown";
  /** null: nothing is known yet. */
  content: (source: Source, say: Say) => Content | null;
  /** The form in which it is written. */
  link?: FormKind;
}

export type Part =
  | TextPart
  | ChoicePart
  | YesNoPart
  | ListPart
  | ChecksPart
  | TablePart
  | PickPart
  | ShownPart;
