import { beforeEach, describe, expect, test } from "vitest";
import insight from "../../src/i18n/en/insight.json" with { type: "json" };
import many from "../../src/i18n/en/peopleMany.json" with { type: "json" };
import panel from "../../src/i18n/en/personPanel.json" with { type: "json" };
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { violationsIn } from "../support/browser/accessibility.ts";
import { withExtension } from "../support/browser/extension.ts";
import { forgetSites, openDeal, soon, storedRoles, untilStored } from "../support/browser/rep.ts";

const ssm = withExtension({ window: { width: 1440, height: 1000 } });
beforeEach(() => forgetSites(ssm));

const view = (id: string) => `/lightning/r/Opportunity/${id}/view`;
const keyOf = (id: string) => `salesforce:ssm-demo:opportunity:${id}`;
const personOf = (id: string) => `salesforce:ssm-demo:contact:${id}`;
const contactsOf = (story: keyof typeof stories) =>
  stories[story].contactRoles.map(({ contactId }) => personOf(contactId));

const bodies = async (table: string, where: (row: Record<string, unknown>) => boolean) =>
  ((await ssm.readDatabase())?.[table] ?? []).filter(where).map(({ body }) => body);
const tagOf = async (opportunity: string, person: string) =>
  (
    await bodies("roleTags", (row) => row.opportunityKey === keyOf(opportunity) && row.personKey === person)
  )[0];

describe("several people at once", () => {
  test("chosen by tick and Shift, by keys, all of them: one role or stance for all, one step back", async () => {
    const { id } = stories.ahead;
    const deal = await openDeal(ssm, view(id));
    await deal.people();
    const { frame, rows, words } = deal;
    const tick = (at: number) => rows.nth(at).getByRole("checkbox");
    const bar = frame.getByRole("region", { name: many.label });

    await tick(0).click();
    await tick(2).click({ modifiers: ["Shift"] });
    await bar.getByText("3 selected").waitFor();
    await bar.getByRole("button", { name: /^Role of 3 people/ }).click();
    await frame.getByRole("menuitemcheckbox", { name: words.method.roles.APPROVER.name }).click();
    const people = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-person") ?? ""));
    const three = Object.fromEntries(people.slice(0, 3).map((person) => [person, ["APPROVER"]]));
    await untilStored(ssm, keyOf(id), three);
    await deal.undo.click();
    await untilStored(ssm, keyOf(id), {});
    await deal.redo.click();
    await untilStored(ssm, keyOf(id), three);

    // By keys: Escape lets go, Shift with an arrow takes two, a letter gives the role to both.
    await rows.nth(1).focus();
    await frame.page().keyboard.press("Escape");
    await bar.waitFor({ state: "detached" });
    await frame.page().keyboard.press("Shift+ArrowDown");
    await bar.getByText("2 selected").waitFor();
    await frame.page().keyboard.press("b");
    await untilStored(ssm, keyOf(id), {
      ...three,
      [String(people[1])]: ["APPROVER", "BENEFIT"],
      [String(people[2])]: ["APPROVER", "BENEFIT"],
    });
    await frame.page().keyboard.press("Control+z");
    await untilStored(ssm, keyOf(id), three);

    // Everybody, and where they stand.
    await frame.page().keyboard.press("Control+a");
    await bar.getByText(`${people.length} selected`).waitFor();
    await bar.getByRole("button", { name: /^Stance of/ }).click();
    await frame.getByRole("menuitem", { name: words.method.stances.neutral.name }).click();
    const stances = async () =>
      (await bodies("roleTags", (row) => row.opportunityKey === keyOf(id))).map((body) =>
        Reflect.get(Object(body), "stance"),
      );
    await expect.poll(stances, soon).toEqual(people.map(() => "neutral"));
    await deal.undo.click();
    await expect.poll(stances, soon).toEqual([undefined, undefined, undefined]);
    expect(await violationsIn(frame)).toEqual([]);
  });

  test("two hundred people: found by typing their name or searching role and post, and tagged", async () => {
    const { id } = stories.healthy;
    const first = await openDeal(ssm, view(id));
    await first.people();
    const extra = Array.from({ length: 200 }, (_, at) => ({
      personKey: personOf(`003MANY${String(at).padStart(4, "0")}`),
      name: `Person ${String.fromCharCode(97 + (at % 26))}${at}`,
      title: at === 150 ? "Head of Övervakning" : "Clerk",
    }));
    await ssm.putRows({
      people: extra.map(({ personKey, name, title }) => ({ personKey, body: { page: { name, title } } })),
      roleTags: extra.map(({ personKey }, at) => ({
        opportunityKey: keyOf(id),
        personKey,
        body:
          at === 42
            ? { roles: { EVALUATOR: true } }
            : at === 43
              ? { roles: { BENEFIT: true } }
              : { stance: "neutral" },
      })),
    });
    const deal = await first.reload();
    await deal.people();
    const { frame, rows } = deal;
    await expect.poll(() => rows.count(), soon).toBeGreaterThan(200);

    await rows.first().focus();
    await frame.page().keyboard.press("End");
    await frame.page().keyboard.press("Home");
    // A letter that is a role's begins a name with Shift, and goes on with it.
    await frame.page().keyboard.type("Per");
    const focused = () => frame.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    await expect.poll(focused, soon).toMatch(/^Person a0,/);
    await frame.page().keyboard.press("End");
    await expect.poll(focused, soon).toMatch(/^Person r199,/);

    // Role letters are roles on a row alone.
    const search = frame.getByRole("searchbox");
    await search.focus();
    await frame.page().keyboard.type("sk");
    expect(await search.inputValue()).toBe("sk");
    expect(storedRoles(await ssm.readDatabase(), keyOf(id))).toEqual({
      [String(extra[42]?.personKey)]: ["EVALUATOR"],
      [String(extra[43]?.personKey)]: ["BENEFIT"],
    });
    await search.fill("overvak");
    await expect.poll(() => rows.count(), soon).toBe(1);
    await search.press("ArrowDown");
    await expect.poll(focused, soon).toMatch(/^Person u150,/);
    await frame.page().keyboard.press("k");
    await expect
      .poll(async () => storedRoles(await ssm.readDatabase(), keyOf(id)), soon)
      .toMatchObject({ [String(extra[150]?.personKey)]: ["KDL"] });
    // By role: ours, and whom the CRM calls so.
    await search.fill(deal.words.method.roles.EVALUATOR.name);
    await frame.getByRole("row", { name: /^Person q42,/ }).waitFor();
    await expect.poll(() => rows.count(), soon).toBeLessThan(5);
    // Asked for from elsewhere, somebody whom the search hides comes into sight, far down the list as they are.
    await frame
      .getByRole("region", { name: insight.whom.title })
      .getByRole("button", { name: "Person r43", exact: true })
      .click();
    await expect.poll(focused, soon).toMatch(/^Person r43,/);
    expect(await search.inputValue()).toBe("");
  });
});

describe("what is known of a person", () => {
  test("is saved as typed, kept over a reload, and told with when, by whom and what was before", async () => {
    const { id } = stories.noLeader;
    const [alicia = ""] = contactsOf("noLeader");
    let deal = await openDeal(ssm, view(id));
    await deal.people();
    const open = async () => {
      await deal.rows.first().press("Enter");
      await deal.frame.getByRole("textbox", { name: panel.preferred }).waitFor();
    };
    await open();
    const { words } = deal;
    const { detail } = words.people;
    const { stances, influences } = words.method;
    await deal.frame.getByRole("radio", { name: stances.notSupportive.name }).click();
    await deal.frame.getByRole("radio", { name: stances.supportive.name, exact: true }).click();
    await deal.frame.getByRole("radio", { name: influences["3"].name }).click();
    await deal.frame.getByLabel(panel.office, { exact: true }).selectOption(panel.offices.informal);
    await deal.frame.getByRole("textbox", { name: detail.owner }).fill("Mia Lindqvist");
    await deal.frame
      .getByRole("textbox", { name: detail.businessAgenda })
      .fill("Two weeks to open an account");
    await deal.frame.getByRole("textbox", { name: detail.personalAgenda }).fill("The board seat");
    await deal.frame.getByRole("textbox", { name: panel.preferred }).fill("Ours, run by us");
    await deal.frame
      .getByRole("textbox", { name: detail.note, exact: true })
      .fill("Will speak in the committee.");
    await deal.frame.getByRole("textbox", { name: panel.noteSource }).fill("Call");
    await deal.frame.getByRole("textbox", { name: panel.organisation }).fill("Branch network");
    await expect
      .poll(() => tagOf(id, alicia), soon)
      .toEqual({
        stance: "supportive",
        influence: 3,
        formal: false,
        owner: "Mia Lindqvist",
        agendas: { business: "Two weeks to open an account", personal: "The board seat" },
        preferred: "Ours, run by us",
        note: "Will speak in the committee.",
        noteDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        noteSource: "Call",
      });

    // Stance and influence in one icon, in the playbook's words; what they mean on keyboard focus.
    const icon = deal.rows.first().getByRole("img", { name: stances.supportive.name });
    expect(await icon.getAttribute("aria-label")).toBe(
      `${stances.supportive.name} · ${influences["3"].name}`,
    );
    await icon.hover();
    await deal.frame.getByRole("tooltip").getByText(influences["3"].text).waitFor();
    await deal.frame.page().mouse.move(0, 0);

    deal = await deal.reload();
    await deal.people();
    await open();
    expect(await deal.frame.getByRole("textbox", { name: panel.preferred }).inputValue()).toBe(
      "Ours, run by us",
    );
    await deal.frame.getByRole("button", { name: panel.history.title }).click();
    const history = deal.frame.getByRole("listitem");
    const line = history
      .filter({ hasText: detail.stance })
      .filter({ hasText: stances.supportive.name })
      .first();
    expect(await line.locator("del").textContent()).toBe(stances.notSupportive.name);
    expect(await line.textContent()).toContain(panel.history.you);
    await history.filter({ hasText: panel.organisation }).getByText("Branch network").waitFor();
    expect(await violationsIn(deal.frame)).toEqual([]);
  });

  test("in three deals of an account: facts of the person once, roles and stance in each deal their own", async () => {
    const [alicia = ""] = contactsOf("noLeader");
    const first = await openDeal(ssm, view(stories.noLeader.id));
    await first.people();
    await first.tag(0, "KDL");
    await first.rows.first().press("Enter");
    await first.frame.getByRole("textbox", { name: panel.organisation }).fill("Branch network");
    const person = async () => bodies("people", (row) => row.personKey === alicia);
    await expect.poll(person, soon).toEqual([expect.objectContaining({ organisation: "Branch network" })]);

    // A third one, lost long ago, in which she was against us.
    const [stored] = ((await ssm.readDatabase())?.opportunities ?? []).filter(
      (row) => row.opportunityKey === keyOf(stories.noLeader.id),
    );
    const lost = "0065g00000LostDDAAV";
    await ssm.putRows({
      opportunities: [{ ...stored, opportunityKey: keyOf(lost), outcome: "lost", lastSeen: 1 }],
      roleTags: [
        {
          opportunityKey: keyOf(lost),
          personKey: alicia,
          body: { roles: { APPROVER: true }, stance: "opposed" },
        },
      ],
    });
    await first.page.close();

    const second = await openDeal(ssm, view(stories.followUp.id));
    await second.people();
    const row = second.frame.locator(`tr[data-person="${alicia}"]`);
    await second.role(row, "KDL", false).waitFor();
    await second.role(row, "SPONSOR").click();
    await second.role(row, "SPONSOR", true).waitFor();
    await row.press("Enter");
    const organisation = second.frame.getByRole("textbox", { name: panel.organisation });
    await expect.poll(() => organisation.inputValue(), soon).toBe("Branch network");
    await organisation.fill("Head office");
    await expect.poll(person, soon).toEqual([expect.objectContaining({ organisation: "Head office" })]);
    expect(
      await Promise.all([stories.noLeader.id, stories.followUp.id, lost].map((id) => tagOf(id, alicia))),
    ).toEqual([
      { roles: { KDL: true } },
      { roles: { SPONSOR: true } },
      { roles: { APPROVER: true }, stance: "opposed" },
    ]);
  });
});
