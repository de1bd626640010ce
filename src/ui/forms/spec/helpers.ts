import type { Column, LabelKey, Option, OptionKey, Part, ShownPart } from "../model/part";
import type { Say } from "../model/say";
import type { Source } from "../model/source";

/** What the parts of a field may depend on. */
export interface Context {
  say: Say;
  source: Source;
}

export type PartsOf = (context: Context) => Part[];

export const always =
  (...parts: Part[]): PartsOf =>
  () =>
    parts;

/** Options of our own, by their names in `forms.options`. */
export const options =
  (...keys: OptionKey[]) =>
  (say: Say): Option[] =>
    keys.map((value) => ({ value, label: say.forms(`options.${value}`) }));

/** A column named by `forms.labels`; its key is the label's unless another one is given. */
export const column = (label: LabelKey, type: Column["type"] = "line", key: string = label): Column => ({
  key,
  type,
  label: (say) => say.forms(`labels.${label}`),
});

export const choiceColumn = (label: LabelKey, ...keys: OptionKey[]): Column => ({
  ...column(label, "choice"),
  options: options(...keys),
});

export const shown = (content: ShownPart["content"], more: Partial<ShownPart> = {}): ShownPart => ({
  type: "shown",
  content,
  ...more,
});

/** The lines of a form's table, whatever else may be stored there. */
export const cellsOf =
  (kind: Parameters<Source["form"]>[0], key: string) =>
  ({ form }: Source): Record<string, unknown>[] => {
    const table = form(kind)[key];
    if (typeof table !== "object" || Array.isArray(table)) return [];
    return Object.values(table).flatMap((line) =>
      typeof line === "object" && !Array.isArray(line) ? [{ ...line }] : [],
    );
  };

/** A form's field as text, for what is already known elsewhere. */
export const wordsIn =
  (kind: Parameters<Source["form"]>[0], key: string) =>
  ({ form }: Source): string => {
    const value = form(kind)[key];
    return typeof value === "string" ? value : "";
  };

/** The first holder of a role who counts for it. */
export const holderOf =
  (role: "KDL" | "SPONSOR" | "BENEFIT") =>
  ({ people }: Source) =>
    people.find(({ roles, details }) => roles.includes(role) && details.side !== "ours" && !details.left);
