import type { SsmDatabase } from "./db";
import { mergePatch } from "./mergePatch";
import { checkRow, type Damaged } from "./read";
import { type SettingKey, type Settings, settingKinds } from "./schema/settings";

/** The settings asked for, each as it was set or else its initial value. */
export interface SettingsRead<K extends SettingKey> {
  values: Pick<Settings, K>;
  damaged: Damaged[];
}

/**
 * Reads several settings in one go, `db.fixed` over what is stored. To set one:
 * `write(db, { name: "settings.set", key, value })`.
 */
export async function settingsOf<const K extends SettingKey>(
  db: SsmDatabase,
  keys: readonly K[],
): Promise<SettingsRead<K>> {
  const rows = await db.rows("settings").bulkGet([...keys]);
  const read = keys.map((key, index) => settingFrom(key, rows[index], db.fixed[key]));
  return {
    // One value for each key, checked by that key's own schema.
    values: Object.fromEntries(keys.map((key, index) => [key, read[index]?.value])) as Pick<Settings, K>,
    damaged: read.flatMap(({ damaged }) => damaged ?? []),
  };
}

/** One setting. */
export async function settingOf<K extends SettingKey>(db: SsmDatabase, key: K): Promise<Settings[K]> {
  return (await settingsOf(db, [key])).values[key];
}

function settingFrom(key: SettingKey, row: unknown, fixed: unknown): { value: unknown; damaged?: Damaged } {
  const stored = storedSetting(key, row);
  return fixed === undefined
    ? stored
    : { ...stored, value: mergePatch(stored.value, fixed, settingKinds[key].levels) };
}

function storedSetting(key: SettingKey, row: unknown): { value: unknown; damaged?: Damaged } {
  const { initial, value: schema } = settingKinds[key];
  if (row === undefined) return { value: initial };
  const checked = checkRow("settings", row);
  if ("damaged" in checked) return { value: initial, damaged: checked.damaged };
  const stored = checked.row.body.value ?? initial;
  const parsed = schema.safeParse(stored);
  if (parsed.success) return { value: stored };
  return {
    value: initial,
    damaged: { table: "settings", key, issues: parsed.error.issues.map((i) => i.message) },
  };
}
