import { folderStore, useFolder } from "../../data/folder";

/** The rep's own name, as others read it in files; kept on this device. */
export function useOwnName(): [name: string, save: (name: string) => void] {
  const state = useFolder();
  return [state?.keeping.ownName ?? "", (ownName) => void folderStore.set({ ownName })];
}
