import ChevronRight from "lucide-react/dist/esm/icons/chevron-right.mjs";
import Route from "lucide-react/dist/esm/icons/route.mjs";
import { useTranslations } from "use-intl";
import { Badge } from "../../parts/Badge";
import { ToggleButton } from "../../parts/ToggleButton";
import type { PathResult } from "../model/path";
import type { PeopleMap } from "../model/peopleMap";
import { useStageStore } from "../stage";
import * as s from "./PathStrip.module.css";

interface PathStripProps {
  map: PeopleMap;
  path: PathResult;
  isShown: boolean;
  onShow: (isShown: boolean) => void;
}

/** The way from our people to the key decision leader in one line, or why there is none. */
export function PathStrip({ map, path, isShown, onShow }: PathStripProps) {
  const t = useTranslations("map.path");
  const stage = useStageStore();
  const nameOf = (id: string) => map.cards.find((card) => card.id === id)?.name || t("noName");
  if (path.kind !== "path")
    return (
      <div className={s.strip}>
        <Badge tone="watch">{t("none")}</Badge>
        <span>{t(path.kind, { name: path.kind === "noLeader" ? "" : nameOf(path.leader) })}</span>
      </div>
    );
  return (
    <div className={s.strip}>
      <span className={s.label}>
        <Route size={15} aria-hidden />
        {t("label")}
      </span>
      <ol className={s.steps}>
        <li className={s.step}>{path.steps[0]?.from ? nameOf(path.steps[0].from) : t("us")}</li>
        {path.steps.map(({ to, by }) => (
          <li key={to} className={s.step}>
            <span className={s.by}>
              {t(`by.${by}`)}
              <ChevronRight size={13} aria-hidden />
            </span>
            <button
              type="button"
              className={s.name}
              onClick={() => stage.setState({ shown: { kind: "card", id: to }, active: to })}
            >
              {nameOf(to)}
            </button>
          </li>
        ))}
      </ol>
      <ToggleButton isOn={isShown} onClick={() => onShow(!isShown)}>
        {t("mark")}
      </ToggleButton>
    </div>
  );
}
