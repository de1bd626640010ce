import * as z from "zod/mini";
import { day, key, mappedStage, table, text } from "./table";

/** How the sidebar stands on one site, by host name. */
const site = z.strictObject({
  on: z.optional(z.boolean()),
  dockedWidth: z.optional(z.int().check(z.minimum(320), z.maximum(560))),
  collapsed: z.optional(z.boolean()),
  /** Share of the window's height, 0..1. */
  handleY: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  handleHidden: z.optional(z.boolean()),
});
export type SiteSetting = z.infer<typeof site>;

/** ISO 4217. */
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));

const pipelineView = z.strictObject({
  name: text,
  columns: z.array(key),
  sort: z.array(z.strictObject({ id: key, desc: z.boolean() })),
  group: text,
  search: text,
  filters: z.record(key, text),
});

/**
 * A setting: its value's schema, its value when nobody set it, how many levels of objects a change merges
 * rather than replaces, and whether setting it can be undone.
 */
const setting = <S extends z.ZodMiniType>(value: S, initial: z.infer<S>, levels = 0, undoable = false) => ({
  value,
  initial,
  levels,
  undoable,
});

export const settingKinds = {
  language: setting(z.enum(["auto", "en", "zh-CN"]), "auto"),
  theme: setting(z.enum(["auto", "light", "dark"]), "auto"),
  guidedWording: setting(z.boolean(), true),
  /** K, S, B, E, A, I give and take roles while a person has the focus. */
  roleLetters: setting(z.boolean(), true),
  /** By host name. */
  sites: setting(z.record(key, site), {}, 2),
  /** By `crm:org`, then by the CRM's own stage value or label. */
  stageMappings: setting(z.record(key, z.record(text, mappedStage)), {}, 2, true),
  /** Profiles made by the rep, by id; `crm`'s own schema reads them. */
  profiles: setting(z.record(key, z.json()), {}, 1, true),
  /** The team's usual length of a stage in days, by stage. */
  usualDays: setting(z.partialRecord(z.enum(["1", "2", "3", "4", "5", "6", "7"]), z.number()), {}, 1, true),
  /** Rates that the rep enters: how much of the base currency one unit of another is worth, and as of when. */
  rates: setting(
    z.strictObject({
      base: z.optional(currency),
      units: z.optional(
        z.record(currency, z.strictObject({ rate: z.number().check(z.positive()), on: day })),
      ),
    }),
    {},
    2,
    true,
  ),
  /** The pipeline as the rep wants to see it, by an id. */
  pipelineViews: setting(z.record(key, pipelineView), {}, 1, true),
  /** Id of the playbook that new deals get; empty is ours. Set by `playbook.use`. */
  playbook: setting(text, "", 0, true),
};
export type SettingKey = keyof typeof settingKinds;
export type Settings = { [K in SettingKey]: z.infer<(typeof settingKinds)[K]["value"]> };

/** The row with this key holds the device's own id: not a setting, never logged. */
export const DEVICE = "device";
/** The row with this key holds when this device last made a backup, in milliseconds; likewise. */
export const LAST_BACKUP = "lastBackup";

export const settings = table({
  key: ["key"],
  stores: { initial: "key" },
  row: z.object({ key, body: z.strictObject({ value: z.optional(z.json()) }) }),
});
