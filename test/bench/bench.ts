/**
 * `npm run bench`: what the product costs the CRM's page and the rep, beside the same page without it.
 *
 *   npm run bench -- --quick            about four minutes
 *   npm run bench -- --only hop,press   some measures
 */
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { quick, whole } from "./measure.ts";
import { measures } from "./measures/index.ts";
import { markdown, plot } from "./report.ts";
import type { Result } from "./result.ts";
import { startRig } from "./rig.ts";
import { table } from "./table.ts";

const root = resolve(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, only: { type: "string" } },
});
const only = values.only?.split(",");
const size = values.quick ? quick : whole;
const chosen = measures.filter(({ id }) => !only || only.includes(id));

const rig = await startRig();
const started = Date.now();
const results: Result[] = [];
try {
  for (const { id, run } of chosen) {
    rig.say(`${id} …`);
    const found = await run(rig, size);
    results.push(...found);
    console.log(table(found));
  }
} finally {
  await rig.close();
}

const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`;
const report = {
  made: new Date().toISOString(),
  machine,
  browser: rig.withUs.running.browser.version(),
  isQuick: size.isQuick,
  minutes: (Date.now() - started) / 60_000,
  results,
};
if (!only) {
  writeFileSync(
    join(root, "docs/bench-results.json"),
    `${JSON.stringify(report, null, 2)}
`,
  );
  writeFileSync(join(root, "docs/performance.md"), markdown(report));
  writeFileSync(join(root, "docs/pictures/performance.svg"), plot(results));
}
for (const { page, what, profile } of results.filter((one) => one.isMet === false && one.profile))
  console.log(`${page}, ${what}: ${profile?.map(({ name, share }) => `${name} ${share} %`).join(", ")}`);
const missed = results.filter(({ isMet }) => isMet === false);
console.log(
  `${results.length} figures in ${report.minutes.toFixed(1)} minutes; ${missed.length} budgets missed.`,
);
