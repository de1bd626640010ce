import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { layoutMap } from "../model/layout";
import { type PathResult, partsOfWay } from "../model/path";
import type { PeopleMap } from "../model/peopleMap";
import { smallMap } from "../model/smallMap";
import { MapDrawing } from "./MapDrawing";

interface WhoMattersProps {
  /** Only those who matter: `whoMatters`. */
  map: PeopleMap;
  path: PathResult;
}

/** The map at a glance, drawn small, with the way to the leader. */
export function WhoMatters({ map, path }: WhoMattersProps) {
  const t = useTranslations("map");
  const layout = useMemo(() => layoutMap(map, smallMap), [map]);
  return (
    <MapDrawing
      map={map}
      layout={layout}
      onPath={path.kind === "path" ? partsOfWay(path.steps) : null}
      label={t("small.label", { names: map.cards.map(({ name }) => name).join(t("list.separator")) })}
      isSmall
      hidesHolds
    />
  );
}
