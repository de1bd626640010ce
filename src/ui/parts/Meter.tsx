import * as s from "./Meter.module.css";

interface MeterProps {
  /** 0 to 100. */
  value: number;
  /** The part of it that rests on what the customer wrote, 0 to `value`: drawn solid, the rest hatched. */
  written?: number;
  label: string;
}

export function Meter({ value, written, label }: MeterProps) {
  const solid = Math.max(0, Math.min(written ?? value, value));
  return (
    // biome-ignore lint/a11y/useSemanticElements: <meter> can't show two parts
    <div
      className={s.meter}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(value)}
    >
      <div className={s.told} style={{ width: `${value}%` }} />
      <div className={s.written} style={{ width: `${solid}%` }} />
    </div>
  );
}
