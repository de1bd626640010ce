import FileUp from "lucide-react/dist/esm/icons/file-up.mjs";
import { useRef, useState } from "react";
import { Button } from "./Button";
import * as s from "./FileDrop.module.css";

interface FileDropProps {
  hint: string;
  choose: string;
  isBusy?: boolean;
  /** As the file input's own `accept`. */
  accept?: string;
  onFile: (file: File) => void;
}

/** A file by picker or by drop; JSON where nothing else is said. */
export function FileDrop({
  hint,
  choose,
  isBusy = false,
  accept = ".json,application/json",
  onFile,
}: FileDropProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way in; the button inside does the same by keyboard
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
        if (file) onFile(file);
      }}
    >
      <FileUp size={18} aria-hidden />
      <span className={s.hint}>{hint}</span>
      <Button size="small" aria-disabled={isBusy} onClick={() => picker.current?.click()}>
        {choose}
      </Button>
      <input
        ref={picker}
        type="file"
        accept={accept}
        className={s.picker}
        tabIndex={-1}
        aria-label={choose}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          // The same file again, mended, is a change too.
          event.target.value = "";
        }}
      />
    </div>
  );
}
