import type { PipelineRow } from "../../../src/records/pipelineRows";
import { toDeal } from "../../../src/ui/workspace/pipeline/model/deals";
import { ratesFrom } from "../../../src/ui/workspace/pipeline/model/money";
import { pipelineDump } from "../../support/browser/pipeline";

export const today = "2026-06-15";
const noon = new Date(2026, 5, 15, 12).getTime();

/** The generated rows as `pipelineRows` gives them. */
export function dealsOf(count: number, rates = ratesFrom({ base: "USD" }, [])) {
  const { assessments = [] } = pipelineDump(count, noon);
  return assessments.map((row) => {
    const { body, ...rest } = row as unknown as PipelineRow & { body: { figures: PipelineRow["figures"] } };
    const figures = body.figures;
    if (!figures) throw new Error("the generator gives figures");
    return toDeal({ ...rest, figures, listed: figures.listed }, rates, today);
  });
}
