import type { ReactNode } from "react";
import { showOnly } from "../store";
import * as s from "./LotButton.module.css";

interface LotButtonProps {
  /** What these deals are, in words: the table says it above them. */
  what: string;
  keys: string[];
  children: ReactNode;
}

/** A figure that opens the deals behind it; nothing to press where there are none. */
export function LotButton({ what, keys, children }: LotButtonProps) {
  if (keys.length === 0) return <span>{children}</span>;
  return (
    <button
      type="button"
      className={s.button}
      title={what}
      onClick={() => {
        showOnly(what, keys);
        document.getElementById("pipeline-table")?.scrollIntoView({ block: "start" });
      }}
    >
      {children}
    </button>
  );
}
