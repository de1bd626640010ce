/**
 * A page could lay something over our frame and lead a rep's click to a control that they don't see. A pointer
 * click that writes counts only if the frame has been visible and unobscured for 300 ms. Real key presses need
 * no such proof, nor does a page of ours that stands alone.
 */

const proofAfter = 300;

let visibleSince: number | null = null;
let refused = 0;
let last: { pointer: boolean; proved: boolean } = { pointer: false, proved: true };
const isFramed = () => window.parent !== window;

/** Starts watching; call once, in a page of ours that may be framed. */
export function startClickProof(): void {
  if (!isFramed()) return;
  // Version 2 of the observer tells whether anything covers the element; its options are not in the DOM types.
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    threshold: 0.9,
    trackVisibility: true,
    delay: 100,
  };
  const observer = new IntersectionObserver((entries) => {
    const seen = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
    visibleSince = seen?.isVisible ? (visibleSince ?? performance.now()) : null;
  }, options);
  observer.observe(document.documentElement);
  const pressed = () => {
    last = { pointer: true, proved: visibleSince !== null && performance.now() - visibleSince >= proofAfter };
  };
  addEventListener("pointerdown", pressed, { capture: true });
  addEventListener(
    "keydown",
    () => {
      last = { pointer: false, proved: true };
    },
    { capture: true },
  );
}

/**
 * Whether a write now is by the rep's own will. Right after a click that could have been led here it isn't: the
 * rep is to press once more. After the second such click in a row something lies over us for good: `covered`.
 */
export function mayWrite(): "yes" | "pressAgain" | "covered" {
  if (!last.pointer || last.proved) {
    refused = 0;
    return "yes";
  }
  refused += 1;
  return refused > 1 ? "covered" : "pressAgain";
}
