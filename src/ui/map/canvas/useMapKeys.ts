import { useReactFlow } from "@xyflow/react";
import { type FocusEvent, type KeyboardEvent, useRef } from "react";
import type { MapLayout } from "../model/layout";
import { type Direction, directionOf, nextCard, unit } from "../model/nextCard";
import type { PeopleMap, Point } from "../model/peopleMap";
import { type Linking, useStageStore } from "../stage";
import type { MapActions } from "../useMapActions";
import { bringIntoSight } from "./inSight";
import type { LineEdge, MapNode } from "./nodes";
import { fit } from "./zoom";

/** How far one press of Shift and an arrow moves a card, in pixels of the map. */
const stride = 20;
const kindOf: Record<string, Linking["kind"]> = { r: "reports", i: "influence", c: "conflict" };

interface MapKeysProps {
  map: PeopleMap;
  layout: MapLayout;
  actions: MapActions;
  isReadOnly: boolean;
}

/**
 * The keys of the map, while a card has the focus: arrows go from card to card, with Shift they move the card, R, I
 * and C begin a line that Enter on another card ends, Escape gives it up, plus, minus and 0 zoom.
 */
export function useMapKeys({ map, layout, actions, isReadOnly }: MapKeysProps) {
  const stage = useStageStore();
  const flow = useReactFlow<MapNode, LineEdge>();
  const moving = useRef<{ id: string; to: Point } | null>(null);

  const goTo = (id: string) => {
    stage.setState({ active: id, wanted: id });
    const place = layout.places.get(id);
    if (place) bringIntoSight(flow, place);
  };
  const push = (id: string, direction: Direction) => {
    const from = moving.current?.id === id ? moving.current.to : flow.getNode(id)?.position;
    if (!from) return;
    const to = { x: from.x + unit[direction].x * stride, y: from.y + unit[direction].y * stride };
    moving.current = { id, to };
    flow.updateNode(id, { position: to });
  };
  /** Many presses are one change: it is written when the hand leaves the keys. */
  const settle = () => {
    if (!moving.current) return;
    const { id, to } = moving.current;
    moving.current = null;
    void actions.move({ [id]: { x: Math.round(to.x), y: Math.round(to.y) } });
  };

  const onCard = (event: KeyboardEvent<HTMLElement>, id: string) => {
    const direction = directionOf[event.key];
    if (direction && event.shiftKey) {
      if (!isReadOnly) push(id, direction);
      return true;
    }
    if (event.shiftKey && event.key !== "+") return false;
    if (direction) {
      const next = nextCard(layout.places, id, direction);
      if (next !== null) goTo(next);
      return true;
    }
    const kind = kindOf[event.key];
    if (kind && !isReadOnly) {
      stage.setState({ linking: { from: id, kind } });
      return true;
    }
    return false;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      const { linking, shown } = stage.getState();
      if (linking) stage.setState({ linking: null });
      else if (shown) stage.setState({ shown: null });
      else return;
      event.preventDefault();
      return;
    }
    if (event.key === "+" || event.key === "=") void flow.zoomIn();
    else if (event.key === "-") void flow.zoomOut();
    else if (event.key === "0") void flow.fitView(fit);
    else {
      const id = event.target instanceof HTMLElement ? event.target.dataset.card : undefined;
      if (id === undefined) return;
      const ends = { Home: map.cards[0]?.id, End: map.cards.at(-1)?.id }[event.key];
      if (ends !== undefined) goTo(ends);
      else if (!onCard(event, id)) return;
    }
    event.preventDefault();
  };
  return {
    onKeyDown,
    onKeyUp: (event: KeyboardEvent<HTMLElement>) => event.key === "Shift" && settle(),
    onBlur: (event: FocusEvent<HTMLElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget)) settle();
    },
  };
}
