import type { MapFrame } from "../model/layout";
import * as s from "./DrawnFrame.module.css";

interface DrawnFrameProps {
  frame: MapFrame;
  name: string;
  isSmall?: boolean;
}

/** The ground under those who belong together, in a picture. */
export function DrawnFrame({ frame: { x, y, width, height }, name, isSmall = false }: DrawnFrameProps) {
  return (
    <g className={s.frame}>
      <rect x={x} y={y} width={width} height={height} rx={isSmall ? 6 : 12} />
      <text
        className={isSmall ? s.smallName : s.frameName}
        x={x + (isSmall ? 8 : 16)}
        y={y + (isSmall ? 14 : 24)}
      >
        {name}
      </text>
    </g>
  );
}
