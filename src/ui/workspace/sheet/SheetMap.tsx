import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { DealState } from "../../data/useDeal";
import { MapDrawing } from "../../map/drawing/MapDrawing";
import { useLightOnPaper } from "../../map/drawing/useLightOnPaper";
import { layoutMap } from "../../map/model/layout";
import { partsOfWay, pathToLeader } from "../../map/model/path";
import { smallMap, whoMatters } from "../../map/model/smallMap";
import { usePeopleMap } from "../../map/usePeopleMap";
import * as s from "./SheetMap.module.css";

/** Who matters on the sheet, and the way to the leader, as a picture. */
export function SheetMap({ state }: { state: DealState }) {
  const t = useTranslations("map");
  const { map } = usePeopleMap(state);
  const path = useMemo(() => pathToLeader(map), [map]);
  const shown = useMemo(() => whoMatters(map, path), [map, path]);
  const layout = useMemo(() => layoutMap(shown, smallMap), [shown]);
  useLightOnPaper();
  if (shown.cards.length === 0) return null;
  return (
    <figure className={s.map}>
      <MapDrawing
        map={shown}
        layout={layout}
        card={smallMap.card}
        onPath={path.kind === "path" ? partsOfWay(path.steps) : null}
        label={t("small.label", { names: shown.cards.map(({ name }) => name).join(t("list.separator")) })}
        isSmall
        hidesHolds
      />
    </figure>
  );
}
