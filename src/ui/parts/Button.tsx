import type { ComponentProps } from "react";
import * as s from "./Button.module.css";
import { classes } from "./classes";

interface ButtonProps extends ComponentProps<"button"> {
  /** `primary` once a view at most: the thing to do. `quiet` for what stands inside a line or a row. */
  look?: "primary" | "neutral" | "quiet" | "danger";
  size?: "medium" | "small";
}

export function Button({ look = "neutral", size = "medium", className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classes(s.button, className)}
      data-look={look}
      data-size={size}
      {...rest}
    />
  );
}
