import { beforeEach, describe, expect, test } from "vitest";
import { backupOf } from "../../../../src/records/backup/makeBackup";
import { seal } from "../../../../src/records/handover/seal";
import { answersIn, reviewsIn, share, sharedName } from "../../../../src/records/team/sharedFiles";
import { memoryFolder } from "../folder/memoryFolder";

const DAY = 86_400_000;
const start = new Date(2026, 5, 15, 14, 32).getTime();
const kim = { kind: "review", name: "Kim Ode", device: "ab12cd0000ab12cd0000" } as const;
const lee = { kind: "review", name: "Lee / 王磊 ", device: "ffeedd0000ffeedd0000" } as const;

const backupFrom = (device: string, madeAt: number) =>
  backupOf({}, { madeAt, holds: "review", from: { device, name: "Kim" } });
const from = async (of: { device: string }, madeAt: number) => backupFrom(of.device, madeAt);
const textOf = async (device: string) => (await backupFrom(device, start)).file.text();

describe("the folder that a team shares", () => {
  let memory: ReturnType<typeof memoryFolder>;
  const names = () => [...memory.files.keys()].sort();
  beforeEach(() => {
    memory = memoryFolder();
  });

  test("holds one review file a rep: a newer one takes the older ones' place, once it was read back", async () => {
    await share(memory.folder, kim, await from(kim, start));
    await share(memory.folder, lee, await from(lee, start));
    const newer = await share(memory.folder, kim, await from(kim, start + DAY));
    expect(newer).toEqual({
      file: "ssm-review-Kim-Ode-2026-06-16-1432-ab12cd.json",
      removed: ["ssm-review-Kim-Ode-2026-06-15-1432-ab12cd.json"],
      left: [],
    });
    expect(names()).toEqual([
      "ssm-review-Kim-Ode-2026-06-16-1432-ab12cd.json",
      "ssm-review-Lee-王磊-2026-06-15-1432-ffeedd.json",
    ]);
    expect((await reviewsIn(memory.folder)).map(({ name }) => name)).toEqual(names());
    // Twice in a minute, and under another name: still the same rep's.
    await share(memory.folder, { ...kim, name: "K. Ode" }, await from(kim, start + DAY));
    await share(memory.folder, { ...kim, name: "K. Ode" }, await from(kim, start + DAY));
    expect(names().filter((name) => name.includes("ab12cd"))).toEqual([
      "ssm-review-K-Ode-2026-06-16-1432-ab12cd_2.json",
    ]);
  });

  test("what reads back otherwise is taken away, and the older file stays", async () => {
    await share(memory.folder, kim, await from(kim, start));
    const before = new Map(memory.files);
    memory.spoil = (text) => text.slice(0, -7);
    expect(await share(memory.folder, kim, await from(kim, start + DAY))).toBe(null);
    expect(memory.files).toEqual(before);
    memory.refuses = "QuotaExceededError";
    await expect(share(memory.folder, kim, await from(kim, start + DAY))).rejects.toThrow();
    expect(memory.files).toEqual(before);
  });

  test("nothing of anybody else goes, whatever it is called", async () => {
    const foreign = {
      "ssm-review-Kim-Ode-2026-06-01-0900-ab12cd.json": await textOf("ab12cd1111"),
      "ssm-review-Kim-Ode-2026-06-02-0900-ab12cd.json": "no file of ours",
      "ssm-review-Kim-Ode-2026-06-03-0900-ab12cd (copy).json": await textOf(kim.device),
      "ssm-review-Kim-Ode-2027-01-01-0900-ab12cd.json": await textOf(kim.device),
      "ssm-answers-Kim-Ode-2026-06-01-0900-ab12cd-for-ffeedd.json": await textOf(kim.device),
      "ssm-backup-2026-06-01-0900-ab12cd.json": await textOf(kim.device),
      "budget.xlsx": "PK",
    };
    for (const [name, text] of Object.entries(foreign)) memory.files.set(name, text);
    const shared = await share(memory.folder, kim, await from(kim, start + DAY));
    expect(shared?.removed).toEqual([]);
    expect(names()).toEqual([...Object.keys(foreign), shared?.file].sort());
  });

  test("a sealed file goes by its name, and one that can't be removed is told", async () => {
    const older = sharedName(kim, start);
    const sealed = await seal("{}", "correct horse battery staple");
    memory.files.set(older, sealed);
    memory.files.set(sharedName(lee, start), sealed);
    const remove = memory.folder.removeEntry;
    memory.folder.removeEntry = () =>
      Promise.reject(new DOMException("in use", "NoModificationAllowedError"));
    expect(await share(memory.folder, kim, await from(kim, start + DAY))).toMatchObject({
      removed: [],
      left: [older],
    });
    memory.folder.removeEntry = remove;
    expect((await share(memory.folder, kim, await from(kim, start + 2 * DAY)))?.removed).toContain(older);
    expect(names()).toContain(sharedName(lee, start));
  });

  test("answers are found by the rep they are for alone", async () => {
    const dana = { kind: "answers", name: "Dana", device: "999999000099999900aa" } as const;
    await share(memory.folder, { ...dana, to: kim.device }, await from(dana, start));
    await share(memory.folder, { ...dana, to: lee.device }, await from(dana, start));
    const { file } = (await share(
      memory.folder,
      { ...dana, to: kim.device },
      await from(dana, start + DAY),
    )) ?? { file: "" };
    expect((await answersIn(memory.folder, kim.device)).map(({ name }) => name)).toEqual([file]);
    expect(await answersIn(memory.folder, lee.device)).toHaveLength(1);
    expect(await answersIn(memory.folder, dana.device)).toEqual([]);
    expect(await reviewsIn(memory.folder)).toEqual([]);
  });
});
