/** The entry in the page's context menu: the content script remembers which contact was pointed at. */
export const tagContactMenu = "tag-contact";

export async function makeMenus(origins: string[] = []): Promise<void> {
  await chrome.contextMenus.removeAll();
  chrome.contextMenus.create({
    id: tagContactMenu,
    title: chrome.i18n.getMessage("menuTagContact"),
    contexts: ["link"],
    documentUrlPatterns: [
      ...(chrome.runtime.getManifest().content_scripts?.[0]?.matches ?? []),
      ...origins.map((origin) => `${origin}/*`),
    ],
  });
}
