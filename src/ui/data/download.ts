/** Gives the rep a file: the browser's own download, nothing leaves the machine. A text is JSON unless `type` says else. */
export function download(name: string, content: string | Blob, type = "application/json"): void {
  const blob = typeof content === "string" ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Only after the browser has taken it over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
