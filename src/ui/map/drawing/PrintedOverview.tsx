import type { MapLayout } from "../model/layout";
import type { LineShapes } from "../model/lines";
import { type Box, grown } from "../model/pack";
import { head, paper, placeOf } from "../model/paper";
import { pageOfPart } from "../model/parts";
import type { MapLine, PeopleMap } from "../model/peopleMap";
import { DrawnLegend } from "./DrawnLegend";
import { DrawnMap } from "./DrawnMap";
import * as drawing from "./MapDrawing.module.css";
import * as s from "./PrintedParts.module.css";

export interface OnPaper {
  map: PeopleMap;
  layout: MapLayout;
  /** Those that are drawn. */
  lines: readonly MapLine[];
  shapes: LineShapes;
  /** What each part's page shows of the map. */
  seen: readonly Box[];
  onPath: ReadonlySet<string> | null;
  title: string;
}

/** The whole map on one page, each part with the number of its page. */
export function PrintedOverview({ map, layout, lines, shapes, seen, onPath, title }: OnPaper) {
  const whole = grown(layout.bounds, 24);
  const window = { x: 0, y: head - 30, width: paper.width, height: paper.height - head - 14 };
  const place = placeOf(whole, window);
  return (
    <svg role="img" aria-label={title} className={drawing.map} viewBox={`0 0 ${paper.width} ${paper.height}`}>
      <text className={drawing.title} x={0} y={22}>
        {title}
      </text>
      <g
        transform={`translate(${place.x} ${place.y}) scale(${place.scale}) translate(${-whole.x} ${-whole.y})`}
      >
        <DrawnMap layout={layout} cards={map.cards} lines={lines} shapes={shapes} onPath={onPath} />
      </g>
      {seen.map((part, at) => {
        const x = place.x + (part.x - whole.x) * place.scale;
        const y = place.y + (part.y - whole.y) * place.scale;
        const [width, height] = [part.width * place.scale, part.height * place.scale];
        return (
          <g key={pageOfPart(at)}>
            <rect className={s.outline} x={x} y={y} width={width} height={height} rx={4} />
            <circle className={s.badge} cx={x + width / 2} cy={y + height / 2} r={26} />
            <text className={s.number} x={x + width / 2} y={y + height / 2 + 11}>
              {pageOfPart(at)}
            </text>
          </g>
        );
      })}
      <DrawnLegend x={0} y={paper.height - 10} />
    </svg>
  );
}
