/**
 * `npm run bench`: what the product costs the CRM's page and the rep, beside the same page without it.
 *
 *   npm run bench                       the whole, under half an hour once the databases stand
 *   npm run bench -- --quick            under three minutes
 *   npm run bench -- --only hop,press   some measures; nothing is written
 *   npm run bench -- --renew hop,press  some measured anew, the others kept as they stand in the results file
 *   npm run bench -- --again            the page and its plots anew, from the results file
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { quick, tiny, whole } from "./measure.ts";
import { measures } from "./measures/index.ts";
import { prepareNames } from "./names.ts";
import { growthPlot, plot } from "./plots.ts";
import { markdown, type Part, type Report, resultsOf } from "./report.ts";
import { type Rig, startRig } from "./rig.ts";
import { table } from "./table.ts";

const root = resolve(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    // Every part once and briefly, to see that each of them ends; its figures say nothing and lie apart.
    tiny: { type: "boolean", default: false },
    only: { type: "string" },
    renew: { type: "string" },
    again: { type: "boolean", default: false },
  },
});
const only = (values.only ?? values.renew)?.split(",");
const size = values.tiny ? tiny : values.quick ? quick : whole;
const docs = values.tiny ? join(root, "test/output/bench/docs") : join(root, "docs");
const say = (line: string) => console.log(line);
/** A part that takes longer hangs: the others shall still have their turn. */
const PATIENCE = 20 * 60_000;

const resultsFile = join(docs, "bench-results.json");
const kept = (): Report => JSON.parse(readFileSync(resultsFile, "utf8"));

function write(report: Report): void {
  if (values.only) return;
  mkdirSync(join(docs, "pictures"), { recursive: true });
  writeFileSync(resultsFile, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(docs, "performance.md"), markdown(report));
  writeFileSync(join(docs, "pictures/performance.svg"), plot(resultsOf(report)));
  writeFileSync(join(docs, "pictures/growth.svg"), growthPlot(resultsOf(report)));
}

async function measureAll(): Promise<Report> {
  const chosen = measures.filter(({ id }) => !only || only.includes(id));
  const earlier = values.renew ? kept().parts.filter(({ id }) => !only?.includes(id)) : [];
  const parts: Part[] = [];
  let browser = "";
  let rig: Rig | null = null;
  const report = (): Report => ({
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`,
    browser,
    size: size.name,
    parts: measures.flatMap(({ id }) => [...parts, ...earlier].find((part) => part.id === id) ?? []),
  });
  for (const { id, run } of chosen) {
    say(`${id} …`);
    const began = Date.now();
    const took = () => ({ id, made: new Date().toISOString(), seconds: (Date.now() - began) / 1000 });
    try {
      rig ??= await startRig(say);
      browser = rig.withUs.running.browser.version();
      const found = await inTime(run(rig, size));
      parts.push({ ...took(), results: found });
      say(table(found));
    } catch (problem) {
      const failure = problem instanceof Error ? problem.message : String(problem);
      parts.push({ ...took(), results: [], failure });
      say(`${id} FAILED: ${problem instanceof Error ? problem.stack : failure}`);
      // What the failure left open would be in the way of the parts that follow.
      await rig?.close().catch((error) => say(`browsers: ${error}`));
      rig = null;
    }
    say(`${id}: ${took().seconds.toFixed(0)} s`);
    write(report());
  }
  await rig?.close();
  return report();
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`not over after ${PATIENCE / 60_000} minutes`)), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

if (values.again) {
  write(kept());
} else {
  prepareNames(say);
  const report = await measureAll();
  const results = resultsOf(report);
  const { parts } = report;
  for (const { page, what, profile } of results.filter((one) => one.isMet === false && one.profile))
    say(`${page}, ${what}: ${profile?.map(({ name, share }) => `${name} ${share} %`).join(", ")}`);
  say(parts.map(({ id, seconds }) => `${id} ${seconds.toFixed(0)} s`).join(", "));
  const missed = results.filter(({ isMet }) => isMet === false).length;
  const minutes = parts.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
  say(`${results.length} figures in ${minutes.toFixed(1)} minutes; ${missed} budgets missed.`);
  const failed = parts.filter(({ failure }) => failure !== undefined);
  for (const { id, failure } of failed) say(`${id} has no figures: ${failure}`);
  process.exit(failed.length === 0 ? 0 : 1);
}
