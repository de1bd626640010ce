import type { Work } from "./work";

/** TypeScript's own library doesn't know it yet. */
declare const scheduler: { postTask(run: () => void, how: { priority: Priority }): Promise<void> };
type Priority = "user-blocking" | "user-visible";

/** The most in one piece, in ms. */
const slice = 2;

/**
 * Runs right behind the next frame; never in a hidden tab. The page has just laid itself out: a question about it costs
 * next to nothing, while after the page's own next task the browser would lay it out anew in our time (40 ms, measured).
 * What changes the page is "user-visible": it comes last, or what asks behind the same frame would pay for the change.
 */
export const behindFrame = (run: () => void, priority: Priority = "user-blocking"): void =>
  void requestAnimationFrame(() => void scheduler.postTask(run, { priority }));

/**
 * Does work in slices, each behind a frame, until `signal` aborts; then tells its result and how many milliseconds it
 * cost. Returns how to give it up.
 */
export function inSlices<T>(
  work: Work<T>,
  signal: AbortSignal,
  done: (result: T, cost: number) => void,
  failed = (error: unknown): void => {
    throw error;
  },
): () => void {
  let cost = 0;
  let isOver = false;
  function run(): void {
    if (isOver || signal.aborted) return;
    const began = performance.now();
    try {
      let step = work.next();
      while (!step.done && !step.value && !isOver && performance.now() - began < slice) step = work.next();
      cost += performance.now() - began;
      if (isOver) return;
      if (step.done) done(step.value, cost);
      else behindFrame(run);
    } catch (error) {
      failed(error);
    }
  }
  behindFrame(run);
  return () => {
    isOver = true;
  };
}
