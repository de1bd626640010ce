import { lazy, type ReactElement, Suspense, useEffect, useRef, useState } from "react";
import * as s from "./Tooltip.module.css";

interface TooltipProps {
  /** Adds to the control's own accessible name, never replaces it. */
  text: string;
  children: ReactElement;
  placement?: "top" | "bottom" | "left" | "right";
}

/** Placing it needs a library that the first paint doesn't: it comes with the first tooltip shown. */
const TooltipBubble = lazy(() => import("./TooltipBubble"));
const showAfter = 400;
/** One at a time: what is focused takes over from what the pointer rests on, and the other way round. */
let hideShown = () => {};

/** A word about a control, on hover and on keyboard focus; gone with Escape, a press or leaving. */
export function Tooltip({ text, children, placement = "bottom" }: TooltipProps) {
  const [anchor, setAnchor] = useState<Element | null>(null);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);

  const show = (at: Element | null, wait: number) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      hideShown();
      hideShown = () => setAnchor(null);
      setAnchor(at);
    }, wait);
  };
  const hide = () => {
    clearTimeout(timer.current);
    setAnchor(null);
  };
  return (
    // Has no box and no role of its own: it only listens to what happens in the control.
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing can be done to it, the control inside is what acts
    <span
      className={s.listener}
      onMouseEnter={(event) => show(event.currentTarget.firstElementChild, showAfter)}
      onMouseLeave={hide}
      onPointerDown={hide}
      onFocus={(event) => event.target.matches(":focus-visible") && show(event.target, 0)}
      onBlur={hide}
      onKeyDown={(event) => event.key === "Escape" && hide()}
    >
      {children}
      {anchor && (
        <Suspense>
          <TooltipBubble anchor={anchor} placement={placement} text={text} />
        </Suspense>
      )}
    </span>
  );
}
