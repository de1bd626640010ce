import type * as z from "zod/mini";

/** One line for the first thing zod found wrong in a profile: where, what is there, what is allowed. */
export function describeIssue(issues: readonly z.core.$ZodIssue[], input: unknown): string {
  const issue = issues[0];
  if (!issue) return "is not valid";
  const place = placeOf(issue.path);
  const found = valueAt(input, issue.path);
  return place === "" ? whatIsWrong(issue, found) : `${place}: ${whatIsWrong(issue, found)}`;
}

/** `["stages", 2, "ev", 0, "minLevel"]` → `stages[2].ev[0].minLevel` */
export function placeOf(path: readonly PropertyKey[]): string {
  let place = "";
  for (const step of path) {
    if (typeof step === "number") place += `[${step}]`;
    else place += place === "" ? String(step) : `.${String(step)}`;
  }
  return place;
}

/** What stands at `path` of the input; undefined where nothing does. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function whatIsWrong(issue: z.core.$ZodIssue, found: unknown): string {
  const shown = found === undefined ? "nothing" : shorten(JSON.stringify(found) ?? String(found));
  switch (issue.code) {
    case "invalid_type":
      return found === undefined
        ? `is missing (${issue.expected} wanted)`
        : `${shown} is not ${aOrAn(issue.expected)}`;
    case "invalid_value":
      return `${shown} is not one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      if (issue.origin === "string") return "is empty";
      return `${shown} is too ${issue.origin === "array" ? "short" : "small"} (at least ${issue.minimum}${
        issue.inclusive === false ? ", exclusive" : ""
      })`;
    case "too_big":
      return `${shown} is too ${issue.origin === "array" ? "long" : "big"} (at most ${issue.maximum})`;
    case "not_multiple_of":
      return `${shown} is not a whole number`;
    case "unrecognized_keys":
      return `has unknown fields: ${issue.keys.join(", ")}`;
    case "invalid_key":
      return "has a key that is not allowed";
    case "invalid_union":
      return `${shown} has none of the allowed forms`;
    default:
      return `${shown} is not valid`;
  }
}

const aOrAn = (type: string) => (/^[aeio]/.test(type) ? `an ${type}` : `a ${type}`);
export const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
