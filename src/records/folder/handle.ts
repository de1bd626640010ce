/** A folder that the rep picked. The browser's own types don't know its questions about permission yet. */
export interface Folder extends FileSystemDirectoryHandle {
  queryPermission?(wanted: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission?(wanted: { mode: "readwrite" }): Promise<PermissionState>;
}

const wanted = { mode: "readwrite" } as const;

/** Whether we may write there without asking anybody. */
export async function mayWriteTo(folder: Folder): Promise<boolean> {
  return (await folder.queryPermission?.(wanted)) === "granted";
}

/** Asks the rep, whose press must have led here. */
export async function askToWriteTo(folder: Folder): Promise<boolean> {
  return (await mayWriteTo(folder)) || (await folder.requestPermission?.(wanted)) === "granted";
}
