import { Popover as AriakitPopover, PopoverDisclosure, PopoverProvider } from "@ariakit/react/popover";
import type { ReactElement, ReactNode } from "react";
import * as s from "./Popover.module.css";

interface PopoverProps {
  trigger: ReactElement;
  label: string;
  children: ReactNode;
  placement?: "bottom" | "bottom-start" | "bottom-end" | "top";
}

/** Opens what a number or a mark is made of. Not modal: Escape or a click elsewhere closes it. */
export function Popover({ trigger, label, children, placement = "bottom" }: PopoverProps) {
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
        unmountOnHide
      >
        {children}
      </AriakitPopover>
    </PopoverProvider>
  );
}
