import type { Folder } from "../../../../records/folder/handle";

interface PickerOptions {
  id: string;
  mode: "readwrite";
  startIn: "documents";
}

/** Asks the rep for a folder; null: they chose none. Undefined where the browser has no such question. */
export function pickFolder(): (() => Promise<Folder | null>) | undefined {
  const picker = (window as { showDirectoryPicker?: (options: PickerOptions) => Promise<Folder> })
    .showDirectoryPicker;
  if (!picker) return undefined;
  return async () => {
    try {
      return await picker.call(window, { id: "ssm-backup", mode: "readwrite", startIn: "documents" });
    } catch (error) {
      // Closing the question isn't an error.
      if (error instanceof DOMException && error.name === "AbortError") return null;
      throw error;
    }
  };
}
