import { Popover, usePopoverStore } from "@ariakit/react/popover";
import { type ReactNode, useEffect } from "react";
import * as s from "./RolesMenu.module.css";

interface RolesPopoverProps {
  /** Beside what it stands, and where the focus goes back to. */
  anchor: HTMLElement;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of a row's menu, made when it is opened: two hundred rows would otherwise carry two hundred of them. */
export function RolesPopover({ anchor, onClose, children }: RolesPopoverProps) {
  const store = usePopoverStore({
    open: true,
    placement: "bottom-end",
    setOpen: (isOpen) => !isOpen && onClose(),
  });
  useEffect(() => store.setAnchorElement(anchor), [store, anchor]);
  return (
    <Popover
      store={store}
      role="presentation"
      className={s.popover}
      gutter={4}
      overflowPadding={8}
      finalFocus={anchor}
      // A press on the button that opened it closes it there.
      hideOnInteractOutside={(event) => !(event.target instanceof Node && anchor.contains(event.target))}
      fitViewport
      portal
    >
      {children}
    </Popover>
  );
}
