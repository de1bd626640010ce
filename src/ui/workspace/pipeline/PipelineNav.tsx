import { useTranslations } from "use-intl";
import { ViewNav } from "../parts/ViewNav";
import { routeTo } from "../route";

const places = ["table", "since", "review", "results"] as const;
export type PipelinePlace = (typeof places)[number];

/** The views of the pipeline. */
export function PipelineNav({ shown }: { shown: PipelinePlace }) {
  const t = useTranslations("pipeline.nav");
  return (
    <ViewNav
      label={t("label")}
      ids={places}
      shown={shown}
      name={(id) => t(id)}
      href={(id) => (id === "table" ? routeTo("pipeline") : routeTo("pipeline", id))}
    />
  );
}
