import "@xyflow/react/dist/base.css";
import {
  applyNodeChanges,
  ConnectionMode,
  type FinalConnectionState,
  type Node,
  type NodeChange,
  ReactFlow,
  useReactFlow,
} from "@xyflow/react";
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { largeMap, type MapLayout } from "../model/layout";
import { lineShapesOf } from "../model/lines";
import type { LineKind, PeopleMap, Point } from "../model/peopleMap";
import { useStageStore } from "../stage";
import { useFrameName } from "../useFrameName";
import type { MapActions } from "../useMapActions";
import { FrameView } from "./FrameView";
import { LineView } from "./LineView";
import * as s from "./MapCanvas.module.css";
import { edgesOf, type LineEdge, type MapNode, nodesOf } from "./nodes";
import { PersonCard } from "./PersonCard";
import { useMapKeys } from "./useMapKeys";
import { useShownInSight } from "./useShownInSight";
import { fit } from "./zoom";

interface MapCanvasProps {
  map: PeopleMap;
  layout: MapLayout;
  actions: MapActions;
  isReadOnly: boolean;
  children?: ReactNode;
}

const nodeTypes = { card: PersonCard, frame: FrameView };
const edgeTypes = { line: LineView };

/** The map to work on: cards to drag, lines to draw, by pointer or by keys. Only what is in sight is drawn. */
export function MapCanvas({ map, layout, actions, isReadOnly, children }: MapCanvasProps) {
  const t = useTranslations("map");
  const stage = useStageStore();
  const canDraw = !isReadOnly;
  const [nodes, setNodes] = useState<MapNode[]>(() => nodesOf(map, layout, largeMap.card, canDraw, []));
  // Before the browser draws: in an effect behind it a card would follow two frames late.
  useLayoutEffect(
    () => setNodes((before) => nodesOf(map, layout, largeMap.card, canDraw, before)),
    [map, layout, canDraw],
  );
  const nameOf = useFrameName();
  const edges = useMemo(() => edgesOf(map, layout, lineShapesOf(layout, nameOf)), [map, layout, nameOf]);
  const onNodesChange = useCallback(
    (changes: NodeChange<MapNode>[]) => setNodes((now) => applyNodeChanges(changes, now)),
    [],
  );
  const keys = useMapKeys({ map, layout, actions, isReadOnly });
  useShownInSight(layout);

  const moved = (_: unknown, __: Node, dragged: MapNode[]) => {
    const places = dragged.flatMap(({ id, type, position }): [string, Point][] =>
      type === "card" ? [[id, { x: Math.round(position.x), y: Math.round(position.y) }]] : [],
    );
    if (places.length > 0) void actions.move(Object.fromEntries(places));
  };
  const connected = (event: MouseEvent | TouchEvent, { fromNode, fromHandle }: FinalConnectionState) => {
    const at = "changedTouches" in event ? event.changedTouches[0] : event;
    const under = at && document.elementFromPoint(at.clientX, at.clientY)?.closest(".react-flow__node");
    const to = under?.getAttribute("data-id");
    const from = fromNode?.id;
    if (!from || !to || from === to) return;
    if (fromHandle?.id === "report") actions.draw("reports", to, from);
    else actions.draw(fromHandle?.id === "boss" ? "reports" : "influence", from, to);
  };
  const pressed = (id: string) => {
    const { linking } = stage.getState();
    if (linking && linking.from !== id) {
      actions.draw(linking.kind, linking.from, id);
      stage.setState({ linking: null });
    } else stage.setState({ linking: null, shown: { kind: "card", id } });
  };

  return (
    <section className={s.canvas} aria-label={t("canvas")} {...keys}>
      <ReactFlow<MapNode, LineEdge>
        className={s.flow}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onNodeDragStop={moved}
        onSelectionDragStop={(event, dragged) => dragged[0] && moved(event, dragged[0], dragged)}
        onConnectEnd={connected}
        onNodeClick={(_, { id, type }) => type === "card" && pressed(id)}
        onEdgeClick={(_, { id }) => stage.setState({ shown: { kind: "line", id }, linking: null })}
        onPaneClick={() => stage.setState({ shown: null, linking: null })}
        connectionMode={ConnectionMode.Loose}
        nodesConnectable={canDraw}
        nodesDraggable={canDraw}
        nodesFocusable={false}
        edgesFocusable={false}
        edgesReconnectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        zoomOnDoubleClick={false}
        nodeDragThreshold={4}
        minZoom={0.1}
        maxZoom={2}
        onlyRenderVisibleElements
        fitView
        fitViewOptions={fit}
        proOptions={{ hideAttribution: true }}
      >
        <FitToMap key={layout.frames.map(({ group }) => group.id).join(" ")} />
        {children}
      </ReactFlow>
    </section>
  );
}

export type DrawnKind = Exclude<LineKind, "holds">;

/** Other frames are another map: it is shown whole. */
function FitToMap() {
  const { fitView } = useReactFlow();
  useEffect(() => void fitView(fit), [fitView]);
  return null;
}
