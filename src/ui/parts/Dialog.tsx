import { Dialog as AriakitDialog, DialogDismiss, DialogHeading } from "@ariakit/react/dialog";
import X from "lucide-react/dist/esm/icons/x.mjs";
import type { ReactNode } from "react";
import * as s from "./Dialog.module.css";

interface DialogProps {
  title: string;
  closeLabel: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons, the main one last. */
  actions?: ReactNode;
}

export function Dialog({ title, closeLabel, isOpen, onClose, children, actions }: DialogProps) {
  return (
    <AriakitDialog
      open={isOpen}
      onClose={onClose}
      className={s.dialog}
      backdrop={<div className={s.backdrop} />}
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
      {actions && <footer className={s.actions}>{actions}</footer>}
    </AriakitDialog>
  );
}
