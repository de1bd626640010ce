import { type NodeProps, useStore } from "@xyflow/react";
import { memo } from "react";
import { useFrameName } from "../useFrameName";
import * as s from "./FrameView.module.css";
import type { FrameNode } from "./nodes";
import { farFrom } from "./zoom";

/** The ground under those who belong together, with their name. */
export const FrameView = memo(function FrameView({ data }: NodeProps<FrameNode>) {
  const nameOf = useFrameName();
  const isFar = useStore(({ transform }) => transform[2] < farFrom);
  return (
    <div className={s.frame} data-kind={data.kind} data-far={isFar}>
      <span className={s.name}>{nameOf(data)}</span>
      <span className={s.count}>{data.count}</span>
    </div>
  );
});
