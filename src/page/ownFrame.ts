import type { Result } from "../messages/messages";
import { hostReset, sheet } from "./styles";

/** An extension page of ours inside the CRM's document. */
export interface OwnFrame {
  host: HTMLElement;
  root: ShadowRoot;
  iframe: HTMLIFrameElement;
}

/** How often a page may take our element away before we give up politely. */
const patience = 10;

/**
 * Puts an extension page into the document: an iframe in a closed shadow root under `<html>`. A one-time token
 * goes to the service worker and, in the address, to the page, which shows nothing until the worker confirms
 * it. The element is put back when the page removes or changes it, up to ten times. Gone when `signal` aborts.
 */
export function ownFrame(page: string, title: string, css: string, signal: AbortSignal): OwnFrame {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = [sheet(hostReset + css)];
  const iframe = document.createElement("iframe");
  iframe.title = title;
  // For any origin: the frame's own is not that of its address, which changes by session (`use_dynamic_url`).
  iframe.allow = "clipboard-write *";
  root.append(iframe);

  const token = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  void chrome.runtime.sendMessage<unknown, Result<null>>({ name: "frame/register", token }).then(() => {
    if (!signal.aborted) iframe.src = `${chrome.runtime.getURL(page)}#${token}`;
  });

  let restored = 0;
  const guard = new MutationObserver(() => {
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    guard.takeRecords();
    if (!host.isConnected && restored++ < patience) document.documentElement.append(host);
  });
  document.documentElement.append(host);
  guard.observe(document.documentElement, { childList: true });
  guard.observe(host, { attributes: true });
  signal.addEventListener("abort", () => {
    guard.disconnect();
    host.remove();
  });
  return { host, root, iframe };
}
