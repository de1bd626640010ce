/** Once before all browser tests: the extension is built and the demo org stands. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { demoOrg, nativeDemoOrg } from "./helpers.ts";
import { startProgram } from "./start-program.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the demo org listens on 127.0.0.1. */
    crmPort: number;
  }
}

const root = resolve(import.meta.dirname, "../../..");

export default async function setUp(project: TestProject) {
  if (process.env.SSM_BUILD !== "skip") {
    const build = spawnSync("npm", ["run", "build"], {
      cwd: root,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}${build.stderr}`);
  }
  const server = await startProgram(
    "test/support/browser/serve-crm.ts",
    new URL(demoOrg).host,
    new URL(nativeDemoOrg).host,
  );
  project.provide("crmPort", Number(server.firstLine));
  return server.end;
}
