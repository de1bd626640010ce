import CircleCheck from "lucide-react/dist/esm/icons/circle-check.mjs";
import Info from "lucide-react/dist/esm/icons/info.mjs";
import OctagonAlert from "lucide-react/dist/esm/icons/octagon-alert.mjs";
import TriangleAlert from "lucide-react/dist/esm/icons/triangle-alert.mjs";
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
