/** Reads how many tests passed and failed from vitest's own JSON report. */
import { existsSync, readFileSync } from "node:fs";

export type Counts = { passed: number; failed: number };
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/** A file that can't be loaded, or a run that breaks without any test failing, counts as one failure. */
export function countsOf(path: string, isOk: boolean): Counts {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const report: Report = JSON.parse(readFileSync(path, "utf8"));
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return { passed: report.numPassedTests, failed: failed === 0 && !isOk ? 1 : failed };
}
