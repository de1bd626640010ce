import { useMemo } from "react";
import type { DealState } from "../../data/useDeal";
import { useLightOnPaper } from "../../map/drawing/useLightOnPaper";
import { WhoMatters } from "../../map/drawing/WhoMatters";
import { pathToLeader } from "../../map/model/path";
import { whoMatters } from "../../map/model/smallMap";
import { usePeopleMap } from "../../map/usePeopleMap";
import * as s from "./SheetMap.module.css";

/** Who matters on the sheet, and the way to the leader, as a picture. */
export function SheetMap({ state }: { state: DealState }) {
  const { map } = usePeopleMap(state);
  const path = useMemo(() => pathToLeader(map), [map]);
  const shown = useMemo(() => whoMatters(map, path), [map, path]);
  useLightOnPaper();
  if (shown.cards.length === 0) return null;
  return (
    <figure className={s.map}>
      <WhoMatters map={shown} path={path} />
    </figure>
  );
}
