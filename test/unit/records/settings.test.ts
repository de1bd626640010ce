import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { draftOf, dropDraft, keepDraft } from "../../../src/records/drafts";
import { settingKinds } from "../../../src/records/schema/settings";
import { settingOf } from "../../../src/records/settings";
import { undoable } from "../../../src/records/undo";
import { write } from "../../../src/records/write";
import { freshDatabase, must } from "./builders";

test("a setting that nobody set has its initial value, which fits its own schema", async () => {
  const db = await freshDatabase();
  expect(await settingOf(db, "language")).toBe("auto");
  for (const { value, initial } of Object.values(settingKinds))
    expect(value.safeParse(initial).success).toBe(true);
});

test("two pages that set different things about sites don't overwrite each other", async () => {
  const db = await freshDatabase();
  const sites = (value: { [host: string]: { on?: boolean; dockedWidth?: number | null } }) =>
    write(db, { name: "settings.set", key: "sites", value });
  must(await sites({ "acme.lightning.force.com": { on: true, dockedWidth: 400 } }));
  must(await sites({ "app.hubspot.com": { on: false } }));
  must(await sites({ "acme.lightning.force.com": { dockedWidth: null } }));
  expect(await settingOf(db, "sites")).toEqual({
    "acme.lightning.force.com": { on: true },
    "app.hubspot.com": { on: false },
  });
});

test("a profile is replaced whole, as its own schema knows what belongs together", async () => {
  const db = await freshDatabase();
  const set = (profile: object) =>
    write(db, { name: "settings.set", key: "profiles", value: { mine: { ...profile } } });
  must(await set({ name: null, fields: { stage: [] }, empty: {} }));
  expect(await settingOf(db, "profiles")).toEqual({ mine: { name: null, fields: { stage: [] }, empty: {} } });
  must(await set({ fields: {} }));
  expect(await settingOf(db, "profiles")).toEqual({ mine: { fields: {} } });
});

test("null gives a setting its initial value back", async () => {
  const db = await freshDatabase();
  must(await write(db, { name: "settings.set", key: "theme", value: "dark" }));
  must(await write(db, { name: "settings.set", key: "theme", value: null }));
  expect(await settingOf(db, "theme")).toBe("auto");
});

test("how a page is shown can't be undone; what the team maps can", async () => {
  const db = await freshDatabase();
  must(
    await write(db, {
      name: "settings.set",
      key: "stageMappings",
      value: { "salesforce:acme": { Pilot: 4 } },
    }),
  );
  must(await write(db, { name: "settings.set", key: "theme", value: "dark" }));
  expect((await undoable(db, { all: true })).undo?.about).toEqual({ key: "stageMappings" });
});

test("what an administrator fixed is read over the rep's own, and what the rep set stays stored", async () => {
  const db = await freshDatabase();
  const key = "stageMappings" as const;
  must(await write(db, { name: "settings.set", key, value: { "salesforce:acme": { Pilot: 4, Demo: 3 } } }));
  db.fixed = { stageMappings: { "salesforce:acme": { Pilot: 2 }, "salesforce:other": { Pilot: 5 } } };
  expect(await settingOf(db, key)).toEqual({
    "salesforce:acme": { Pilot: 2, Demo: 3 },
    "salesforce:other": { Pilot: 5 },
  });
  db.fixed = {};
  expect(await settingOf(db, key)).toEqual({ "salesforce:acme": { Pilot: 4, Demo: 3 } });
});

test("typing survives until it is saved or given up, and isn't logged", async () => {
  const db = await freshDatabase();
  must(await keepDraft(db, "note", "she said"));
  must(await keepDraft(db, "note", "she said that"));
  expect(await draftOf(db, "note")).toBe("she said that");
  expect(await db.rows("changes").count()).toBe(0);
  must(await dropDraft(db, "note"));
  expect(await draftOf(db, "note")).toBeNull();
});
