import type { FieldName } from "../../../crm/reading";
import { type Addition, additionId, additionOf } from "../../../crm/teach/addition";
import type { TaughtField } from "../../../crm/teach/draft";
import { readOwn } from "../../../messages/profileFile";
import { useWrite } from "../../data/useWrite";
import { useSetting } from "../../settings/useSetting";

/** What a rep has taught of a profile on one host: adding a place to it, and taking a field's places away. */
export function useAddition(profile: string, host: string) {
  const profiles = useSetting("profiles");
  const write = useWrite();
  const id = additionId({ profile, host });
  const read = readOwn(profiles?.[id]);
  const before: Addition["fields"] = read.ok && read.value.kind === "added" ? read.value.addition.fields : {};
  const store = (fields: Addition["fields"], told: string) => {
    const isEmpty = Object.keys(fields).length === 0;
    // Plain data; the setting's own schema takes any.
    const value = { [id]: isEmpty ? null : JSON.parse(JSON.stringify({ profile, host, fields })) };
    return write({ name: "settings.set", key: "profiles", value }, { told });
  };
  return {
    has: (field: FieldName) => before[field] !== undefined,
    add: (field: TaughtField, told: string) => store({ ...before, ...additionOf(field) }, told),
    remove: (field: FieldName, told: string) => {
      const { [field]: _, ...rest } = before;
      return store(rest, told);
    },
  };
}
