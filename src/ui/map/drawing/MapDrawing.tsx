import type { Ref } from "react";
import type { MapLayout } from "../model/layout";
import { lineShapesOf } from "../model/lines";
import type { Size } from "../model/pack";
import type { MapCard, MapLine, PeopleMap } from "../model/peopleMap";
import { useFrameName } from "../useFrameName";
import { DrawnCard } from "./DrawnCard";
import { DrawnFrame } from "./DrawnFrame";
import { DrawnLegend } from "./DrawnLegend";
import { DrawnLine } from "./DrawnLine";
import * as s from "./MapDrawing.module.css";

interface MapDrawingProps {
  map: PeopleMap;
  layout: MapLayout;
  card: Size;
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
export function MapDrawing({ map, layout, card, onPath, label, title, ref, ...look }: MapDrawingProps) {
  const nameOf = useFrameName();
  const { bounds, frames, places } = layout;
  const shapes = lineShapesOf(layout, nameOf);
  const isSmall = look.isSmall ?? false;
  const boxOf = (id: string) => ({ ...(places.get(id) ?? { x: 0, y: 0 }), ...card });
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
      {frames.map((frame) => (
        <DrawnFrame key={frame.group.id} frame={frame} name={nameOf(frame.group)} isSmall={isSmall} />
      ))}
      {lines.map((line) => (
        <DrawnLine
          key={line.id}
          kind={line.kind}
          shape={shapes.shapeOf(line)}
          isOnPath={onPath?.has(line.id) ?? false}
        />
      ))}
      {map.cards.map((each: MapCard) => (
        <DrawnCard
          key={each.id}
          card={each}
          box={boxOf(each.id)}
          isSmall={isSmall}
          isOnPath={onPath?.has(each.id) ?? false}
        />
      ))}
      {title && <DrawnLegend x={bounds.x} y={bounds.y + bounds.height + 34} />}
    </svg>
  );
}
