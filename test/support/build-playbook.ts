import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPlaybook } from "../../src/method/checkPlaybook";
import { compilePlaybook, playbookFiles } from "../../src/method/compilePlaybook";
import { readSource } from "../../src/method/readSource";
import { faultLine } from "./fault-line.ts";

const folder = fileURLToPath(new URL("../../src/method/playbooks/", import.meta.url));

/** What `npm run playbook` writes, by path below `src/method/playbooks`, each file as text. */
export function buildPlaybook(): Map<string, string> {
  const source = readSource(JSON.parse(readFileSync(join(folder, "source/ssm.json"), "utf8")));
  if (!source.ok) throw new Error(`source/ssm.json: ${faultLine(source.fault)}`);
  const playbook = compilePlaybook("ssm", source.value);
  const faults = checkPlaybook(playbook);
  if (faults.length > 0)
    throw new Error(`source/ssm.json: ${faults.map((fault) => faultLine(fault)).join("\n")}`);
  const files = new Map<string, string>();
  for (const [path, content] of playbookFiles(playbook)) {
    files.set(path, `${JSON.stringify(content, null, 1)}\n`);
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, content] of buildPlaybook()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
