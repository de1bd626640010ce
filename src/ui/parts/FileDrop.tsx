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
  onFile?: (file: File) => void;
  /** Instead of `onFile`: several may be chosen at once. */
  onFiles?: (files: File[]) => void;
}

/** A file by picker or by drop; JSON where nothing else is said. */
export function FileDrop({
  hint,
  choose,
  isBusy = false,
  accept = ".json,application/json",
  onFile,
  onFiles,
}: FileDropProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (list: FileList | null) => {
    const files = Array.from(list ?? []);
    if (files[0] && onFiles) onFiles(files);
    else if (files[0]) onFile?.(files[0]);
  };
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
        take(event.dataTransfer.files);
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
        multiple={onFiles !== undefined}
        accept={accept}
        className={s.picker}
        tabIndex={-1}
        aria-label={choose}
        onChange={(event) => {
          take(event.target.files);
          // The same file again, mended, is a change too.
          event.target.value = "";
        }}
      />
    </div>
  );
}
