import { describe, expect, test } from "vitest";
import type { FieldName, Reading } from "../../src/crm/reading.ts";
import { type ExpectedReading, expectedReading, opportunitiesOf } from "../crm-pages/salesforce/expected.ts";
import { demoOrg, demoOrgTwo, nativeDemoOrg, withExtension } from "../support/browser/extension.ts";
import { listenIn } from "../support/browser/readings.ts";

const ssm = withExtension({ window: { width: 1440, height: 1000 } });
const visible = (text: string) => text.replace(/\s+/g, " ").trim();

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
      const value = typeof field.value === "string" && name !== "closeDate" ? text : field.value;
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
const [first, second, third, fourth] = opportunitiesOf();
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
  });

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
});
