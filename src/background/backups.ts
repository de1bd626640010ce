import { openDatabase } from "../records/db";
import { mayWriteTo } from "../records/folder/handle";
import { keepInFolder } from "../records/folder/keepInFolder";
import { isBackupDue } from "../records/folder/schedule";
import { FolderStore } from "../records/folder/store";

export const backupAlarm = "backup";
const EVERY_MINUTES = 60;

/**
 * Looks each hour while the rep has chosen a folder for backups, and says by the badge that one waits for permission.
 * Without a folder there is no alarm.
 */
export async function scheduleBackups(): Promise<void> {
  await withStore(async (store) => {
    if (!(await store.folder())) await chrome.alarms.clear(backupAlarm);
    else if (!(await chrome.alarms.get(backupAlarm)))
      await chrome.alarms.create(backupAlarm, { periodInMinutes: EVERY_MINUTES });
    await showBadge(store);
  });
}

/** Writes the backup that is due, if the browser still lets us. */
export async function backUpWhenDue(): Promise<void> {
  await withStore(async (store) => {
    if (!(await store.folder())) return;
    const opened = await openDatabase();
    if (!opened.ok) return;
    try {
      await keepInFolder(opened.value, store);
    } finally {
      opened.value.close();
    }
    await showBadge(store);
  });
}

async function showBadge(store: FolderStore): Promise<void> {
  const folder = await store.folder();
  const isWaiting =
    folder !== null && isBackupDue(await store.kept(), Date.now()) && !(await mayWriteTo(folder));
  await chrome.action.setBadgeText({ text: isWaiting ? "!" : "" });
  await chrome.action.setTitle({
    title: chrome.i18n.getMessage(isWaiting ? "badgeBackup" : "extensionName"),
  });
}

async function withStore(work: (store: FolderStore) => Promise<void>): Promise<void> {
  const store = new FolderStore();
  try {
    await work(store);
  } finally {
    store.close();
  }
}
