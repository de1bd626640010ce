import { createRoot } from "react-dom/client";
import "../../../src/messages/jitless";
import "../../../src/ui/tokens.css";
import "../../../src/ui/base.css";
import { write } from "../../../src/records/write";
import { openOnce, useDatabase } from "../../../src/ui/data/database";
import { useSidebarActions } from "../../../src/ui/sidebar/actions";
import { usePage } from "../../../src/ui/sidebar/page/store";
import { Sidebar } from "../../../src/ui/sidebar/Sidebar";
import { type TabId, useView } from "../../../src/ui/sidebar/view";
import { contactsOf } from "./crowd";
import { dealFields, readingOf, seed } from "./seed";

/**
 * The sidebar with a page that is only played: `?scene=…&tab=…&language=…&theme=…`, with `&form=F6` a form in it; or
 * the workspace, `?page=workspace&…#/deal/KEY`.
 */
const wish = new URLSearchParams(location.search);
const scene = wish.get("scene") ?? "full";

Object.assign(globalThis, {
  chrome: {
    commands: { getAll: async () => [{ name: "toggle-sidebar", shortcut: "Alt+Shift+S" }] },
    runtime: {
      sendMessage: async () => undefined,
      openOptionsPage: () => {},
      getURL: (path: string) => path,
    },
  },
});

const nothing = () => {};
useSidebarActions.setState({
  collapse: nothing,
  turnOffForSite: nothing,
  openSidePanel: nothing,
  openWorkspace: nothing,
  openSettings: nothing,
  openShortcutSettings: nothing,
});

function playPage(): void {
  const live = { status: "live", kind: "opportunity", failure: null } as const;
  const { identity } = readingOf({});
  if (scene === "loading") usePage.setState({ ...live, identity, reading: null });
  else if (scene === "broken") {
    const { name, stage } = dealFields;
    const reading = readingOf({ ...(name && { name }), ...(stage && { stage }) }, { unreadable: ["amount"] });
    usePage.setState({ ...live, identity, reading });
  } else if (scene === "unreadable") usePage.setState({ ...live, identity, reading: readingOf({}) });
  else if (scene === "noPage" || scene === "refused" || scene === "orphaned")
    usePage.setState({ status: scene });
  else if (scene === "list" || scene === "account" || scene === "contact" || scene === "other")
    usePage.setState({ status: "live", kind: scene });
  else {
    const reading = readingOf(dealFields);
    const rows = contactsOf(scene) ?? reading.contacts.rows;
    usePage.setState({ ...live, identity, reading: { ...reading, contacts: { ...reading.contacts, rows } } });
  }
}

const db = await openOnce();
if (db) {
  await seed(db, scene);
  const language = wish.get("language");
  const theme = wish.get("theme");
  if (language === "en" || language === "zh-CN")
    await write(db, { name: "settings.set", key: "language", value: language });
  if (theme === "light" || theme === "dark")
    await write(db, { name: "settings.set", key: "theme", value: theme });
  if (scene === "readOnly") db.stand("newerVersion");
}
if (scene === "noDatabase") useDatabase.setState({ db: null, error: { kind: "refused" } });
if (scene === "diskFull") useDatabase.setState({ isDiskFull: true });
playPage();
const tab = wish.get("tab");
if (tab) useView.setState({ tab: tab as TabId });

const root = document.createElement("div");
root.id = "__plasmo";
document.body.append(root);
const form = wish.get("form");
if (form) useView.setState({ tab: "plan", focus: { kind: "form", id: form } });
if (wish.get("page") === "workspace") {
  const { WorkspacePage } = await import("../../../src/ui/workspace/WorkspacePage");
  createRoot(root).render(<WorkspacePage />);
} else createRoot(root).render(<Sidebar />);
