import * as Ariakit from "@ariakit/react";
import type { ReactElement } from "react";
import * as s from "./Tooltip.module.css";

interface TooltipProps {
  /** Adds to the control's own accessible name, never replaces it. */
  text: string;
  children: ReactElement;
  placement?: "top" | "bottom" | "left" | "right";
}

export function Tooltip({ text, children, placement = "bottom" }: TooltipProps) {
  return (
    <Ariakit.TooltipProvider placement={placement} timeout={400}>
      <Ariakit.TooltipAnchor render={children} />
      <Ariakit.Tooltip className={s.tooltip} gutter={4} overflowPadding={4} unmountOnHide portal>
        {text}
      </Ariakit.Tooltip>
    </Ariakit.TooltipProvider>
  );
}
