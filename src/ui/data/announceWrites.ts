import { onWrite } from "../../records/db";
import { openOnce } from "./database";

/** Tells the worker of every write of this page, so that chips, and what reads the pages, follow in all tabs. */
export async function announceWrites(): Promise<void> {
  const db = await openOnce();
  if (db)
    onWrite(db, ({ opportunityKey, tables }) => {
      void chrome.runtime.sendMessage({ name: "records/changed", opportunityKey });
      if (tables.includes("settings")) void chrome.runtime.sendMessage({ name: "profiles/changed" });
    });
}
