import * as s from "./LevelDots.module.css";

/** How many steps of a short way are gone: filled dots, then empty ones. Its word stands beside it. */
export function LevelDots({ at, of }: { at: number; of: number }) {
  return (
    <svg viewBox={`0 0 ${of * 10} 10`} width={of * 9} height={9} aria-hidden="true" className={s.dots}>
      {Array.from({ length: of }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: equal dots in a fixed order
        <circle key={index} cx={index * 10 + 5} cy="5" r="3.6" data-filled={index < at} className={s.dot} />
      ))}
    </svg>
  );
}
