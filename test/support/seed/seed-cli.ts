/**
 * `npm run seed -- 10000 [file] [--seed 1] [--day 2026-06-15]`: writes a backup file with so many opportunities. The
 * same arguments give the same file.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { backupOf } from "../../../src/records/backup/makeBackup.ts";
import { seedContent } from "./seed.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "1" }, day: { type: "string" } },
});
const opportunities = Number(positionals[0] ?? 100);
const file = positionals[1] ?? `seed-${opportunities}.json`;
const now = values.day ? new Date(`${values.day}T12:00:00`).getTime() : new Date().setHours(12, 0, 0, 0);
if (!Number.isSafeInteger(opportunities) || opportunities < 1 || Number.isNaN(now)) {
  console.error("How many opportunities? For example: npm run seed -- 500");
  process.exit(1);
}
const content = await seedContent({ opportunities, seed: Number(values.seed), now });
const { file: made, counts } = await backupOf(content, { madeAt: now, holds: "everything" });
writeFileSync(file, Buffer.from(await made.arrayBuffer()));
const figures = Object.entries(counts).filter(([, count]) => count > 0);
console.log(
  `${file} (${Math.round(made.size / 1000)} KB): ${figures.map(([table, count]) => `${table} ${count}`).join(", ")}`,
);
