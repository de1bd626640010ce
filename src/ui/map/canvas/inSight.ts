import type { ReactFlowInstance } from "@xyflow/react";
import { largeMap } from "../model/layout";
import type { Point } from "../model/peopleMap";
import type { LineEdge, MapNode } from "./nodes";

/** Moves the map only if the card isn't wholly seen, and then so that it stands in the middle. */
export function bringIntoSight(flow: ReactFlowInstance<MapNode, LineEdge>, { x, y }: Point): void {
  const pane = document.querySelector(".react-flow")?.getBoundingClientRect();
  if (!pane) return;
  const { width, height } = largeMap.card;
  const start = flow.flowToScreenPosition({ x, y });
  const end = flow.flowToScreenPosition({ x: x + width, y: y + height });
  const isSeen = start.x >= pane.left && start.y >= pane.top && end.x <= pane.right && end.y <= pane.bottom;
  if (!isSeen) void flow.setCenter(x + width / 2, y + height / 2, { zoom: flow.getZoom() });
}
