import { loadPlaybook } from "../../../method/load";

/** Our playbook as a whole file, to be edited by hand. */
export async function exportOurs(): Promise<string> {
  const [{ exportPlaybook }, ours] = await Promise.all([
    import("../../../method/exportPlaybook"),
    loadPlaybook(),
  ]);
  return `${JSON.stringify(exportPlaybook(ours, "SSM"), null, 1)}\n`;
}
