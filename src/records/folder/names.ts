import { fileStamp } from "../backup/fileStamp";

/** A backup in a folder, as its name and the head of the file tell. */
export interface KeptFile {
  name: string;
  at: number;
  isDamaged: boolean;
  /** Records in it; null where the head doesn't tell. */
  records: number | null;
}

/** What of a device stands in the names of its files. Two may share a folder: each removes only what it wrote. */
export const markOf = (device: string) => device.slice(0, 6);

/** `ssm-backup-2026-06-15-1432-ab12cd.json`, by the local clock: names sort by time. */
export function folderFileName(at: number, device: string, isDamaged: boolean, copy = 1): string {
  const more = copy > 1 ? `_${copy}` : "";
  return `ssm-backup-${fileStamp(at)}-${markOf(device)}${more}${isDamaged ? "-damaged" : ""}.json`;
}

const pattern = /^ssm-backup-(\d{4})-(\d\d)-(\d\d)-(\d\d)(\d\d)-([0-9a-f]{6})(?:_\d+)?(-damaged)?\.json$/;

/** What a name tells; null for files that this device didn't write. */
export function readName(name: string, device: string): Omit<KeptFile, "records"> | null {
  const [, year, month, day, hour, minute, mark, damaged] = pattern.exec(name) ?? [];
  if (mark === undefined || mark !== markOf(device)) return null;
  const at = new Date(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)).getTime();
  return { name, at, isDamaged: damaged !== undefined };
}
