/** The most in one piece, in ms. */
const slice = 3;

/**
 * Does work in slices of idle time until `signal` aborts; then tells its result and how many milliseconds it cost.
 * Returns how to give it up.
 */
export function inIdleTime<T>(
  work: Generator<void, T>,
  signal: AbortSignal,
  done: (result: T, cost: number) => void,
): () => void {
  let cost = 0;
  let handle = 0;
  const next = () => {
    handle = requestIdleCallback(run, { timeout: 200 });
  };
  function run(): void {
    if (signal.aborted) return;
    const began = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - began < slice) step = work.next();
    cost += performance.now() - began;
    if (step.done) done(step.value, cost);
    else next();
  }
  next();
  return () => cancelIdleCallback(handle);
}
