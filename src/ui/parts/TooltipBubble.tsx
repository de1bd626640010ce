import { Tooltip, useTooltipStore } from "@ariakit/react/tooltip";
import { useEffect } from "react";
import * as s from "./Tooltip.module.css";

interface TooltipBubbleProps {
  anchor: Element;
  placement: "top" | "bottom" | "left" | "right";
  text: string;
}

/** The tooltip itself, placed at the control that is pointed at. */
export default function TooltipBubble({ anchor, placement, text }: TooltipBubbleProps) {
  const store = useTooltipStore({ open: true, placement });
  useEffect(() => {
    if (anchor instanceof HTMLElement) store.setAnchorElement(anchor);
  }, [anchor, store]);
  return (
    <Tooltip store={store} className={s.tooltip} gutter={4} overflowPadding={4} portal>
      {text}
    </Tooltip>
  );
}
