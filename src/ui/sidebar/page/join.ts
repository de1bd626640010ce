import type { PortName } from "../../../messages/messages";
import { write } from "../../../records/write";
import { announceWrites } from "../../data/announceWrites";
import { openOnce } from "../../data/database";
import { useToasts } from "../../parts/toasts";
import { workspaceAddress } from "../../workspace/route";
import { useSidebarActions } from "../actions";
import { startClickProof } from "./clickProof";
import { connectPage, sendToPage } from "./connect";
import { usePage } from "./store";

/**
 * Joins this extension page to its CRM tab and to the rest of us: readings are stored as they come, every
 * write is announced, so that chips in all tabs follow, and what can be asked of the page is offered.
 */
export async function joinPage(name: PortName): Promise<void> {
  startClickProof();
  offerActions(name);
  const connected = connectPage(name, (reading) => {
    if (reading.identity.type === "opportunity" && name !== "roleMenu")
      void store({ ...reading, identity: { ...reading.identity, type: "opportunity" } });
  });
  await announceWrites();
  await connected;
}

type OpportunityReading = Extract<Parameters<typeof write>[1], { name: "opportunity.seen" }>["reading"];

async function store(reading: OpportunityReading): Promise<void> {
  const db = await openOnce();
  // Without a database the frame already says why; the reading is shown all the same.
  if (!db) return;
  const written = await write(db, { name: "opportunity.seen", reading });
  if (!written.ok) usePage.setState({ failure: `storage:${written.error.kind}` });
}

function offerActions(name: PortName): void {
  const openTab = (url: string) => void chrome.tabs.create({ url });
  useSidebarActions.setState({
    openSettings: () => void chrome.runtime.openOptionsPage(),
    openWorkspace: (...place) => openTab(workspaceAddress(...place)),
    openShortcutSettings: () => openTab("chrome://extensions/shortcuts"),
    turnOffForSite: () => sendToPage("remember", { patch: { off: true } }),
    ...(name === "sidebar" && {
      collapse: () => sendToPage("remember", { patch: { collapsed: true } }),
      hideHandle: (hidden) => sendToPage("remember", { patch: { handleHidden: hidden } }),
      openSidePanel: () => void openSidePanel(),
    }),
  });
}

async function openSidePanel(): Promise<void> {
  const tab = await chrome.tabs.getCurrent();
  try {
    // Needs the rep's own press, which calls this.
    if (tab?.windowId !== undefined) await chrome.sidePanel.open({ windowId: tab.windowId });
    sendToPage("remember", { patch: { collapsed: true } });
  } catch (error) {
    useToasts.getState().show({ tone: "problem", text: String(error) });
  }
}
