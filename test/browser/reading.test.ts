import { describe, expect, test } from "vitest";
import type { FieldName, Reading } from "../../src/crm/reading.ts";
import health from "../../src/i18n/en/health.json" with { type: "json" };
import { type ExpectedReading, expectedReading, opportunitiesOf } from "../crm-pages/salesforce/expected.ts";
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { demoOrg, demoOrgTwo, nativeDemoOrg, withExtension } from "../support/browser/extension.ts";
import { listenIn } from "../support/browser/readings.ts";
import { readyFrame, soon, visible } from "../support/browser/rep.ts";

const ssm = withExtension({ window: { width: 1440, height: 1000 } });

/** Everything that a reading says of a field, in the form of the expectation. */
function compare(reading: Reading, expected: ExpectedReading) {
  const shown = Object.fromEntries(
    Object.entries(expected.fields).map(([name, field]) => {
      const read = reading.fields[name as FieldName];
      const state = read?.state;
      if (field.state !== "read") return [name, { state }];
      const value = name === "account" || name === "owner" ? read?.text : read?.value;
      return [
        name,
        { state, text: read?.text, value, ...(name === "amount" && { currency: read?.currency }) },
      ];
    }),
  );
  const wanted = Object.fromEntries(
    Object.entries(expected.fields).map(([name, field]) => {
      if (field.state !== "read") return [name, { state: field.state }];
      const text = visible(field.text);
      // A language isn't a country: which of two small numbers is the month must be told by another date of the page.
      const isOpen = name === "closeDate" && /^(?:0?\d|1[0-2])\/(?:0?\d|1[0-2])\/\d{4}$/.test(text);
      const told = isOpen ? (reading.fields.closeDate?.value ?? null) : field.value;
      const value = typeof field.value === "string" && name !== "closeDate" ? text : told;
      if (isOpen) expect([null, field.value]).toContain(told);
      const currency =
        field.currencyIsShownAs === "symbol" ? (reading.fields.amount?.currency ?? null) : field.currency;
      return [name, { state: "read", text, value, ...(name === "amount" && { currency }) }];
    }),
  );
  expect(shown).toEqual(wanted);
}

function comparePeople(reading: Reading, expected: ExpectedReading) {
  expect(reading.contacts.state).toBe("read");
  expect(
    reading.contacts.rows.map(({ id, name, title, role, primary }) => ({ id, name, title, role, primary })),
  ).toEqual(
    expected.contacts.map(({ id, name, title, role, primary }) => ({ id, name, title, role, primary })),
  );
}

const languages = ["en_US", "zh_CN", "de", "ja"] as const;
const [first, second, third, fourth, fifth] = opportunitiesOf();
const pages = [
  {
    host: demoOrg,
    id: first?.id,
    query: "layout=layoutItems&highlights=lwc&nav=standard&roles=tiles&path=lwc",
  },
  {
    host: demoOrg,
    id: second?.id,
    query: "layout=dynamicForms&highlights=dynamic&nav=console&roles=grid&path=aura",
  },
  {
    host: demoOrg,
    id: third?.id,
    query: "layout=layoutItems&highlights=dynamic&nav=split&roles=grid&path=aura&closed=lookups",
  },
  {
    host: nativeDemoOrg,
    id: fourth?.id,
    query: "layout=layoutItems&highlights=lwc&nav=console&roles=tiles&path=aura&closed=lookups",
  },
  {
    host: nativeDemoOrg,
    id: first?.id,
    query: "layout=dynamicForms&highlights=dynamic&nav=standard&roles=grid&path=lwc&density=compact",
  },
  {
    host: demoOrg,
    id: fifth?.id,
    query: "layout=dynamicForms&highlights=aura&nav=split&roles=tiles&path=aura",
  },
];

describe("a Lightning opportunity is read as it is shown", () => {
  const cases = pages.flatMap((page, at) =>
    // Each kind of page in two languages, all four languages over the kinds.
    [languages[at % 4], languages[(at + 2) % 4]].map((language) => ({
      ...page,
      language: language ?? "en_US",
    })),
  );
  test.each(cases)("$host $query in $language", async ({ host, id = "", query, language }) => {
    const page = await ssm.openCrm(`${host}/lightning/r/Opportunity/${id}/view?lang=${language}&${query}`);
    const told = await listenIn(await ssm.sidebarFrame(page));
    const org = new URL(host).hostname.split(".")[0] ?? "";
    const reading = await told.settled(`salesforce:${org}:opportunity:${id}`);
    const expected = expectedReading(id, { language });
    compare(reading, expected);
    comparePeople(reading, expected);
    expect(reading.stages.map(({ label, current }) => ({ label, current }))).toEqual(
      expected.stages.map(({ label, isCurrent }) => ({ label, current: isCurrent })),
    );
  });

  test("in every opportunity of both orgs, equal ids apart", async () => {
    for (const [host, org] of [
      [demoOrg, "ssm-demo"],
      [demoOrgTwo, "ssm-demo-two"],
    ] as const) {
      for (const { id } of opportunitiesOf(org)) {
        const page = await ssm.openCrm(`${host}/lightning/r/${id}/view?lang=en_US`);
        const told = await listenIn(await ssm.sidebarFrame(page));
        const reading = await told.settled(`salesforce:${org}:opportunity:${id}`);
        compare(reading, expectedReading(id, { org }));
        await page.close();
      }
    }
  }, 180_000);

  test("contact roles that load only near the viewport are not seen until then, never none", async () => {
    const id = first?.id ?? "";
    const page = await ssm.openCrm(`/lightning/r/Opportunity/${id}/view?lang=en_US&roles=tab`);
    const told = await listenIn(await ssm.sidebarFrame(page));
    expect((await told.settled(`salesforce:ssm-demo:opportunity:${id}`)).contacts.state).toBe("notSeen");
    await page.getByRole("tab", { name: "Related" }).click();
    await page.evaluate("ssmDemo.loadRelatedList()");
    await expect
      .poll(async () => (await told.told()).findLast((message) => message.reading)?.reading?.contacts.state, {
        timeout: 10_000,
      })
      .toBe("read");
  });

  test("the list of contact roles in full is read under the deal that it names, and under no other", async () => {
    const contactsOf = async (id: string) => {
      const stored = (await ssm.readDatabase())?.opportunities ?? [];
      const row = stored.find(
        ({ opportunityKey }) => opportunityKey === `salesforce:ssm-demo:opportunity:${id}`,
      );
      return (row?.body as { reading?: { contacts?: object[] } } | undefined)?.reading?.contacts ?? [];
    };
    const expected = (id: string) =>
      expectedReading(id).contacts.map(({ id, name, title, role, primary }) => ({
        id,
        name,
        title,
        role,
        primary,
      }));
    const [one, two] = [stories.noLeader.id, stories.healthy.id];
    // On their own pages the lists have not been on the screen.
    for (const id of [one, two]) {
      const page = await ssm.openCrm(`/lightning/r/Opportunity/${id}/view?lang=en_US&roles=tab`);
      await readyFrame(ssm, page);
      expect(await contactsOf(id)).toEqual([]);
      await page.close();
    }
    const list = (id: string) => `/lightning/r/Opportunity/${id}/related/OpportunityContactRoles/view`;
    const page = await ssm.openCrm(`${list(one)}?lang=en_US`);
    await expect.poll(() => contactsOf(one), soon).toEqual(expected(one));
    // From one list to the next in the same page, its address first.
    await page.evaluate(`ssmDemo.navigate("${list(two)}")`);
    await expect.poll(() => contactsOf(two), soon).toEqual(expected(two));
    expect(await contactsOf(one)).toEqual(expected(one));
    // The record's own card is a preview of its first: those who aren't in it aren't gone.
    expect(expected(two).length).toBeGreaterThan(1);
    for (const roles of ["grid", "tiles"]) {
      const card = await ssm.openCrm(
        `/lightning/r/Opportunity/${two}/view?lang=en_US&roles=${roles}&preview=1`,
      );
      const told = await listenIn(await readyFrame(ssm, card));
      const { contacts } = await told.settled(`salesforce:ssm-demo:opportunity:${two}`);
      expect(contacts.rows.map((row) => row.id)).toEqual([expected(two)[0]?.id]);
      expect(contacts.whole).toBeUndefined();
      await card.close();
    }
    expect(await contactsOf(two)).toEqual(expected(two));
  });
});

describe("what can't be read is called by its name, and never guessed", () => {
  const { id } = stories.healthy;
  const key = `salesforce:ssm-demo:opportunity:${id}`;
  const everyLocator = ["apiName", "dynamicForms", "layoutItem", "label", "highlights", "highlightsAura"];
  const settledAt = async (query: string, of: string = id, host = demoOrg) => {
    const page = await ssm.openCrm(`${host}/lightning/r/Opportunity/${of}/view?lang=en_US&${query}`);
    const frame = await ssm.sidebarFrame(page);
    const org = new URL(host).hostname.split(".")[0];
    const told = await listenIn(frame);
    return { page, frame, reading: await told.settled(`salesforce:${org}:opportunity:${of}`) };
  };

  test.each([
    { host: demoOrg, opaque: "canvas", layout: "layoutItems" },
    { host: nativeDemoOrg, opaque: "frame", layout: "dynamicForms" },
  ])("a value drawn in a $opaque is unreadable, unless it stands elsewhere too", async (on) => {
    const { frame, reading } = await settledAt(`opaque=${on.opaque}&layout=${on.layout}`, id, on.host);
    expect(reading.fields.stage).toMatchObject({ state: "unreadable", text: "", value: null });
    expect(reading.fields.amount).toMatchObject({
      state: "read",
      value: stories.healthy.Amount,
      currency: "USD",
      locator: "highlights",
    });
    await frame.getByRole("button", { name: "1 field not read" }).click();
    const said = frame.getByRole("dialog").getByRole("listitem");
    await said.first().waitFor();
    expect((await said.allInnerTexts()).map(visible)).toEqual([
      `${health.field.stage} ${health.unread.unreadable} ${health.pointAt}`,
    ]);
  });

  test.each([demoOrg, nativeDemoOrg])("lookups in closed roots are read as any other on %s", async (host) => {
    const { page, reading } = await settledAt("closed=lookups&roles=tiles", id, host);
    const isClosed = page.locator("force-owner-lookup").first();
    expect(await isClosed.evaluate((owner) => [owner.shadowRoot, owner.textContent])).toEqual([null, ""]);
    compare(reading, expectedReading(id));
    comparePeople(reading, expectedReading(id));
    expect(reading.fields.owner?.locator).toBe("apiName");
  });

  test("a field that the layout leaves out is missing, with every place that was looked at", async () => {
    const of = opportunitiesOf("ssm-demo-two")[0]?.id ?? "";
    const { reading } = await settledAt("", of, demoOrgTwo);
    expect(reading.fields.forecastCategory).toEqual({
      state: "missing",
      text: "",
      value: null,
      currency: null,
      locator: null,
      tried: everyLocator,
    });
  });

  test("an empty field and a literal -- are blank, not missing", async () => {
    const empty = await settledAt("", stories.early.id);
    expect(empty.reading.fields.nextStep).toMatchObject({ state: "blank", text: "", locator: "apiName" });
    const dashes = await settledAt("", stories.inbound.id);
    expect(dashes.reading.fields.nextStep).toMatchObject({ state: "blank", value: null, locator: "apiName" });
  });

  test.each([demoOrg, nativeDemoOrg])(
    "the Aura highlights alone give what they show on %s; the details behind the other tab are missing",
    async (host) => {
      const { reading } = await settledAt("highlights=aura&tab=related&nav=console", id, host);
      const expected = expectedReading(id);
      const places = Object.fromEntries(
        Object.entries(reading.fields).map(([name, field]) => [name, field.locator]),
      );
      expect(places).toEqual({
        name: "highlightsAuraName",
        account: "highlightsAura",
        accountId: "highlightsAura",
        amount: "highlightsAura",
        closeDate: "highlightsAura",
        owner: "highlightsAura",
        stage: null,
        probability: null,
        forecastCategory: null,
        nextStep: null,
      });
      const shown = Object.entries(expected.fields).filter(([name]) => places[name]);
      compare(reading, { ...expected, fields: Object.fromEntries(shown) as typeof expected.fields });
    },
  );

  test("on a page that never rests a changed field is told all the same", async () => {
    const { page, frame } = await settledAt("rerender=16");
    const told = await listenIn(frame);
    for (const amount of [111_000, 222_000]) {
      await page.evaluate(`ssmDemo.setField(${JSON.stringify(id)}, "Amount", ${amount})`);
      await expect.poll(async () => (await told.settled(key)).fields.amount?.value, soon).toBe(amount);
    }
  });

  test("every address of one record leads to one record", async () => {
    const short = id.slice(0, 15);
    const workspace = encodeURIComponent(`/lightning/r/Account/${stories.healthy.AccountId}/view`);
    const addresses = [
      `${demoOrg}/lightning/r/Opportunity/${id}/view`,
      `${demoOrg}/lightning/r/Opportunity/${short}/view`,
      `${demoOrg}/lightning/r/${id}/view`,
      `${demoOrg}/lightning/r/${short}/view`,
      `${demoOrg}/lightning/r/Opportunity/${short}/view?nav=console&ws=${workspace}`,
      `https://ssm-demo.my.salesforce.com/lightning/r/Opportunity/${id}/view`,
    ];
    for (const address of addresses) {
      const page = await ssm.openCrm(address);
      const told = await listenIn(await ssm.sidebarFrame(page));
      expect((await told.settled(key)).fields.name?.value).toBe(stories.healthy.Name);
      await page.close();
    }
    const stored = await ssm.readDatabase();
    expect(stored?.opportunities?.map((row) => row.opportunityKey)).toEqual([key]);
    expect(new Set(stored?.people?.map((row) => row.personKey)).size).toBe(stored?.people?.length);
  });
});
