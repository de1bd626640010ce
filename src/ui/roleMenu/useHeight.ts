import { type RefObject, useLayoutEffect } from "react";

/**
 * Tells the height of what is shown. Measured right after each rendering, because the browser draws nothing in
 * a frame that is still hidden, so no observer would ever speak; the observer is for what changes later.
 */
export function useHeight(box: RefObject<HTMLElement | null>, onHeight: (height: number) => void): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (element) onHeight(Math.ceil(element.getBoundingClientRect().height));
  });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => onHeight(Math.ceil(element.getBoundingClientRect().height)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, onHeight]);
}
