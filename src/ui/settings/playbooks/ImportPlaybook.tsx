import FileUp from "lucide-react/dist/esm/icons/file-up.mjs";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/Button";
import * as s from "./ImportPlaybook.module.css";
import type { ImportState } from "./useImport";

/** A file by picker or by drop; one that can't be used is refused with its place and reason. */
export function ImportPlaybook({ refused, isBusy, take }: ImportState) {
  const t = useTranslations("playbooks.import");
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way in; the button inside does the same by keyboard */}
      <div
        className={s.drop}
        data-is-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          const file = event.dataTransfer.files[0];
          if (file) take(file);
        }}
      >
        <FileUp size={18} aria-hidden />
        <span className={s.hint}>{t("drop")}</span>
        <Button size="small" aria-disabled={isBusy} onClick={() => picker.current?.click()}>
          {t("choose")}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          className={s.picker}
          tabIndex={-1}
          aria-label={t("choose")}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) take(file);
            // The same file again, mended, is a change too.
            event.target.value = "";
          }}
        />
      </div>
      {refused && (
        <div role="alert" className={s.refused}>
          <p className={s.title}>{t("refused", { file: refused.file })}</p>
          <p className={s.reason} lang="en">
            {refused.reason}
          </p>
          <p>{t("nothing")}</p>
        </div>
      )}
    </>
  );
}
