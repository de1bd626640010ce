import * as s from "./QuickProgress.module.css";

/** How many of the questions are behind; the words stand beside it. */
export function QuickProgress({ done, all }: { done: number; all: number }) {
  return (
    <span className={s.bar} aria-hidden="true">
      {Array.from({ length: all }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: equal pieces in a fixed order
        <span key={at} className={s.piece} data-done={at < done} data-here={at === done} />
      ))}
    </span>
  );
}
