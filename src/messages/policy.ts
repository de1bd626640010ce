import * as z from "zod/mini";

/**
 * What an administrator fixes, in `chrome.storage.managed`. `assets/managed_schema.json` tells the browser its
 * shape. To add a field: a line in `fields`, a property there, two texts in `i18n/…/policy.json`.
 */

const key = z.string().check(z.minLength(1));

interface Field<S extends z.ZodMiniType> {
  value: S;
  /** How many levels of objects have members that stand or fall alone; what lies deeper belongs together. */
  levels: number;
}
const field = <S extends z.ZodMiniType>(value: S, levels: number): Field<S> => ({ value, levels });

const fields = {
  /** By `crm:org`, then by the CRM's own stage value or label: 1 to 7, 8 for won and complete, 0 for ended without being won. */
  stageMappings: field(z.record(key, z.record(key, z.int().check(z.minimum(0), z.maximum(8)))), 2),
  /** The JSON text of a profile file each (docs/profiles.md), by names of the administrator's own. */
  profiles: field(z.record(key, key), 1),
  /** The JSON text of a playbook file (docs/playbook.md): a managed schema can't describe what is inside. */
  playbook: field(key, 0),
};
export type PolicyField = keyof typeof fields;
export type Policy = { [N in PolicyField]?: z.infer<(typeof fields)[N]["value"]> };

/** A part of the policy that can't be used; the rest is. */
export interface PolicyFault {
  /** null: no field of this version has that name. */
  field: PolicyField | null;
  /** From the policy's root down to the value, e.g. `stageMappings → salesforce:acme → Pilot`. */
  path: string[];
}

export interface ReadPolicy {
  policy: Policy;
  faults: PolicyFault[];
}

export const noPolicy: ReadPolicy = { policy: {}, faults: [] };

/** All that an administrator can fix. */
export const policyFields = Object.keys(fields);

const isField = (name: string): name is PolicyField => Object.hasOwn(fields, name);

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads what the browser hands over: what fits is taken, every part that doesn't is named. */
export function parsePolicy(managed: unknown): ReadPolicy {
  const faults: PolicyFault[] = [];
  const policy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(isPlainObject(managed) ? managed : {})) {
    if (!isField(name)) faults.push({ field: null, path: [name] });
    else {
      const read = fitting(fields[name], value);
      if (read.value !== undefined) policy[name] = read.value;
      for (const path of read.refused) faults.push({ field: name, path: [name, ...path] });
    }
  }
  // Each field's own schema has accepted what is left of it.
  return { policy: policy as Policy, faults };
}

/** The value without the members that its schema refuses; undefined when nothing of it can be used. */
function fitting({ value: schema, levels }: Field<z.ZodMiniType>, value: unknown) {
  const refused: string[][] = [];
  let left: unknown = value;
  for (;;) {
    const issues = schema.safeParse(left).error?.issues;
    if (!issues) return { value: left, refused };
    const paths = issues.map(({ path }) => path.slice(0, levels).map(String));
    for (const path of unique(paths)) refused.push(path);
    const rest = paths.some((path) => path.length === 0) ? undefined : paths.reduce(without, left);
    // Only members of objects stand alone: a fault anywhere else takes all with it.
    if (rest === undefined || JSON.stringify(rest) === JSON.stringify(left))
      return { value: undefined, refused };
    left = rest;
  }
}

const unique = (paths: string[][]) => [
  ...new Map(paths.map((path) => [JSON.stringify(path), path])).values(),
];

function without(value: unknown, [first, ...rest]: string[]): unknown {
  if (!isPlainObject(value) || first === undefined) return value;
  const { [first]: member, ...others } = value;
  return rest.length === 0 ? others : { ...others, [first]: without(member, rest) };
}
