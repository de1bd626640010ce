import { beforeEach, describe, expect, test } from "vitest";
import insight from "../../src/i18n/en/insight.json" with { type: "json" };
import posts from "../../src/i18n/en/posts.json" with { type: "json" };
import core from "../../src/method/playbooks/core.json" with { type: "json" };
import roleTexts from "../../src/method/playbooks/en/roles.json" with { type: "json" };
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { unseenFocusIn, violationsIn } from "../support/browser/accessibility.ts";
import { withExtension } from "../support/browser/extension.ts";
import { type Deal, forgetSites, openDeal, soon, storedRoles, untilStored } from "../support/browser/rep.ts";

const ssm = withExtension({ window: { width: 1440, height: 1000 } });
beforeEach(() => forgetSites(ssm));

const keyOf = (id: string) => `salesforce:ssm-demo:opportunity:${id}`;
const contactsOf = (story: "noLeader" | "healthy") =>
  stories[story].contactRoles.map(({ contactId }) => `salesforce:ssm-demo:contact:${contactId}`);
const view = (id: string) => `/lightning/r/Opportunity/${id}/view`;
const section = (deal: Deal, title: string) =>
  deal.frame.getByRole("button", { name: new RegExp(`^${title}`) });

describe("what comes of the tags", () => {
  test("what is wrong with its cause and one thing to do, whom to see and by whom, and who matters when", async () => {
    const { id } = stories.ahead;
    const early = await openDeal(ssm, view(id));
    await early.people();
    // Evidence of the first three stages is there: the work is at stage 4.
    const date = new Date().toISOString().slice(0, 10);
    // The sponsor's word counts with the leader: drawn on the map.
    const [leader, sponsor] = stories.ahead.contactRoles.map(
      ({ contactId }) => `salesforce:ssm-demo:contact:${contactId}`,
    );
    await ssm.putRows({
      plans: [
        {
          opportunityKey: `salesforce:ssm-demo:opportunity:${id}`,
          kind: "map",
          body: { lines: { drawn: { kind: "influence", from: sponsor, to: leader } } },
        },
      ],
      evidence: core.stages
        .slice(0, 3)
        .flatMap(({ ev }) => ev)
        .map((item) => ({
          opportunityKey: `salesforce:ssm-demo:opportunity:${id}`,
          itemId: item.id,
          body: { level: "E4", date },
        })),
    });
    const deal = await early.reload();
    const names = (await deal.people()).map((label) => label.split(",")[0] ?? "");
    const { frame, words } = deal;
    const { roles, stances } = words.method;
    const whom = frame.getByRole("region", { name: insight.whom.title });
    await whom.getByText(insight.whom.reasons.missing).waitFor();

    // The leader was never met; the sponsor was, and can introduce us.
    await deal.tag(0, "KDL");
    await deal.tag(1, "SPONSOR");
    await deal.rows.nth(1).press("Enter");
    await frame.getByLabel(words.people.detail.access).selectOption("met");
    await frame.getByRole("radio", { name: stances.mentor.name }).click();
    await deal.rows.nth(1).press("ArrowLeft");
    await whom.getByRole("button", { name: /more$/ }).click();
    const visit = whom.getByRole("listitem").filter({ hasText: names[0] });
    await visit.getByText(insight.whom.reasons.notMet).waitFor();
    await visit.getByText(insight.whom.routes.influence.replaceAll("{by}", names[1] ?? "")).waitFor();

    // The leader turns against us: roles stand against each other.
    await deal.rows.nth(0).press("Enter");
    await frame.getByRole("radio", { name: stances.opposed.name }).click();
    await deal.rows.nth(0).press("ArrowLeft");
    await frame.locator("details summary").first().click();
    const findings = frame.getByRole("list", { name: insight.findings.label });
    await findings.getByText(/stands against us/).waitFor();
    await findings
      .getByText(words.method.rules["BDU-3"].text)
      .or(frame.getByText(words.method.rules["BDU-3"].text))
      .first()
      .waitFor();
    await findings.getByText(words.method.rules["BDU-3"].fix).waitFor();

    // Who matters when: by keys from cell to cell, each told in words.
    await section(deal, insight.grid.title).click();
    const table = frame.getByRole("table", { name: insight.grid.title });
    const cell = table.getByRole("button", {
      name: new RegExp(`^${roles.KDL.name} at stage 4, .*${names[0]}`),
    });
    await cell.focus();
    await frame.page().keyboard.press("ArrowRight");
    await expect
      .poll(() => frame.evaluate(() => document.activeElement?.getAttribute("aria-label")), soon)
      .toMatch(new RegExp(`^${roles.KDL.name} at stage 5`));
    expect(await table.getByRole("button", { name: /missing now/ }).count()).toBeGreaterThan(0);
    expect(await violationsIn(frame)).toEqual([]);
    expect(await unseenFocusIn(frame)).toEqual([]);

    // Two roles that seldom meet in one person are pointed out where that person stands.
    const third = deal.rows.nth(2);
    await third.focus();
    await frame.page().keyboard.press("k");
    await deal.role(third, "KDL", true).waitFor();
    expect(await third.getByText(roleTexts.combos["KDL+EVALUATOR"]).count()).toBe(0);
    await frame.page().keyboard.press("e");
    await third.getByText(roleTexts.combos["KDL+EVALUATOR"]).waitFor();

    // A deed told of nobody in particular was the one sponsor's; of two it is neither's: both are named as candidates.
    const candidate = (at: number) => words.people.coverage.candidate.replace("{name}", names[at] ?? "");
    expect(await frame.getByText(candidate(1)).count()).toBe(0);
    await deal.tag(2, "SPONSOR");
    await frame.getByText(`${candidate(1)}, ${candidate(2)}`).waitFor();
  });
});

describe("a new account", () => {
  test("begins with its industry: posts to hold real people against, in the rep's own words, chosen once", async () => {
    const deal = await openDeal(ssm, view(stories.noLeader.id));
    const names = (await deal.people()).map((label) => label.split(",")[0] ?? "");
    const { frame, words } = deal;
    await section(deal, words.people.industryPosts).click();
    await frame.getByLabel(posts.industry).selectOption("banking");
    const leaders = frame.getByRole("region", { name: words.method.roles.KDL.name, exact: true });
    await leaders.getByText("COO", { exact: true }).click();
    await leaders
      .getByText(roleTexts.roles.KDL.concern[0]?.text ?? "")
      .first()
      .waitFor();

    await leaders.getByRole("button", { name: "Who is it? COO", exact: true }).click();
    await leaders.getByRole("combobox").click();
    await frame.getByRole("option", { name: new RegExp(`^${names[1]}`) }).click();
    const give = leaders.getByRole("button", { name: new RegExp(`Give this role to ${names[1]}$`) });
    await give.click();
    await deal.role(deal.rows.nth(1), "KDL", true).waitFor();

    await leaders.getByRole("button", { name: "Edit Chief digital officer", exact: true }).click();
    await frame.getByRole("textbox", { name: posts.name }).fill("Head of digital");
    await frame.getByRole("button", { name: posts.save, exact: true }).click();
    await leaders.getByText("Head of digital").waitFor();
    const account = async () => ((await ssm.readDatabase())?.accounts ?? []).map(({ body }) => body);
    await expect.poll(account, soon).toEqual([
      expect.objectContaining({
        industry: "banking",
        posts: { "banking.KDL.3": expect.objectContaining({ post: "Head of digital", role: "KDL" }) },
      }),
    ]);
    expect(await violationsIn(frame)).toEqual([]);
    await deal.page.close();

    // The account's next deal has them already.
    const next = await openDeal(ssm, view(stories.followUp.id));
    await next.people();
    await section(next, words.people.industryPosts).click();
    await next.frame.getByText("Head of digital").waitFor();
    expect(await next.frame.getByLabel(posts.industry).inputValue()).toBe("banking");
  });
});

describe("what the CRM says, and what only deeds show", () => {
  test("a CRM role offers one of ours: one press takes it, one puts it aside for good; both outlast a reload", async () => {
    const { id } = stories.noLeader;
    let deal = await openDeal(ssm, view(id));
    await deal.people();
    const { people, method } = deal.words;
    const row = (at: number) => deal.frame.locator(`tr[data-person="${contactsOf("noLeader")[at]}"]`);
    const offer = (at: number, role: "EVALUATOR" | "INFLUENCER") =>
      row(at).getByRole("button", {
        name: people.acceptSuggestion.replace("{role}", method.roles[role].name),
        exact: true,
      });
    const dismiss = (at: number) =>
      row(at).getByRole("button", {
        name: people.dismissSuggestion.replace("{role}", method.roles.INFLUENCER.name),
      });
    await row(4).getByText(people.crmSays.replace("{crmRole}", "Evaluator")).waitFor();
    expect(storedRoles(await ssm.readDatabase(), keyOf(id))).toEqual({});
    await offer(4, "EVALUATOR").click();
    await offer(4, "EVALUATOR").waitFor({ state: "detached" });
    const taken = { [contactsOf("noLeader")[4] ?? ""]: ["EVALUATOR"] };
    await untilStored(ssm, keyOf(id), taken);
    await dismiss(3).click();
    await dismiss(3).waitFor({ state: "detached" });

    deal = await deal.reload();
    await deal.people();
    // Another person with the same word is still asked about.
    await offer(6, "INFLUENCER").waitFor();
    expect(await dismiss(3).count()).toBe(0);
    expect(await offer(3, "INFLUENCER").count()).toBe(0);
    expect(await offer(4, "EVALUATOR").count()).toBe(0);
    await untilStored(ssm, keyOf(id), taken);
  });

  test("a sponsor without a deed is a candidate: asked for one, never made to answer; the deed makes the sponsor", async () => {
    const { id } = stories.healthy;
    let deal = await openDeal(ssm, view(id));
    const [label = ""] = await deal.people();
    const name = label.split(",")[0] ?? "";
    const { deed } = deal.words.people;
    await deal.tag(0, "SPONSOR");
    await deal.rows.first().getByText(deed.none).waitFor();
    // Nothing stands in the way: the next person is tagged at once.
    expect(await deal.frame.getByRole("heading", { name: deed.ask.replace("{name}", name) }).count()).toBe(0);
    await deal.tag(1, "KDL");

    const evidence = async () =>
      ((await ssm.readDatabase())?.evidence ?? [])
        .filter((row) => row.opportunityKey === keyOf(id))
        .map(({ body }) => body);
    const ask = deal.rows.first().getByRole("button", { name: deed.add });
    const form = deal.frame.getByRole("form", { name: deed.ask.replace("{name}", name) });
    await ask.click();
    await form.getByRole("button", { name: deed.later }).click();
    await form.waitFor({ state: "detached" });
    expect(await evidence()).toEqual([]);
    await deal.rows.first().getByText(deed.none).waitFor();

    await ask.click();
    await form.getByRole("textbox", { name: deed.words }).fill("Put us on the board's agenda");
    await form.getByRole("checkbox", { name: deed.written }).click();
    await form.getByRole("button", { name: deed.save }).click();
    const proved = () => deal.rows.first().getByText(deed.proved.split("{")[0] ?? "");
    await proved().waitFor();
    await deal.rows.first().getByText("Put us on the board's agenda").waitFor();
    await deal.rows.first().getByText(deed.none).waitFor({ state: "detached" });

    deal = await deal.reload();
    await deal.people();
    await proved().waitFor();
    expect(await evidence()).toEqual([
      expect.objectContaining({
        words: "Put us on the board's agenda",
        by: expect.stringContaining("contact"),
      }),
    ]);
  });
});
