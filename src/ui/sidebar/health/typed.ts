import { parseAmount, parsePercent } from "../../../crm/amounts";
import type { FieldName, FieldReading } from "../../../crm/reading";
import type { OpportunityRow } from "../../../records/schema/opportunities";

export type Typed = NonNullable<OpportunityRow["body"]["typed"]>;

/** Fields that a rep can type where the page shows nothing that can be read, or something wrong. */
export const typable = [
  "name",
  "account",
  "amount",
  "closeDate",
  "stage",
  "owner",
  "probability",
  "forecastCategory",
  "nextStep",
] as const satisfies readonly (FieldName & keyof Typed)[];
export type Typable = (typeof typable)[number];

export const isTypable = (name: FieldName): name is Typable => typable.some((one) => one === name);

/** The edit that stores what was typed; null when it can't be understood. */
export function typedPatch(
  field: Typable,
  text: string,
  language: string,
): { [K in keyof Typed]?: Typed[K] | null } | null {
  if (field === "amount") {
    const amount = parseAmount(text, language);
    return amount && { amount: amount.value, currency: amount.currency };
  }
  if (field === "probability") {
    const probability = parsePercent(text, language);
    return probability === null ? null : { probability };
  }
  return text ? { [field]: text } : null;
}

/** The same, where the page says something that the rep holds to be wrong. */
export function typedInstead<P extends object>(
  patch: P,
  field: Typable,
  read: FieldReading | undefined,
): P & Pick<Typed, "instead"> {
  return read?.state === "read" ? { ...patch, instead: { [field]: read.text } } : patch;
}

/** The edit that takes it back. */
export function untypedPatch(field: Typable, { instead = {} }: Typed) {
  const isLast = Object.keys(instead).every((name) => name === field);
  return {
    ...(field === "amount" ? { amount: null, currency: null } : { [field]: null }),
    ...(instead[field] === undefined ? {} : { instead: isLast ? null : { [field]: null } }),
  };
}

/** Whether what was typed counts although the page says something: the rep holds that to be wrong. */
export const isInstead = (name: FieldName, { instead }: Typed, read: FieldReading | undefined): boolean =>
  read?.state === "read" && instead?.[name] === read.text;

/** Whether the page says something else than what was typed: then both are shown. */
export function disagrees(typed: Typed[Typable], read: FieldReading | undefined): boolean {
  return typed !== undefined && read?.state === "read" && read.value !== typed && read.text !== typed;
}
