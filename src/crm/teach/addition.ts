import type { Locator, Profile } from "../profile";
import { type FieldName, fieldNames } from "../reading";
import { locatorsOf, type TaughtField } from "./draft";

/** What a rep has taught of a profile that isn't theirs: places of single fields, on one host. */
export interface Addition {
  /** Id of the profile that it adds to. */
  profile: string;
  host: string;
  fields: Partial<Record<FieldName, { locators: Locator[]; labels: string[] }>>;
}

/** The id under which it is kept: one for each profile and host. */
export const additionId = ({ profile, host }: Pick<Addition, "profile" | "host">): string =>
  `added:${profile}@${host}`;

/** How the health view tells a place that a rep has shown from one that was shipped. */
export const taughtPlace = "taught";

/** A pointed-at field as part of an addition. */
export function additionOf({ field, marks, text }: TaughtField): Addition["fields"] {
  const locators = locatorsOf({ field, text, marks }).map((one) => ({
    ...one,
    id: `${taughtPlace} ${one.id}`,
  }));
  return { [field]: { locators, labels: [...new Set(marks.flatMap(({ label }) => label ?? []))] } };
}

/** A profile with what was taught of it: taught places are looked at first, shipped ones stay behind them. */
export function withAddition(profile: Profile, { fields }: Pick<Addition, "fields">): Profile {
  const taught = fieldNames.flatMap((name) => (fields[name] ? [{ name, ...fields[name] }] : []));
  return {
    ...profile,
    fields: {
      ...profile.fields,
      ...Object.fromEntries(
        taught.map(({ name, locators }) => [name, [...locators, ...(profile.fields[name] ?? [])]]),
      ),
    },
    labels: {
      ...profile.labels,
      ...Object.fromEntries(
        taught.map(({ name, labels }) => [name, [...new Set([...(profile.labels[name] ?? []), ...labels])]]),
      ),
    },
  };
}
