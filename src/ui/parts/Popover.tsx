import { Popover as AriakitPopover, PopoverDisclosure, PopoverProvider } from "@ariakit/react/popover";
import { type ReactElement, type ReactNode, useRef } from "react";
import * as s from "./Popover.module.css";

interface PopoverProps {
  trigger: ReactElement;
  label: string;
  children: ReactNode;
  /** For what is read rather than filled in: the keyboard starts at its top, not at its first button. */
  isText?: boolean;
  placement?: "bottom" | "bottom-start" | "bottom-end" | "top";
}

/** Opens what a number or a mark is made of. Not modal: Escape or a click elsewhere closes it. */
export function Popover({ trigger, label, children, isText, placement = "bottom" }: PopoverProps) {
  const start = useRef<HTMLDivElement>(null);
  return (
    <PopoverProvider placement={placement}>
      <PopoverDisclosure render={trigger} />
      <AriakitPopover
        aria-label={label}
        className={s.popover}
        gutter={6}
        overflowPadding={8}
        fitViewport
        portal
        ref={start}
        initialFocus={isText ? start : undefined}
        unmountOnHide
      >
        {children}
      </AriakitPopover>
    </PopoverProvider>
  );
}
