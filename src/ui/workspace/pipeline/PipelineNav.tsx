import { useTranslations } from "use-intl";
import { routeTo } from "../route";
import * as s from "./PipelineNav.module.css";

const places = ["table", "since", "review", "results"] as const;
export type PipelinePlace = (typeof places)[number];

/** The views of the pipeline. */
export function PipelineNav({ shown }: { shown: PipelinePlace }) {
  const t = useTranslations("pipeline.nav");
  return (
    <nav className={s.nav} aria-label={t("label")}>
      {places.map((id) => (
        <a
          key={id}
          className={s.link}
          href={id === "table" ? routeTo("pipeline") : routeTo("pipeline", id)}
          aria-current={id === shown ? "page" : undefined}
        >
          {t(id)}
        </a>
      ))}
    </nav>
  );
}
