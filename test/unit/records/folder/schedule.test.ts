import { expect, test } from "vitest";
import { isBackupDue, quietUntil, reminderOf } from "../../../../src/records/folder/schedule";
import type { Keeping } from "../../../../src/records/folder/store";

const DAY = 86_400_000;
const now = new Date(2026, 5, 15, 9).getTime();
const keeping = (part: Partial<Keeping> = {}): Keeping => ({
  rhythm: "daily",
  remindAfter: 7,
  quietUntil: 0,
  written: null,
  problem: null,
  ...part,
});
const written = (at: number) => ({ at, file: "x.json", isDamaged: false });

test("a daily backup is due on another local day, a weekly one after seven days, and after a clock that was ahead", () => {
  expect(isBackupDue(keeping(), now)).toBe(true);
  expect(isBackupDue(keeping({ written: written(now - 8 * 3_600_000) }), now)).toBe(false);
  expect(isBackupDue(keeping({ written: written(now - 10 * 3_600_000) }), now)).toBe(true);
  expect(isBackupDue(keeping({ rhythm: "weekly", written: written(now - 7 * DAY + 1) }), now)).toBe(false);
  expect(isBackupDue(keeping({ rhythm: "weekly", written: written(now - 7 * DAY) }), now)).toBe(true);
  expect(isBackupDue(keeping({ written: written(now + DAY) }), now)).toBe(true);
});

test("the reminder comes after as many days as the rep chose, and is quiet for a time after 'not now'", () => {
  const asked = { last: now - 9 * DAY, since: now - 90 * DAY, now };
  expect(reminderOf(keeping(), asked)).toBe(9);
  expect(reminderOf(keeping({ remindAfter: 14 }), asked)).toBe(null);
  expect(reminderOf(keeping({ quietUntil: quietUntil(now) }), asked)).toBe(null);
  expect(reminderOf(keeping({ quietUntil: quietUntil(now) }), { ...asked, now: now + 2 * DAY })).toBe(11);
});

test("notes that are younger than that need no reminder, and without notes there is none", () => {
  expect(reminderOf(keeping(), { last: null, since: now - DAY, now })).toBe(null);
  expect(reminderOf(keeping(), { last: null, since: now - 8 * DAY, now })).toBe(8);
  expect(reminderOf(keeping(), { last: null, since: null, now })).toBe(null);
});
