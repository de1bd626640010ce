import { memo, useMemo } from "react";
import { useTranslations } from "use-intl";
import type { MapLayout } from "../model/layout";
import { isOnePage, roomOfPart } from "../model/paper";
import { pageOfPart, partsOf } from "../model/parts";
import type { PeopleMap } from "../model/peopleMap";
import { MapDrawing } from "./MapDrawing";
import * as s from "./PrintedMap.module.css";
import { PrintedParts } from "./PrintedParts";
import { PrintedPeople } from "./PrintedPeople";
import { useLightOnPaper } from "./useLightOnPaper";
import { usePrinting } from "./usePrinting";

interface PrintedMapProps {
  map: PeopleMap;
  layout: MapLayout;
  onPath: ReadonlySet<string> | null;
  title: string;
  drawing: React.Ref<SVGSVGElement>;
}

/**
 * The map on paper: a picture on a page of its own, or if names would be too small to read there, an overview and its
 * parts; then the same as a table. On the screen only what files are made from.
 */
export const PrintedMap = memo(function PrintedMap({ map, layout, onPath, title, drawing }: PrintedMapProps) {
  const t = useTranslations("map");
  useLightOnPaper();
  const isPrinting = usePrinting();
  const parts = useMemo(
    () => (isPrinting && !isOnePage(layout) ? partsOf(layout, map.lines, roomOfPart) : []),
    [isPrinting, layout, map],
  );
  const hidesHolds = map.lines.filter(({ kind }) => kind === "holds").length > manyHolds;
  const pages = parts.flatMap(({ ids }, at) => [...ids].map((id) => [id, pageOfPart(at)] as const));
  return (
    <div className={s.paper} aria-hidden="true">
      <div className={parts.length > 0 ? s.unprinted : s.page}>
        <MapDrawing
          ref={drawing}
          map={map}
          layout={layout}
          onPath={onPath}
          label={t("title")}
          title={title}
          hidesHolds={hidesHolds}
        />
      </div>
      {parts.length > 0 && (
        <PrintedParts
          map={map}
          layout={layout}
          parts={parts}
          onPath={onPath}
          title={title}
          hidesHolds={hidesHolds}
        />
      )}
      <PrintedPeople map={map} pages={parts.length > 0 ? new Map(pages) : null} />
    </div>
  );
});

/** More lines between ours and theirs than this hide the rest; each card names its owner anyhow. */
export const manyHolds = 8;
