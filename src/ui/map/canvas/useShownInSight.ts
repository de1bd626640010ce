import { useReactFlow, useStore } from "@xyflow/react";
import { useEffect, useRef } from "react";
import type { MapLayout } from "../model/layout";
import { useStage } from "../stage";
import { bringIntoSight } from "./inSight";
import type { LineEdge, MapNode } from "./nodes";

/** The panel takes room from the map when it opens: the card it speaks of must not go out of sight by that. */
export function useShownInSight({ places }: MapLayout): void {
  const flow = useReactFlow<MapNode, LineEdge>();
  const width = useStore((store) => store.width);
  const shown = useStage(({ shown }) => (shown?.kind === "card" ? shown.id : null));
  const latest = useRef(places);
  latest.current = places;
  // `width` is that of the map as the panel has left it.
  useEffect(() => {
    const place = shown === null || width === 0 ? undefined : latest.current.get(shown);
    if (place) bringIntoSight(flow, place);
  }, [flow, shown, width]);
}
