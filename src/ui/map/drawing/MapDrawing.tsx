import type { Ref } from "react";
import type { MapLayout } from "../model/layout";
import { lineShape } from "../model/lineShape";
import type { Size } from "../model/pack";
import type { MapCard, PeopleMap } from "../model/peopleMap";
import { useFrameName } from "../useFrameName";
import { DrawnCard } from "./DrawnCard";
import { DrawnLegend } from "./DrawnLegend";
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

/** The map as one picture that nothing can be done to: small in the sidebar, on paper, in a file. */
export function MapDrawing({ map, layout, card, onPath, label, title, ref, ...look }: MapDrawingProps) {
  const nameOf = useFrameName();
  const { bounds, frames, places, hanging } = layout;
  const isSmall = look.isSmall ?? false;
  const boxOf = (id: string) => ({ ...(places.get(id) ?? { x: 0, y: 0 }), ...card });
  const edge = isSmall ? 2 : margin;
  const above = title ? titleRoom : 0;
  const width = Math.max(bounds.width + 2 * edge, title ? 640 : 0);
  const height = bounds.height + 2 * edge + above + (title ? legendRoom : 0);
  const lines = map.lines.filter(
    ({ kind, id }) => kind !== "holds" || !look.hidesHolds || onPath?.has(id) === true,
  );
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
      {frames.map(({ group, x, y, ...size }) => (
        <g key={group.id} className={s.frame} data-kind={group.kind}>
          <rect x={x} y={y} {...size} rx={isSmall ? 6 : 12} />
          <text
            className={isSmall ? s.smallName : s.frameName}
            x={x + (isSmall ? 8 : 16)}
            y={y + (isSmall ? 14 : 24)}
          >
            {nameOf(group)}
          </text>
        </g>
      ))}
      {lines.map(({ id, kind, from, to }) => {
        const { d, mark } = lineShape(kind, boxOf(from), boxOf(to), hanging.has(from));
        return (
          <g key={id} className={s.line} data-kind={kind} data-path={onPath?.has(id) ?? false}>
            <path className={s.stroke} d={d} />
            {mark && <path className={s.mark} d={mark} />}
          </g>
        );
      })}
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
