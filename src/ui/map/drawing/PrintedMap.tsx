import { memo } from "react";
import { useTranslations } from "use-intl";
import { largeMap, type MapLayout } from "../model/layout";
import type { PeopleMap } from "../model/peopleMap";
import { MapDrawing } from "./MapDrawing";
import * as s from "./PrintedMap.module.css";
import { PrintedPeople } from "./PrintedPeople";
import { useLightOnPaper } from "./useLightOnPaper";

interface PrintedMapProps {
  map: PeopleMap;
  layout: MapLayout;
  onPath: ReadonlySet<string> | null;
  title: string;
  drawing: React.Ref<SVGSVGElement>;
}

/** The map on paper, a picture on its own page and the same as a table; on the screen only what files are made from. */
export const PrintedMap = memo(function PrintedMap({ map, layout, onPath, title, drawing }: PrintedMapProps) {
  const t = useTranslations("map");
  useLightOnPaper();
  return (
    <div className={s.paper} aria-hidden="true">
      <div className={s.page}>
        <MapDrawing
          ref={drawing}
          map={map}
          layout={layout}
          card={largeMap.card}
          onPath={onPath}
          label={t("title")}
          title={title}
          hidesHolds={map.lines.filter(({ kind }) => kind === "holds").length > manyHolds}
        />
      </div>
      <PrintedPeople map={map} />
    </div>
  );
});

/** More lines between ours and theirs than this hide the rest; each card names its owner anyhow. */
export const manyHolds = 8;
