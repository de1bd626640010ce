import type { ComponentProps } from "react";
import { classes } from "./classes";
import * as s from "./ToggleButton.module.css";

interface ToggleButtonProps extends ComponentProps<"button"> {
  isOn: boolean;
}

/** A pill that is on or off: a filter, a role. The tick, not the colour alone, says that it is on. */
export function ToggleButton({ isOn, className, children, ...rest }: ToggleButtonProps) {
  return (
    <button type="button" aria-pressed={isOn} className={classes(s.toggle, className)} {...rest}>
      <svg className={s.tick} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path
          d="M2.5 6.5 5 9l4.5-5.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
        />
      </svg>
      {children}
    </button>
  );
}
