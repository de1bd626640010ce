import type { Ref } from "react";
import type { MapLayout } from "../model/layout";
import { lineShapesOf } from "../model/lines";
import type { MapLine, PeopleMap } from "../model/peopleMap";
import { useFrameName } from "../useFrameName";
import { DrawnLegend } from "./DrawnLegend";
import { DrawnMap } from "./DrawnMap";
import * as s from "./MapDrawing.module.css";

interface MapDrawingProps {
  map: PeopleMap;
  layout: MapLayout;
  /** Cards and lines of the way to the leader. */
  onPath: ReadonlySet<string> | null;
  label: string;
  /** Stands over the map and a legend under it: for what leaves the product. */
  title?: string;
  isSmall?: boolean;
  /** No lines between ours and theirs: so many that they would hide the rest. */
  hidesHolds?: boolean;
  ref?: Ref<SVGSVGElement>;
}

const margin = 16;
const titleRoom = 44;
const legendRoom = 40;

/** The lines of a picture: where they would hide the rest, those between ours and theirs only if they are on the way. */
export const drawnOf = (
  lines: readonly MapLine[],
  hidesHolds: boolean,
  onPath: ReadonlySet<string> | null,
): MapLine[] => lines.filter(({ kind, id }) => kind !== "holds" || !hidesHolds || onPath?.has(id) === true);

/** The map as one picture that nothing can be done to: small in the sidebar, on paper, in a file. */
export function MapDrawing({ map, layout, onPath, label, title, ref, ...look }: MapDrawingProps) {
  const nameOf = useFrameName();
  const { bounds } = layout;
  const shapes = lineShapesOf(layout, nameOf);
  const isSmall = look.isSmall ?? false;
  const edge = isSmall ? 2 : margin;
  const above = title ? titleRoom : 0;
  const width = Math.max(bounds.width + 2 * edge, title ? 640 : 0);
  const height = bounds.height + 2 * edge + above + (title ? legendRoom : 0);
  const lines = drawnOf(map.lines, look.hidesHolds ?? false, onPath);
  return (
    <svg
      ref={ref}
      role="img"
      aria-label={label}
      className={s.map}
      viewBox={`${bounds.x - edge} ${bounds.y - edge - above} ${width} ${height}`}
      width={width}
      height={height}
    >
      <rect
        className={s.ground}
        x={bounds.x - edge}
        y={bounds.y - edge - above}
        width={width}
        height={height}
      />
      {title && (
        <text className={s.title} x={bounds.x} y={bounds.y - above + 18}>
          {title}
        </text>
      )}
      <DrawnMap
        layout={layout}
        cards={map.cards}
        lines={lines}
        shapes={shapes}
        onPath={onPath}
        isSmall={isSmall}
      />
      {title && <DrawnLegend x={bounds.x} y={bounds.y + bounds.height + 34} />}
    </svg>
  );
}
