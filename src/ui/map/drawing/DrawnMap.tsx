import type { MapLayout } from "../model/layout";
import type { LineShapes } from "../model/lines";
import type { MapCard, MapLine } from "../model/peopleMap";
import { useFrameName } from "../useFrameName";
import { DrawnCard } from "./DrawnCard";
import { DrawnFrame } from "./DrawnFrame";
import { DrawnLine } from "./DrawnLine";

interface DrawnMapProps {
  layout: MapLayout;
  cards: readonly MapCard[];
  lines: readonly MapLine[];
  shapes: LineShapes;
  /** Cards and lines of the way to the leader. */
  onPath: ReadonlySet<string> | null;
  isSmall?: boolean;
}

/** What every picture of the map holds, where the layout has it: frames, lines, cards. */
export function DrawnMap({ layout, cards, lines, shapes, onPath, isSmall = false }: DrawnMapProps) {
  const nameOf = useFrameName();
  return (
    <>
      {layout.frames.map((frame) => (
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
      {cards.map((card) => (
        <DrawnCard
          key={card.id}
          card={card}
          box={{ ...(layout.places.get(card.id) ?? { x: 0, y: 0 }), ...layout.card }}
          isSmall={isSmall}
          isOnPath={onPath?.has(card.id) ?? false}
        />
      ))}
    </>
  );
}
