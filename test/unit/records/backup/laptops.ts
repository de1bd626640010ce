import { type Choices, mergeInto, type Preview, previewMerge } from "../../../../src/records/backup/merge";
import { readContent } from "../../../../src/records/backup/readContent";
import type { SsmDatabase } from "../../../../src/records/db";
import { MERGE } from "../../../../src/records/parts";
import { contents, must } from "../builders";

/** What travels in a file: text, so that nothing of the sender's memory comes along. */
export const fileOf = async (db: SsmDatabase) => JSON.parse(JSON.stringify(await readContent(db)));

/** `to` opens a file that `from` made. */
export async function exchange(from: SsmDatabase, to: SsmDatabase, choices?: Choices): Promise<Preview> {
  const preview = await previewMerge(to, await fileOf(from));
  must(await mergeInto(to, preview, choices));
  return preview;
}

/** All that a person could ever see or miss: rows and history, without what is of one laptop alone. */
export async function shared(db: SsmDatabase): Promise<Record<string, unknown[]>> {
  const all = await contents(db, ["assessments"]);
  const { changes = [], settings = [], ...rest } = all;
  const log = changes.filter((row) => (row as { name: string }).name !== MERGE);
  const common = settings.filter((row) => (row as { key: string }).key !== "device");
  return {
    ...rest,
    ...(log.length > 0 ? { changes: log } : {}),
    ...(common.length > 0 ? { settings: common } : {}),
  };
}
