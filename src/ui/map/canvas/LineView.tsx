import { type EdgeProps, useInternalNode } from "@xyflow/react";
import { memo } from "react";
import { classes } from "../../parts/classes";
import * as drawn from "../drawing/DrawnLine.module.css";
import { lineShape } from "../model/lineShape";
import type { Box } from "../model/pack";
import type { Point } from "../model/peopleMap";
import { useStage } from "../stage";
import * as s from "./LineView.module.css";
import type { LineEdge } from "./nodes";

function useBox(id: string): Box | null {
  const node = useInternalNode(id);
  if (!node) return null;
  const { x, y } = node.internals.positionAbsolute;
  return { x, y, width: node.width ?? 0, height: node.height ?? 0 };
}

const isAt = (place: Point, { x, y }: Box): boolean => place.x === x && place.y === y;

/** A line of the map, between the cards as they stand this moment. */
export const LineView = memo(function LineView({ id, source, target, data }: EdgeProps<LineEdge>) {
  const from = useBox(source);
  const to = useBox(target);
  const isOnPath = useStage(({ onPath }) => onPath?.has(id) ?? false);
  const isShown = useStage(({ shown }) => shown?.kind === "line" && shown.id === id);
  const isBack = useStage(({ passing }) => passing !== null && !(passing.has(source) && passing.has(target)));
  const isQuiet = useStage(
    ({ showsHolds, shown }) =>
      data?.kind === "holds" && !showsHolds && shown?.id !== source && shown?.id !== target,
  );
  if (!from || !to || !data || (isQuiet && !isOnPath)) return null;
  const { kind, rest, shapes } = data;
  const isAtRest = isAt(rest.from, from) && isAt(rest.to, to);
  const { d, mark } = isAtRest
    ? shapes.shapeOf({ id, kind, from: source, to: target })
    : lineShape(kind, from, to, data.isHanging);
  return (
    <g
      className={classes(drawn.line, s.line)}
      data-kind={data.kind}
      data-path={isOnPath}
      data-shown={isShown}
      data-back={isBack}
      data-line={id}
    >
      <path className={s.reach} d={d} />
      <path className={drawn.stroke} d={d} />
      {mark && <path className={drawn.mark} d={mark} />}
    </g>
  );
});
