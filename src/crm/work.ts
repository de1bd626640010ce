/** Work that yields where it may be paused: on big pages it takes long. `true`: what comes next takes long by itself. */
export type Work<T> = Generator<true | undefined, T>;

/** Work without a pause, for the small trees inside one field or row. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
