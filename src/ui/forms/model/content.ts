import type { FormKind } from "../../../records/schema/plans";
import { formModel } from "./form";
import type { Cell, Column, Content, Option, Part, TablePart } from "./part";
import type { Say } from "./say";
import type { Source } from "./source";
import { checksOf, isForeign, type Line, linesOf, listOf, textOf, yesNoOf } from "./values";

/** A form as it is read, not edited: in print and as Markdown. */
export interface FormContent {
  title: string;
  purpose: string;
  /** The opportunity, the day, the stage. */
  facts: [name: string, value: string][];
  fields: { label: string; contents: { label: string | null; content: Content | null }[] }[];
}

export function formContent(id: FormKind, say: Say, source: Source): FormContent {
  const { name, purpose, fields } = formModel(id, say, source);
  const row = source.state.stored?.opportunity;
  const field = (which: "name" | "account") =>
    row?.body.reading?.fields?.[which]?.text || row?.body.typed?.[which] || "";
  const facts: [string, string][] = [
    [say.forms("labels.opportunity"), field("name")],
    [say.forms("labels.account"), field("account")],
    [say.forms("labels.date"), say.day(source.state.today)],
  ];
  return {
    title: name,
    purpose,
    facts: facts.filter(([, value]) => value),
    fields: fields
      .map(({ label, parts }) => ({ label, contents: parts.flatMap((part) => said(part, source, say)) }))
      .filter(({ contents }) => contents.length > 0),
  };
}

/** What the product would fill in and doesn't know, nobody fills in by hand. */
function said(part: Part, source: Source, say: Say): FormContent["fields"][number]["contents"] {
  const content = contentOf(part, source, say);
  if (part.type === "shown" && !content) return [];
  return [{ label: part.label ? say.forms(`labels.${part.label}`) : null, content }];
}

const text = (words: string): Content | null => (words.trim() ? { kind: "text", text: words } : null);
const nameOf = (options: Option[], value: string) =>
  options.find((option) => option.value === value)?.label ?? value;

/** What a part holds, in words; null: nothing. */
export function contentOf(part: Part, source: Source, say: Say): Content | null {
  if (part.type === "shown") return part.content(source, say);
  const raw = part.raw(source);
  switch (part.type) {
    case "yesNo": {
      const value = yesNoOf(raw);
      return isForeign(value) ? text(value.foreign) : value ? text(say.words.answers.yes) : null;
    }
    case "list": {
      const value = listOf(raw) ?? part.known?.(source, say) ?? [];
      if (isForeign(value)) return text(value.foreign);
      const items = value.filter((item) => item.trim());
      return items.length > 0 ? { kind: "list", items } : null;
    }
    case "checks": {
      const value = checksOf(raw);
      if (isForeign(value)) return text(value.foreign);
      const items = value.map((each) => nameOf(part.options(say, source), each));
      return items.length > 0 ? { kind: "list", items } : null;
    }
    case "table":
      return tableContent(part, source, say);
    case "pick": {
      const value = textOf(raw) ?? "";
      return text(isForeign(value) ? value.foreign : pickedName(part.from, part.column, value, source));
    }
    case "choice": {
      const value = textOf(raw) ?? "";
      return text(isForeign(value) ? value.foreign : nameOf(part.options(say, source), value));
    }
    default: {
      const value = textOf(raw) ?? part.known?.(source, say) ?? "";
      if (isForeign(value)) return text(value.foreign);
      if (part.type === "day") return text(dayOf(value, say));
      return text(part.type === "person" || part.type === "personOrName" ? source.person(value) : value);
    }
  }
}

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
const dayOf = (value: string, say: Say) => (isDay(value) ? say.day(value) : value);

/** What a line of another table is called; an id that names none stays as it is. */
export function pickedName(from: TablePart, column: string, id: string, source: Source): string {
  const lines = linesOf(from.raw(source));
  if (isForeign(lines)) return id;
  const named = lines.find((line) => line.id === id)?.cells[column];
  return typeof named === "string" && named.trim() ? named : id;
}

function tableContent(part: TablePart, source: Source, say: Say): Content | null {
  const lines = linesOf(part.raw(source), part.without);
  if (isForeign(lines)) return text(lines.foreign);
  const columns = part.columns(source);
  const filled = lines.filter((line) => columns.some(({ key }) => cellWords(line, key) !== ""));
  if (filled.length === 0) return null;
  return {
    kind: "table",
    columns: columns.map(({ label }) => label(say)),
    rows: filled.map((line) => columns.map((column) => shownCell(line, column, source, say))),
  };
}

const cellWords = ({ cells }: Line, key: string): string => {
  const value = cells[key] as Cell | undefined;
  return value === undefined || value === null || value === false ? "" : String(value);
};

function shownCell(line: Line, column: Column, source: Source, say: Say): string {
  const value = cellWords(line, column.key);
  if (value === "") return "";
  if (column.type === "yesNo") return say.words.answers.yes;
  if (column.type === "day") return dayOf(value, say);
  if (column.type === "person") return source.person(value);
  if (column.type === "choice") return nameOf(column.options?.(say, source) ?? [], value);
  return value;
}
