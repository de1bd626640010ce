import { type Edge, type Node, Position } from "@xyflow/react";
import type { MapFrame, MapLayout } from "../model/layout";
import type { LineShapes } from "../model/lines";
import type { Size } from "../model/pack";
import type { LineKind, MapCard, PeopleMap, Point } from "../model/peopleMap";

export type CardNode = Node<{ card: MapCard; canDraw: boolean }, "card">;
export type FrameNode = Node<{ kind: MapFrame["group"]["kind"]; name: string; count: number }, "frame">;
export type MapNode = CardNode | FrameNode;
export type LineEdge = Edge<
  {
    kind: LineKind;
    isHanging: boolean;
    shapes: LineShapes;
    /** Where its two cards are while nobody drags them: there the line is led around others. */
    rest: { from: Point; to: Point };
  },
  "line"
>;

/** Where lines may begin, known before a card is drawn: so a line shows although its far card is off the screen. */
const handlesOf = ({ width, height }: Size) => {
  const handle = (id: string, position: Position, x: number, y: number) => ({
    id,
    type: "source" as const,
    position,
    x: x - 7,
    y: y - 7,
    width: 14,
    height: 14,
  });
  return [
    handle("boss", Position.Top, width / 2, 0),
    handle("influence", Position.Right, width, height / 2),
    handle("report", Position.Bottom, width / 2, height),
  ];
};

/** Frames below, cards above. A card whose data are as before keeps its very object, so it isn't drawn anew. */
export function nodesOf(
  map: PeopleMap,
  layout: MapLayout,
  card: Size,
  canDraw: boolean,
  before: readonly MapNode[],
): MapNode[] {
  const known = new Map(before.map((node) => [node.id, node]));
  const handles = handlesOf(card);
  const frames = layout.frames.map(
    ({ group, x, y, width, height }): FrameNode => ({
      id: `frame ${group.id}`,
      type: "frame",
      position: { x, y },
      width,
      height,
      zIndex: -1,
      draggable: false,
      selectable: false,
      focusable: false,
      data: { kind: group.kind, name: group.name, count: group.cards.length },
    }),
  );
  const cards = map.cards.map((each): CardNode => {
    const old = known.get(each.id);
    const data =
      old?.type === "card" && old.data.canDraw === canDraw && isSame(old.data.card, each)
        ? old.data
        : { card: each, canDraw };
    return {
      id: each.id,
      type: "card",
      position: layout.places.get(each.id) ?? { x: 0, y: 0 },
      ...card,
      handles,
      draggable: canDraw,
      data,
    };
  });
  return [...frames, ...cards];
}

const isSame = (a: MapCard, b: MapCard): boolean => JSON.stringify(a) === JSON.stringify(b);

const origin = { x: 0, y: 0 };

export function edgesOf(map: PeopleMap, { hanging, places }: MapLayout, shapes: LineShapes): LineEdge[] {
  return map.lines.map(({ id, kind, from, to }) => ({
    id,
    type: "line",
    source: from,
    target: to,
    sourceHandle: "influence",
    targetHandle: "influence",
    data: {
      kind,
      isHanging: kind === "reports" && hanging.has(from),
      shapes,
      rest: { from: places.get(from) ?? origin, to: places.get(to) ?? origin },
    },
  }));
}
