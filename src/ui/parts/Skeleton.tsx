import * as s from "./Skeleton.module.css";

/** Stands where text will be, as high as it, so that nothing jumps when it comes. */
export function Skeleton({ width = "100%", height = "1em" }: { width?: string; height?: string }) {
  return <span className={s.bone} style={{ width, height }} aria-hidden="true" />;
}

export function SkeletonLines({ lines = 3 }: { lines?: number }) {
  return (
    <div className={s.lines} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical bones in a fixed order
        <Skeleton key={line} width={line === lines - 1 ? "60%" : "100%"} />
      ))}
    </div>
  );
}
