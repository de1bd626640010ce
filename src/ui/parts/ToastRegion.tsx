import OctagonAlert from "lucide-react/dist/esm/icons/octagon-alert.mjs";
import X from "lucide-react/dist/esm/icons/x.mjs";
import { useEffect, useState } from "react";
import * as s from "./ToastRegion.module.css";
import { type Toast, useToasts } from "./toasts";

/** Long enough to read and reach the button (WCAG 2.2.1 would let it stay; hover and focus do hold it). */
const staysMs = 8000;

interface ToastRegionProps {
  label: string;
  closeLabel: string;
}

export function ToastRegion({ label, closeLabel }: ToastRegionProps) {
  const toasts = useToasts((store) => store.toasts);
  return (
    <section className={s.region} aria-label={label} aria-live="polite">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} closeLabel={closeLabel} />
      ))}
    </section>
  );
}

function ToastLine({ toast, closeLabel }: { toast: Toast; closeLabel: string }) {
  const dismiss = useToasts((store) => store.dismiss);
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (isHeld || toast.tone === "problem") return;
    const timer = setTimeout(() => dismiss(toast.id), staysMs);
    return () => clearTimeout(timer);
  }, [isHeld, toast, dismiss]);

  const hold = () => setIsHeld(true);
  const release = () => setIsHeld(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: holding the message while it is read changes nothing else
    <div className={s.toast} onMouseEnter={hold} onMouseLeave={release} onFocus={hold} onBlur={release}>
      {toast.tone === "problem" && <OctagonAlert size={16} aria-hidden />}
      <span className={s.text}>{toast.text}</span>
      {toast.action && (
        <button
          type="button"
          className={s.action}
          onClick={() => {
            toast.action?.run();
            dismiss(toast.id);
          }}
        >
          {toast.action.label}
        </button>
      )}
      <button type="button" className={s.close} aria-label={closeLabel} onClick={() => dismiss(toast.id)}>
        <X size={14} aria-hidden />
      </button>
    </div>
  );
}
