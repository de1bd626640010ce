import { Dialog as AriakitDialog, DialogDismiss, DialogHeading } from "@ariakit/react/dialog";
import X from "lucide-react/dist/esm/icons/x.mjs";
import type { ReactNode } from "react";
import * as s from "./Sheet.module.css";

interface SheetProps {
  title: string;
  closeLabel: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A page of its own over the whole view, left by its cross or Escape; what lies below stays as it was. */
export function Sheet({ title, closeLabel, isOpen, onClose, children }: SheetProps) {
  return (
    <AriakitDialog
      open={isOpen}
      onClose={onClose}
      className={s.sheet}
      backdrop={false}
      preventBodyScroll={false}
      unmountOnHide
    >
      <header className={s.header}>
        <DialogHeading className={s.title}>{title}</DialogHeading>
        <DialogDismiss className={s.dismiss} aria-label={closeLabel}>
          <X size={16} aria-hidden />
        </DialogDismiss>
      </header>
      <div className={s.body}>{children}</div>
    </AriakitDialog>
  );
}
