import { describe, expect, test } from "vitest";
import { violationsIn } from "../support/browser/accessibility.ts";
import { withExtension } from "../support/browser/extension.ts";
import { type Deal, openDeal, soon } from "../support/browser/rep.ts";

const ssm = withExtension();

const evidence = async () =>
  Object.fromEntries(
    ((await ssm.readDatabase())?.evidence ?? []).map((row) => [String(row.itemId), Object(row.body).level]),
  );

/** The question on the screen, and the keys that answer it. */
function quickLookIn({ frame, page, words }: Deal) {
  const view = frame
    .getByRole("region", { name: words.quick.title })
    .filter({ has: frame.locator("footer, h3") });
  const question = view.locator("[data-question]");
  return {
    view,
    question,
    place: (at: number, all = 8) =>
      view.getByText(
        words.quick.progress.replace("{at, number}", `${at}`).replace("{all, number}", `${all}`),
        {
          exact: true,
        },
      ),
    /** Presses a key where the question has the focus, and waits for the next one. */
    async answer(key: string) {
      const before = await question.textContent();
      await frame.locator("[data-question]:focus").waitFor();
      await page.keyboard.press(key);
      await expect.poll(() => question.textContent(), soon).not.toBe(before);
    },
  };
}

describe("the quick look", () => {
  test("a fresh deal is assessed by keys alone, left in the middle and found again there", async () => {
    let deal = await openDeal(ssm);
    const { words } = deal;
    // Offered at once, with nothing to set up.
    await deal.frame.getByText(words.guide.first.eyebrow).waitFor();
    await deal.frame.getByRole("button", { name: words.guide.first.start }).press("Enter");
    let quick = quickLookIn(deal);
    await quick.place(1).waitFor();

    // The signs that were seen, by number; then three items, a key each.
    await deal.frame.locator("[data-question]:focus").waitFor();
    await deal.page.keyboard.press("1");
    await quick.view.getByRole("button", { pressed: true }).waitFor();
    await quick.answer("ArrowRight");
    const asked: string[] = [];
    for (const key of ["4", "3", "1"]) {
      asked.push((await quick.question.textContent()) ?? "");
      await quick.answer(key);
    }
    await quick.place(5).waitFor();
    expect(await violationsIn(deal.frame)).toEqual([]);
    const itemNamed = (question: string) =>
      Object.entries(words.method.items).find(([, { text }]) => question.includes(text))?.[0] ?? question;
    const [first = "", second = "", third = ""] = asked.map(itemNamed);
    await expect.poll(evidence, soon).toEqual({ "S1.W1": "E2", [first]: "E3", [second]: "E2" });

    // Left, and found again after the browser page was loaded anew: also by the back key.
    await deal.frame.getByRole("button", { name: words.quick.leave }).press("Enter");
    await deal.frame.getByText("Quick look left at 5 of 8").waitFor();
    deal = await deal.reload();
    await deal.openTab("assess");
    await deal.frame.getByRole("button", { name: words.quick.offer.resume }).press("Enter");
    quick = quickLookIn(deal);
    await quick.place(5).waitFor();
    await quick.answer("ArrowLeft");
    expect(await quick.question.textContent()).toContain(words.method.items[third as "S1.E1"].text);
    await quick.answer("ArrowRight");

    // To the end, skipping: then the verdict, and the same evidence in the full list.
    for (let at = 5; at <= 8; at += 1) await quick.answer("ArrowRight");
    await quick.view.getByText(words.quick.done.title).waitFor();
    await quick.view.getByRole("button", { name: words.quick.done.items }).press("Enter");
    await deal.level(words.method.items[first as "S1.E1"].text, "E3", true).waitFor();
    expect(await deal.frame.getByText(/Quick look left/).count()).toBe(0);
  });

  test("a first assessment is one press and a key or two a question, from a score of nothing to a verdict", async () => {
    const deal = await openDeal(ssm);
    const { frame, page, words } = deal;
    const score = frame.locator("[data-tone]");
    let presses = 0;
    const press = async (key: string) => {
      presses += 1;
      await page.keyboard.press(key);
    };
    await frame.getByRole("button", { name: words.guide.first.start }).press("Enter");
    presses += 1;
    const { question } = quickLookIn(deal);
    const asked: string[] = [];
    const heading = async () => (await question.textContent()) ?? "";
    await question.waitFor();
    for (let at = await heading(); at !== words.quick.done.title; at = await heading()) {
      await frame.locator("[data-question]:focus").waitFor();
      asked.push(at);
      await press("3");
      // Where several may be ticked, or a sentence or a day is wanted, a second key goes on.
      const isNext = async () => (await heading()) !== at;
      const goesOn = await expect
        .poll(isNext, { timeout: 5_000, interval: 50 })
        .toBe(true)
        .then(
          () => true,
          () => false,
        );
      if (!goesOn) await press("ArrowRight");
      await expect.poll(isNext, { ...soon, message: `a key leaves “${at}”` }).toBe(true);
    }
    expect(asked.length).toBeLessThanOrEqual(8);
    expect(asked.length).toBeGreaterThan(3);
    expect(presses).toBeLessThanOrEqual(1 + 2 * asked.length);
    await deal.openTab("assess");
    await score.first().waitFor();
  });

  test("contradicted and not applicable are a key away, and the reason is asked for", async () => {
    const deal = await openDeal(ssm);
    await deal.openTab("assess");
    await deal.frame
      .getByRole("region", { name: deal.words.quick.offer.title })
      .getByRole("button")
      .press("Enter");
    const quick = quickLookIn(deal);
    await quick.answer("ArrowRight");
    await deal.frame.locator("[data-question]:focus").waitFor();
    await deal.page.keyboard.press("7");
    const reason = quick.view.getByRole("textbox", { name: deal.words.assess.detail.reason });
    await reason.waitFor();
    await quick.view.getByText(deal.words.assess.detail.reasonNeeded).waitFor();
    await reason.fill("They have no such process.");
    await reason.press("Tab");
    await expect
      .poll(async () => (await ssm.readDatabase())?.evidence?.map(({ body }) => body), soon)
      .toEqual([{ level: "NA", words: "They have no such process." }]);
    await quick.question.press("6");
    await expect.poll(async () => Object.values(await evidence()), soon).toEqual(["EX"]);
  });
});
