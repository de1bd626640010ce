import { onWrite } from "../../records/db";
import { openOnce } from "./database";

/** Tells the worker of every write of this page, so that the chips in all tabs follow. */
export async function announceWrites(): Promise<void> {
  const db = await openOnce();
  if (db)
    onWrite(
      db,
      ({ opportunityKey }) => void chrome.runtime.sendMessage({ name: "records/changed", opportunityKey }),
    );
}
