import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { mergeInto, previewMerge } from "../../../../src/records/backup/merge";
import { parseBackup, parseFile } from "../../../../src/records/backup/parse";
import type { SsmDatabase } from "../../../../src/records/db";
import { forget } from "../../../../src/records/forget/forget";
import { rememberReading } from "../../../../src/records/opportunities";
import { newReviewId, reviewsOfDeal } from "../../../../src/records/reviews";
import { settingsOf } from "../../../../src/records/settings";
import { makeAnswers } from "../../../../src/records/team/answers";
import { BookStore } from "../../../../src/records/team/books";
import { makeReviewFile } from "../../../../src/records/team/reviewFile";
import { contentOfBooks, rebuild, showAs, TEAM_CHANGES } from "../../../../src/records/team/teamBook";
import { undo } from "../../../../src/records/undo";
import { write } from "../../../../src/records/write";
import { ACME, acme, contactOfAcme, contents, freshDatabase, must, reading, TestClock } from "../builders";

const DAY = 86_400_000;
const person = contactOfAcme("003A");
let stores = 0;
const freshBooks = () => {
  stores += 1;
  return new BookStore(`books-${stores}-${Math.random()}`);
};

/** A rep with these opportunities, and a private note on Ana in each. */
async function rep(keys: string[], clock = new TestClock()): Promise<{ db: SsmDatabase; clock: TestClock }> {
  const db = await freshDatabase({ now: clock.now });
  for (const id of keys) {
    const { key: opportunityKey } = acme(id);
    must(await rememberReading(db, reading({ identity: acme(id) })));
    must(await write(db, { name: "role.set", opportunityKey, personKey: person, role: "KDL", on: true }));
    must(
      await write(db, {
        name: "roleTag.edit",
        opportunityKey,
        personKey: person,
        patch: {
          note: "drinks at noon",
          noteSource: "the gardener",
          stance: "mentor",
          agendas: { business: "Cost down", personal: "wants his boss's chair" },
        },
      }),
    );
    must(await write(db, { name: "evidence.set", opportunityKey, itemId: "S1.E1", patch: { level: "E3" } }));
    const at = clock.now();
    must(
      await write(db, {
        name: "review.edit",
        review: newReviewId(at),
        at,
        deals: [{ opportunityKey, patch: { decision: "my own misgivings" } }],
      }),
    );
  }
  return { db, clock };
}

const fileOf = async (db: SsmDatabase, keys: string[], name: string, now = db.now()) => {
  const made = must(
    await makeReviewFile(db, { opportunityKeys: keys.map((id) => acme(id).key), name, passphrase: null }),
  );
  const text = await made.file.text();
  return { text, file: must(await parseBackup(text, now)) };
};

describe("a review file", () => {
  test("holds what was chosen, names its rep, and nothing of private notes, in rows or in history", async () => {
    const { db } = await rep(["006A", "006B"]);
    const { text, file } = await fileOf(db, ["006A"], " Kim Ode ");
    expect(file.head).toMatchObject({ holds: "review", from: { name: "Kim Ode" } });
    for (const secret of ["drinks", "gardener", "boss's chair", "misgivings", acme("006B").key])
      expect(text).not.toContain(secret);
    for (const shared of ["Cost down", "mentor", "S1.E1", "KDL"]) expect(text).toContain(shared);
    expect(file.content.reviews).toEqual([]);
  });
});

describe("the books", () => {
  test("a newer file of a rep takes the older one's place, an older one never does", async () => {
    const { db, clock } = await rep(["006A", "006B"]);
    const first = await fileOf(db, ["006A", "006B"], "Kim");
    clock.forward(DAY);
    const second = await fileOf(db, ["006A"], "Kim");
    const store = freshBooks();
    expect(await store.take("1.json", first.file, 1)).toBe("new");
    expect(await store.take("2.json", second.file, 2)).toBe("newer");
    expect(await store.take("2 (1).json", second.file, 3)).toBe("same");
    expect(await store.take("1.json", first.file, 4)).toBe("older");
    const [book, ...others] = await store.inOrder();
    expect(others).toEqual([]);
    expect(book).toMatchObject({ name: "Kim", file: "2.json", opportunityKeys: [ACME] });
  });

  test("of an opportunity in two reps' files the newest counts, whole", async () => {
    const kim = await rep(["006A"]);
    const lee = await rep(["006A", "006C"], new TestClock(kim.clock.time + DAY));
    must(
      await write(kim.db, {
        name: "evidence.set",
        opportunityKey: ACME,
        itemId: "S2.E1",
        patch: { level: "E4" },
      }),
    );
    const store = freshBooks();
    await store.take("lee.json", (await fileOf(lee.db, ["006A", "006C"], "Lee")).file, 1);
    await store.take("kim.json", (await fileOf(kim.db, ["006A"], "Kim", lee.clock.time)).file, 2);
    const content = contentOfBooks(await store.inOrder());
    expect(content.opportunities).toHaveLength(2);
    expect((content.evidence ?? []).map((row) => (row as { itemId: string }).itemId)).toEqual([
      "S1.E1",
      "S1.E1",
    ]);
  });
});

describe("the team book", () => {
  async function book(): Promise<{
    team: SsmDatabase;
    store: BookStore;
    kim: Awaited<ReturnType<typeof rep>>;
  }> {
    const kim = await rep(["006A", "006B"]);
    const store = freshBooks();
    await store.take("kim.json", (await fileOf(kim.db, ["006A", "006B"], "Kim")).file, 1);
    const team = await freshDatabase({ now: () => kim.clock.time + DAY });
    team.only = TEAM_CHANGES;
    await rebuild(team, await store.inOrder());
    return { team, store, kim };
  }
  const note = async (team: SsmDatabase, keys: string[]) => {
    const at = team.now();
    must(
      await write(team, {
        name: "review.edit",
        review: newReviewId(at),
        at,
        deals: keys.map((id) => ({
          opportunityKey: acme(id).key,
          patch: {
            questions: `Who signs for ${id}?`,
            steps: { a: { text: "Meet the CFO", date: "2026-07-01", by: "ours" } },
          },
        })),
      }),
    );
  };

  test("takes no write but those of a review", async () => {
    const { team } = await book();
    const before = await contents(team);
    const refused = await write(team, {
      name: "role.set",
      opportunityKey: ACME,
      personKey: person,
      role: "KDL",
      on: false,
    });
    expect(refused.ok).toBe(false);
    // Nor by a door of its own: a merge, forgetting.
    const { file } = await fileOf((await rep(["006C"])).db, ["006C"], "Lee");
    expect((await mergeInto(team, await previewMerge(team, file.content))).ok).toBe(false);
    expect((await forget(team, [{ table: "opportunities", key: ACME, name: "Acme" }])).ok).toBe(false);
    expect(await contents(team)).toEqual(before);
  });

  test("keeps what the manager noted when a newer file comes, and loses what that no longer holds", async () => {
    const { team, store, kim } = await book();
    await note(team, ["006A"]);
    kim.clock.forward(2 * DAY);
    must(
      await write(kim.db, {
        name: "evidence.set",
        opportunityKey: ACME,
        itemId: "S1.E1",
        patch: { level: "E4" },
      }),
    );
    await store.take("kim2.json", (await fileOf(kim.db, ["006A"], "Kim")).file, 2);
    await rebuild(team, await store.inOrder());
    expect((await team.rows("opportunities").toArray()).map(({ opportunityKey }) => opportunityKey)).toEqual([
      ACME,
    ]);
    expect((await team.rows("evidence").get([ACME, "S1.E1"]))?.body.level).toBe("E4");
    const { rows } = await reviewsOfDeal(team, ACME);
    expect(rows.map(({ body }) => body.questions)).toEqual(["Who signs for 006A?"]);
    // The manager's own log goes on: what they noted can be taken back.
    must(await undo(team, { opportunityKey: ACME }));
    expect((await reviewsOfDeal(team, ACME)).rows.filter(({ body }) => body.questions)).toEqual([]);
  });

  test("is shown as the manager's own workspace, but for what was chosen in the book itself, also when files come", async () => {
    const { team, store } = await book();
    const own = [
      { key: "language", body: { value: "en" } },
      { key: "theme", body: { value: "light" } },
    ];
    const shown = async () => (await settingsOf(team, ["language", "theme"])).values;
    await showAs(team, own);
    expect(await shown()).toEqual({ language: "en", theme: "light" });
    must(await write(team, { name: "settings.set", key: "language", value: "zh-CN" }));
    await showAs(team, [{ key: "theme", body: { value: "dark" } }, ...own.slice(0, 1)]);
    expect(await shown()).toEqual({ language: "zh-CN", theme: "dark" });
    await rebuild(team, await store.inOrder(), own);
    expect(await shown()).toEqual({ language: "zh-CN", theme: "light" });
  });

  test("answers go back to their rep alone, land beside the opportunity, and carry on; taking them is undone as one step", async () => {
    const { team, kim } = await book();
    await note(team, ["006A", "006B"]);
    const answer = async () => {
      const made = must(await makeAnswers(team, { opportunityKeys: [ACME], name: "Dana", passphrase: null }));
      expect(await made.file.text()).not.toContain("006B");
      const file = must(await parseFile(made.file, team.now()));
      expect(file.head).toMatchObject({ holds: "answers", from: { name: "Dana" } });
      return file;
    };
    const mine = async () => (await reviewsOfDeal(kim.db, ACME)).rows.map(({ body }) => body);
    const before = await mine();
    must(await mergeInto(kim.db, await previewMerge(kim.db, (await answer()).content)));
    expect(await mine()).toContainEqual({
      questions: "Who signs for 006A?",
      reviewer: "Dana",
      steps: { a: { text: "Meet the CFO", date: "2026-07-01", by: "ours" } },
    });
    must(await undo(kim.db, { all: true }));
    expect(await mine()).toEqual(before);
    must(await mergeInto(kim.db, await previewMerge(kim.db, (await answer()).content)));
    await note(team, ["006A"]);
    must(await mergeInto(kim.db, await previewMerge(kim.db, (await answer()).content)));
    expect((await mine()).filter(({ reviewer }) => reviewer === "Dana")).toHaveLength(2);
  });

  test("without notes there is no file to send", async () => {
    const { team } = await book();
    expect((await makeAnswers(team, { opportunityKeys: [ACME], name: "Dana", passphrase: null })).ok).toBe(
      false,
    );
  });
});

test("a file without its rep's name is refused", async () => {
  const { db } = await rep(["006A"]);
  const { text } = await fileOf(db, ["006A"], "Kim");
  for (const from of [
    undefined,
    null,
    "Kim",
    { name: "Kim" },
    { device: "x", name: " " },
    { device: "../x", name: "Kim" },
  ]) {
    const parsed = await parseBackup(JSON.stringify({ ...JSON.parse(text), from }), db.now());
    expect(parsed).toEqual({ ok: false, error: { kind: "noSender" } });
  }
});
