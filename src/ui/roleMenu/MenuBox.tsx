import ArrowLeft from "lucide-react/dist/esm/icons/arrow-left.mjs";
import X from "lucide-react/dist/esm/icons/x.mjs";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "../parts/IconButton";
import { ToastRegion } from "../parts/ToastRegion";
import * as s from "./MenuBox.module.css";
import { useHeight } from "./useHeight";

export interface MenuBoxProps {
  /** Whose roles. */
  name: string;
  /** What it writes to, or what is asked. */
  subtitle?: string;
  /** The page gives the frame this height. */
  onHeight: (height: number) => void;
  /** Absent: only shown, nothing to close. */
  onClose?: () => void;
  /** Back to the question before. */
  onBack?: () => void;
  children: ReactNode;
}

/** What every state of the chips' frame stands in: whom it is about, the way out, the frame's height. */
export function MenuBox({ name, subtitle, onHeight, onClose, onBack, children }: MenuBoxProps) {
  const t = useTranslations();
  const box = useRef<HTMLDivElement>(null);
  useHeight(box, onHeight);
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onClose?.();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside
    <div ref={box} className={s.box} onKeyDown={press}>
      <header className={s.head}>
        {onBack && (
          <IconButton
            size="small"
            label={t("roleMenu.back")}
            icon={<ArrowLeft size={14} aria-hidden />}
            onClick={onBack}
          />
        )}
        <div className={s.who}>
          <h1 className={s.name}>{name}</h1>
          {subtitle && (
            <p className={s.subtitle} title={subtitle}>
              {subtitle}
            </p>
          )}
        </div>
        {onClose && (
          <IconButton
            size="small"
            label={t("roleMenu.close")}
            icon={<X size={14} aria-hidden />}
            onClick={onClose}
          />
        )}
      </header>
      {children}
      {onClose && <ToastRegion label={t("common.messages")} closeLabel={t("common.close")} />}
    </div>
  );
}
