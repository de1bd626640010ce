import * as z from "zod/mini";
import { isPlainObject, type Json } from "../json";
import { mergePatch, type Patch } from "../mergePatch";
import { type SettingKey, type Settings, settingKinds } from "../schema/settings";
import { define, invalid, Refusal } from "./define";

/** A setting and its new value: objects merge as deep as the setting says, null gives the initial value back. */
export type SettingsSet = {
  [K in SettingKey]: {
    name: "settings.set";
    key: K;
    value: (Settings[K] extends object ? Patch<Settings[K]> : Settings[K]) | null;
  };
}[SettingKey];

const isSettingKey = (key: unknown): key is SettingKey =>
  typeof key === "string" && Object.hasOwn(settingKinds, key);

export const settingsSet = define({
  name: "settings.set",
  schema: z.custom<SettingsSet>(
    (input) =>
      isPlainObject(input) && input.name === "settings.set" && isSettingKey(input.key) && "value" in input,
  ),
  tables: ["settings"],
  undoable: ({ key }) => settingKinds[key].undoable,
  scope: () => null,
  rows: ({ key }) => [{ table: "settings", key }],
  apply: ({ key, value }, rows) => {
    if (value === null) return rows.remove("settings", key);
    const stored = rows.get("settings", key)?.body.value;
    const next = mergePatch(stored, value, settingKinds[key].levels);
    const parsed = settingKinds[key].value.safeParse(next);
    if (!parsed.success) throw new Refusal(invalid(parsed.error.issues));
    // Every setting's schema admits plain values only.
    rows.put("settings", { key, body: { value: next as Json } });
  },
  about: ({ key }) => ({ key }),
});
