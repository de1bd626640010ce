import type { Content } from "../backup/content";
import { type Backup, backupOf, isEmpty } from "../backup/makeBackup";
import type { SsmDatabase } from "../db";
import { deviceIdOf } from "../device";
import { type StorageError, storageError } from "../errors";
import { sealed } from "../handover/seal";
import { checkRows } from "../read";
import { done, fail, type Result } from "../result";
import { rowName } from "../schema";
import type { ReviewRow } from "../schema/reviews";

/** Whether a review says something that is for the rep. */
export const isAnswer = ({ body }: ReviewRow): boolean =>
  Boolean(body.decision?.trim() || body.questions?.trim()) ||
  Object.values(body.steps ?? {}).some(({ text }) => text?.trim());

/** What the manager noted of these opportunities, oldest first. */
export async function answersFor(db: SsmDatabase, opportunityKeys: readonly string[]): Promise<ReviewRow[]> {
  const rows = await Promise.all(
    opportunityKeys.map((key) => db.rows("reviews").where("opportunityKey").equals(key).toArray()),
  );
  return checkRows("reviews", rows.flat()).rows.filter(isAnswer);
}

interface AnswersOptions {
  opportunityKeys: readonly string[];
  /** The manager's own, as the rep will read it. */
  name: string;
  passphrase: string | null;
}

/** Questions, decisions and agreed steps as a file for the rep. The same file's later issue carries on from it. */
export async function makeAnswers(
  db: SsmDatabase,
  { opportunityKeys, name, passphrase }: AnswersOptions,
): Promise<Result<Backup, { kind: "empty" } | StorageError>> {
  try {
    const reviewer = name.trim();
    const rows = await answersFor(db, opportunityKeys);
    const names = new Set(rows.map(({ id }) => rowName("reviews", id)));
    const lines = checkRows(
      "changes",
      await db
        .rows("changes")
        .where("rows")
        .anyOf([...names])
        .distinct()
        .toArray(),
    );
    const content: Content = {
      reviews: rows.map((row) => ({ ...row, body: { ...row.body, reviewer } })),
      // Of a review over many reps' opportunities only what is of these.
      changes: lines.rows.map((line) => ({
        ...line,
        rows: line.rows.filter((each) => names.has(each)),
        body: {
          patches: line.body.patches.filter(({ table, key }) => names.has(rowName(table, key))),
        },
      })),
    };
    if (isEmpty(content)) return fail({ kind: "empty" });
    const from = { device: await deviceIdOf(db), name: reviewer };
    const backup = await backupOf(content, { madeAt: db.now(), holds: "answers", from });
    return done(passphrase === null ? backup : await sealed(backup, passphrase));
  } catch (error) {
    return fail(storageError(error));
  }
}
