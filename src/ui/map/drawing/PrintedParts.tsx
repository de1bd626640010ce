import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { MapLayout } from "../model/layout";
import { lineShapesOf } from "../model/lines";
import { seenOf } from "../model/paper";
import { type MapPart, pageOfPart } from "../model/parts";
import type { PeopleMap } from "../model/peopleMap";
import { useFrameName } from "../useFrameName";
import { drawnOf } from "./MapDrawing";
import * as page from "./PrintedMap.module.css";
import { PrintedOverview } from "./PrintedOverview";
import { PrintedPart } from "./PrintedPart";

export interface PrintedPartsProps {
  map: PeopleMap;
  layout: MapLayout;
  parts: readonly MapPart[];
  onPath: ReadonlySet<string> | null;
  title: string;
  hidesHolds: boolean;
}

/** A map too large for one page: as a whole, to find one's way, and in parts that can be read. */
export function PrintedParts({ map, layout, parts, onPath, title, hidesHolds }: PrintedPartsProps) {
  const t = useTranslations("map.print");
  const nameOf = useFrameName();
  const shapes = useMemo(() => lineShapesOf(layout, nameOf), [layout, nameOf]);
  const seen = useMemo(() => parts.map((part) => seenOf(part, layout.frames)), [parts, layout]);
  const lines = drawnOf(map.lines, hidesHolds, onPath);
  const pageOf = useMemo(
    () => new Map(parts.flatMap(({ ids }, at) => [...ids].map((id) => [id, pageOfPart(at)] as const))),
    [parts],
  );
  const shared = { map, layout, lines, shapes, seen, onPath };
  return (
    <>
      <div className={page.page}>
        <PrintedOverview
          {...shared}
          title={`${title} · ${t("overview", { first: pageOfPart(0), last: pageOfPart(parts.length - 1) })}`}
        />
      </div>
      {parts.map((part, at) => (
        <div className={page.page} key={[...part.ids].join(" ")}>
          <PrintedPart {...shared} part={part} at={at} pageOf={(id) => pageOf.get(id) ?? 1} title={title} />
        </div>
      ))}
    </>
  );
}
