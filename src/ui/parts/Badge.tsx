import { CircleCheck, Info, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import * as s from "./Badge.module.css";

export type Tone = "neutral" | "good" | "watch" | "bad" | "info";

const icons = { good: CircleCheck, watch: TriangleAlert, bad: OctagonAlert, info: Info, neutral: null };

/** The icon of a tone: a circle, a triangle, an octagon. Never the colour alone. */
export function ToneIcon({ tone, size = 14 }: { tone: Tone; size?: number }) {
  const Icon = icons[tone];
  return Icon && <Icon size={size} aria-hidden className={s.icon} data-tone={tone} />;
}

export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={s.badge} data-tone={tone}>
      <ToneIcon tone={tone} size={12} />
      {children}
    </span>
  );
}
