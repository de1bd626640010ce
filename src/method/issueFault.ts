import type * as z from "zod/mini";
import { placeOf, shorten, valueAt } from "./describeIssue";
import { type Fault, type FaultKind, fault } from "./fault";

/** The first thing zod found wrong in a playbook: where, what is there, what is allowed. */
export function issueFault(issues: readonly z.core.$ZodIssue[], input: unknown): Fault {
  const issue = issues[0];
  if (!issue) return fault("", "notValid", { found: "" });
  const found = valueAt(input, issue.path);
  const [kind, values] = found === undefined ? whatIsMissing(issue) : whatIsWrong(issue, found);
  return fault(placeOf(issue.path), kind, values);
}

type Why = [FaultKind, Fault["values"]?];

function whatIsMissing(issue: z.core.$ZodIssue): Why {
  if (issue.code === "invalid_type") return ["missing", { wanted: issue.expected }];
  if (issue.code === "invalid_value") return ["missingOneOf", { allowed: allowedBy(issue) }];
  return ["absent"];
}

function whatIsWrong(issue: z.core.$ZodIssue, value: unknown): Why {
  const found = shorten(JSON.stringify(value) ?? String(value));
  switch (issue.code) {
    case "invalid_type":
      return ["notType", { found, wanted: issue.expected }];
    case "invalid_value":
      return ["notOneOf", { found, allowed: allowedBy(issue) }];
    case "too_small": {
      const limit = { found, minimum: Number(issue.minimum) };
      if (issue.origin === "string") return ["empty"];
      if (issue.origin === "array") return ["tooShort", limit];
      return [issue.inclusive === false ? "notAbove" : "tooSmall", limit];
    }
    case "too_big":
      return [issue.origin === "array" ? "tooLong" : "tooBig", { found, maximum: Number(issue.maximum) }];
    case "not_multiple_of":
      return ["notWhole", { found }];
    case "unrecognized_keys":
      return ["unknownFields", { fields: issue.keys.join(", ") }];
    case "invalid_key":
      return ["badKey"];
    case "invalid_union":
      return ["badForm", { found }];
    default:
      return ["notValid", { found }];
  }
}

const allowedBy = (issue: { values: readonly unknown[] }) => issue.values.map(String).join(", ");
