import { parseReading } from "../../../crm/parseReading";
import type { Reading } from "../../../crm/reading";
import type { PortName, PortToFrame, PortToPage, Result } from "../../../messages/messages";
import { envelope, frameMessages } from "../../../messages/schemas";
import { nothingShown, usePage, useTarget, useTaught } from "./store";

let port: chrome.runtime.Port | null = null;

/** Says something to the content script of the tab beside us; nobody listens while there is no page. */
export function sendToPage<N extends keyof PortToPage>(name: N, body: PortToPage[N]): void {
  port?.postMessage({ name, ...body });
}

/**
 * Joins this extension page to the CRM page beside it and keeps the page store true. In a frame the worker must
 * first confirm the one-time token in our address; the side panel follows the active tab of its window.
 * `onReading` gets every reading of the record shown, to be stored.
 */
export async function connectPage(name: PortName, onReading: (reading: Reading) => void): Promise<void> {
  if (name === "sidePanel") {
    followActiveTab((tabId) => open(tabId, name, onReading));
    return;
  }
  const token = location.hash.slice(1);
  const confirmed: Result<{ tabId: number }> = await chrome.runtime.sendMessage({
    name: "frame/confirm",
    token,
  });
  if (confirmed.ok) open(confirmed.value.tabId, name, onReading);
  else usePage.setState({ status: "refused", ...nothingShown });
}

function open(tabId: number, name: PortName, onReading: (reading: Reading) => void): void {
  port?.disconnect();
  usePage.setState({ status: "connecting", ...nothingShown });
  const opened = chrome.tabs.connect(tabId, { frameId: 0, name });
  port = opened;
  opened.onMessage.addListener((message: unknown) => {
    if (port === opened) receive(message, onReading);
  });
  opened.onDisconnect.addListener(() => {
    // Read, so that the browser doesn't report a tab without our script as an error nobody looked at.
    void chrome.runtime.lastError;
    if (port !== opened) return;
    port = null;
    usePage.setState({ status: chrome.runtime?.id ? "noPage" : "orphaned", ...nothingShown });
  });
}

/** The sender is the content script at the other end of our own port; name and body are checked here. */
function receive(message: unknown, onReading: (reading: Reading) => void): void {
  const name = envelope.safeParse(message).data?.name;
  if (!name || !isFrameMessage(name)) return;
  if (name === "page") {
    const page = frameMessages.page.safeParse(message).data;
    if (page)
      usePage.setState({
        status: "live",
        kind: page.kind,
        identity: page.identity,
        host: page.host,
        teaching: page.teaching,
        reading: null,
        failure: null,
      });
  } else if (name === "reading") {
    const parsed = frameMessages.reading.safeParse(message);
    if (!parsed.success) {
      usePage.setState({ failure: "invalidReading" });
      return;
    }
    const reading = parseReading(parsed.data.reading);
    // A reading of the record before is no reading of this one.
    if (reading.identity.key !== usePage.getState().identity?.key) return;
    usePage.setState({ reading, failure: null });
    onReading(reading);
  } else if (name === "failed") {
    usePage.setState({ failure: frameMessages.failed.safeParse(message).data?.reason ?? "unknown" });
  } else if (name === "dock") {
    const dock = frameMessages.dock.safeParse(message).data;
    if (dock) usePage.setState({ dock });
  } else if (name === "taught") {
    useTaught.getState().hear?.(frameMessages.taught.safeParse(message).data?.answer);
  } else {
    const target = frameMessages.target.safeParse(message).data?.target;
    if (target !== undefined) useTarget.setState({ target });
  }
}

const isFrameMessage = (name: string): name is keyof PortToFrame => Object.hasOwn(frameMessages, name);

function followActiveTab(show: (tabId: number) => void): void {
  let current: number | null = null;
  let windowId: number | undefined;
  const look = async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    windowId = tab?.windowId;
    if (tab?.id === undefined || (tab.id === current && port)) return;
    current = tab.id;
    show(tab.id);
  };
  chrome.tabs.onActivated.addListener((active) => {
    if (windowId === undefined || active.windowId === windowId) void look();
  });
  // A new document in the tab brings a new content script.
  chrome.tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId === current && status === "complete" && !port) show(tabId);
  });
  void look();
}
