/**
 * `npm test`: every check, one report. A check that fails doesn't hide the later ones; its output is shown at once.
 * The last line is `N passed, N failed`, summed from the runners' own reports, with one for each check that has none.
 */
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Counts, countsOf } from "./vitest-report.ts";

type Step = {
  name: string;
  /** A script for Node, or an npm script. */
  args: string[];
  isNpm?: boolean;
  /** The runner's own JSON report; without one the check counts as one. */
  report?: string;
  /** Without which it says nothing. */
  needs?: string;
};
type Outcome = Counts & { name: string; seconds: number; note: string };

const root = resolve(import.meta.dirname, "../..");
const output = join(root, "test/output");
const packageFile = (path: string) => join(root, "node_modules", path);
const tsx = (file: string) => ["--import", "tsx", join(root, "test/support", file)];

function vitest(report: string, ...args: string[]): Pick<Step, "args" | "report"> {
  const path = join(output, `${report}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${path}`];
  const config = join(root, "test/vitest.config.ts");
  return {
    args: [packageFile("vitest/vitest.mjs"), "run", "--config", config, ...reporters, ...args],
    report: path,
  };
}

/** A browser waits for half of its time: on two cores three take a third off the whole. */
const THREE_BROWSERS = "--maxWorkers=3";

const steps: Step[] = [
  { name: "types", args: [packageFile("typescript/bin/tsc")] },
  { name: "lint", args: [packageFile("@biomejs/biome/bin/biome"), "check"] },
  { name: "architecture", ...vitest("architecture", "--project=unit", "test/unit/repository/") },
  { name: "unit tests", ...vitest("unit", "--project=unit", "--exclude=test/unit/repository/**") },
  { name: "production build", args: ["run", "build"], isNpm: true },
  { name: "bundle budget", args: tsx("bundle-budget.ts"), needs: "production build" },
  {
    name: "browser tests",
    ...vitest("browser", "--project=browser", THREE_BROWSERS),
    needs: "production build",
  },
];

type Run = { exitCode: number | null; said: string };

function run({ args, isNpm }: Step): Promise<Run> {
  return new Promise((finished) => {
    const env = { ...process.env, SSM_BUILD: "skip", FORCE_COLOR: process.stdout.isTTY ? "1" : "0" };
    const isShell = isNpm === true && process.platform === "win32";
    const program = isNpm ? "npm" : process.execPath;
    const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"], shell: isShell });
    const said: string[] = [];
    child.stdout.on("data", (chunk) => said.push(String(chunk)));
    child.stderr.on("data", (chunk) => said.push(String(chunk)));
    child.on("error", (problem) => finished({ exitCode: 1, said: String(problem) }));
    child.on("close", (exitCode) => finished({ exitCode, said: said.join("") }));
  });
}

async function outcomeOf(step: Step, before: Outcome[]): Promise<Outcome> {
  const { name, needs } = step;
  if (before.some((earlier) => earlier.name === needs && earlier.failed > 0)) {
    return { name, seconds: 0, passed: 0, failed: 1, note: `not run: the ${needs} failed` };
  }
  const start = performance.now();
  const { exitCode, said } = await run(step);
  const seconds = (performance.now() - start) / 1000;
  const isOk = exitCode === 0;
  const counts = step.report ? countsOf(step.report, isOk) : { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1 };
  if (!isOk) console.log(`\n${said.trim()}\n`);
  const figures = name === "bundle budget" && isOk ? `\n${said.trim()}` : "";
  console.log(`${isOk ? "ok    " : "FAILED"} ${name}, ${seconds.toFixed(1)} s${figures}`);
  return { name, seconds, ...counts, note: "" };
}

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const outcomes: Outcome[] = [];
for (const step of steps) outcomes.push(await outcomeOf(step, outcomes));

const sum = (figure: (outcome: Outcome) => number) =>
  outcomes.reduce((total, outcome) => total + figure(outcome), 0);
console.log("\ncheck               passed  failed   seconds");
for (const { name, passed, failed, seconds, note } of outcomes) {
  const figures = [String(passed).padStart(6), String(failed).padStart(8), seconds.toFixed(1).padStart(10)];
  console.log(`${name.padEnd(20)}${figures.join("")}  ${note}`.trimEnd());
}
console.log(
  `${"all".padEnd(34)}${sum(({ seconds }) => seconds)
    .toFixed(1)
    .padStart(10)}\n`,
);
const failed = sum((outcome) => outcome.failed);
console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
