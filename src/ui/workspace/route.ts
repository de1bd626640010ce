/** Where the workspace is, after its `#`: `#/deal/KEY/form/F3` is `["deal", KEY, "form", "F3"]`. */

/** The parts of an address; one that can't be decoded is kept as it is. */
export function parseRoute(hash: string): string[] {
  return hash
    .replace(/^#/, "")
    .split("/")
    .filter((part) => part !== "")
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });
}

/** The address of a place inside the workspace, for a link. */
export const routeTo = (...parts: string[]): string => `#/${parts.map(encodeURIComponent).join("/")}`;

/** The same place as an address that other pages of ours can open. */
export const workspaceAddress = (...parts: string[]): string =>
  `${chrome.runtime.getURL("tabs/workspace.html")}${routeTo(...parts)}`;
