/**
 * Writes a database of today's version, with something in every table, to `v<number>-<name>.json`: once for each
 * version, before it is released. `npx tsx test/support/database-dumps/write-dump.ts`. A dump that is there is
 * never written again: what users have on their disks doesn't change either.
 */
import "fake-indexeddb/auto";
import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Change } from "../../../src/records/changes/registry";
import { openDatabase } from "../../../src/records/db";
import { tableNames } from "../../../src/records/schema";
import { versions } from "../../../src/records/schema/versions";
import { undo } from "../../../src/records/undo";
import { write } from "../../../src/records/write";

const version = versions[versions.length - 1];
const file = resolve(import.meta.dirname, `v${version?.number}-${version?.name}.json`);
if (existsSync(file)) throw new Error(`${file} is there already and stays as it is`);

const opened = await openDatabase("dump", { now: () => Date.UTC(2026, 5, 15, 9) });
if (!opened.ok) throw new Error(opened.error.kind);
const db = opened.value;

const org = "salesforce:acme";
const opportunityKey = `${org}:opportunity:006A`;
const personKey = `${org}:contact:003A`;
const trace = { locator: "css", tried: [] };
const field = (text: string, value: string | number | null = null, currency: string | null = null) => ({
  state: "read" as const,
  text,
  value,
  currency,
  ...trace,
});

const changes: Change[] = [
  {
    name: "opportunity.seen",
    reading: {
      identity: { crm: "salesforce", org: "acme", type: "opportunity", id: "006A", key: opportunityKey },
      language: "en-US",
      fields: {
        name: field("Core banking renewal"),
        account: field("Acme Bank"),
        accountId: field("001A"),
        amount: field("$1,200,000.00", 1_200_000, "USD"),
        closeDate: field("9/30/2026", "2026-09-30"),
        stage: field("Needs Analysis"),
      },
      contacts: {
        state: "read",
        rows: [
          {
            id: "003A",
            name: "Ana Lee",
            title: "CIO",
            role: "Decision Maker",
            primary: true,
            locator: "css",
          },
        ],
        ...trace,
      },
      stages: [{ value: "Needs Analysis", label: "Needs Analysis", current: true }],
      searching: false,
    },
  },
  { name: "role.set", opportunityKey, personKey, role: "KDL", on: true },
  {
    name: "roleTag.edit",
    opportunityKey,
    personKey,
    patch: {
      stance: "supportive",
      access: "met",
      nextStep: { date: "2026-07-01", text: "visit" },
      stages: { 3: true },
    },
  },
  {
    name: "person.add",
    opportunityKey,
    personKey: "local:cleo",
    person: { name: "Cleo Day", side: "external" },
  },
  {
    name: "evidence.set",
    opportunityKey,
    itemId: "S1.E1",
    patch: { level: "E3", words: "we must", by: personKey },
  },
  { name: "evidence.set", opportunityKey, itemId: "S3.W1", patch: { level: "E2", date: "2026-06-01" } },
  {
    name: "plan.edit",
    opportunityKey,
    kind: "deal",
    patch: {
      cra: { event: "audit", dimensions: { externalPressure: true } },
      doneActivities: { "S1.A1": true },
    },
  },
  { name: "plan.edit", opportunityKey, kind: "F4", patch: { objective: "meet", questions: ["why now"] } },
  {
    name: "opportunity.edit",
    opportunityKey,
    patch: { entryStage: 2, ssmStage: { stage: "Needs Analysis", ssm: 3 } },
  },
  {
    name: "playbook.add",
    id: "acme@0a1b2c3d",
    title: { en: "Acme's way", "zh-CN": "Acme 的做法" },
    file: '{"format":"ssm-playbook-overlay/1"}',
    core: '{"id":"acme"}',
  },
  { name: "playbook.use", id: "acme@0a1b2c3d" },
  { name: "playbook.move", opportunityKeys: [opportunityKey], id: "acme@0a1b2c3d" },
  { name: "acknowledge", opportunityKey, ruleId: "BDU-1", why: "known to the team", until: "2026-08-01" },
  { name: "settings.set", key: "stageMappings", value: { [org]: { "Needs Analysis": 3 } } },
  {
    name: "settings.set",
    key: "sites",
    value: { "acme.lightning.force.com": { on: true, dockedWidth: 400 } },
  },
  {
    name: "snapshot.take",
    opportunityKey,
    reason: "daily",
    at: Date.UTC(2026, 5, 15, 9),
    day: "2026-06-15",
    figures: { score: 41.5, verifiedStage: 2, customerPhase: 3, points: { D1: 9.5 }, redRules: ["BDU-1"] },
  },
  { name: "person.edit", opportunityKey, personKey, patch: { title: "CIO, leaving" } },
];
for (const change of changes) {
  const result = await write(db, change);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
}
await undo(db, { opportunityKey });

const at = Date.UTC(2026, 5, 15, 9);
await db.rows("assessments").add({
  opportunityKey,
  asOf: "2026-06-15",
  score: 41.5,
  verifiedStage: 2,
  gap: 1,
  body: { playbookVersion: "0a1b2c3d", figures: { raw: 50 } },
});
await db.rows("relations").add({ id: "r1", opportunityKey, body: { from: personKey, to: "local:cleo" } });
await db.rows("reviews").add({ id: "w1", opportunityKey, at, body: { notes: "ask again" } });
await db.rows("drafts").add({ id: "d1", at, body: { text: "she sa" } });
await db.rows("tombstones").add({ hash: "9f86d081", body: {} });
await db.rows("bin").add({ entity: "people local:gone", body: { at, name: "Gone" } });
await db.rows("quarantine").add({ id: "q1", at, body: { table: "evidence", key: "x", row: 5 } });

const rows: Record<string, unknown[]> = {};
const stores: Record<string, string> = {};
for (const name of tableNames) {
  const { primKey, indexes } = db.table(name).schema;
  stores[name] = [primKey, ...indexes].map(({ src }) => src).join(", ");
  rows[name] = await db.table(name).toArray();
}
writeFileSync(
  file,
  `${JSON.stringify({ version: version?.number, name: version?.name, stores, rows }, null, 1)}\n`,
);
console.log(file);
