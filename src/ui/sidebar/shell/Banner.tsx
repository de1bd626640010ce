import TriangleAlert from "lucide-react/dist/esm/icons/triangle-alert.mjs";
import type { ReactNode } from "react";
import * as s from "./Banner.module.css";

/** A state that lasts and changes what one can do: above the tabs until it is over. */
export function Banner({ children }: { children: ReactNode }) {
  return (
    <div className={s.banner} role="status">
      <TriangleAlert size={14} aria-hidden />
      <span>{children}</span>
    </div>
  );
}
