import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";
import * as s from "./IconButton.module.css";
import { Tooltip } from "./Tooltip";

interface IconButtonProps extends Omit<ComponentProps<"button">, "children"> {
  /** The accessible name; also the tooltip unless `hint` says more. */
  label: string;
  hint?: string;
  icon: ReactNode;
  size?: "medium" | "small";
}

export function IconButton({ label, hint, icon, size = "medium", className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={hint ?? label}>
      <button
        type="button"
        aria-label={label}
        data-size={size}
        className={classes(s.button, className)}
        {...rest}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
