import { describe, expect, test } from "vitest";
import { formatsOf } from "../../src/i18n/formats.ts";
import { expectedReading } from "../crm-pages/salesforce/expected.ts";
import { stories } from "../crm-pages/salesforce/org/opportunities/index.ts";
import { demoOrg, nativeDemoOrg, withExtension } from "../support/browser/extension.ts";
import { type Language, openDeal, soon, storedRoles, visible } from "../support/browser/rep.ts";

/** Each pair of language, shadow and navigation once; the page speaks the rep's language. */
const reps = [
  {
    language: "en" as Language,
    browser: "en-US",
    pageLanguage: "en_US" as const,
    pages: [
      { host: demoOrg, shadow: "synthetic", nav: "standard", id: stories.healthy.id as string },
      { host: nativeDemoOrg, shadow: "native", nav: "console", id: stories.noLeader.id as string },
    ],
  },
  {
    language: "zh-CN" as Language,
    browser: "zh-CN",
    pageLanguage: "zh_CN" as const,
    pages: [
      { host: demoOrg, shadow: "synthetic", nav: "console", id: stories.noLeader.id as string },
      { host: nativeDemoOrg, shadow: "native", nav: "standard", id: stories.ahead.id as string },
    ],
  },
];

describe.each(reps)("a rep whose browser speaks $browser", ({ language, browser, pageLanguage, pages }) => {
  const ssm = withExtension({ language: browser });

  test.each(pages)(
    "reads, tags, holds evidence and finds it all again: $shadow shadow, $nav navigation",
    async (on) => {
      const { id } = on;
      const expected = expectedReading(id, { language: pageLanguage });
      const [leader, sponsor] = expected.contacts;
      const org = new URL(on.host).hostname.split(".")[0];
      const key = `salesforce:${org}:opportunity:${id}`;
      const address = `${on.host}/lightning/r/Opportunity/${id}/view?lang=${pageLanguage}&nav=${on.nav}`;
      let deal = await openDeal(ssm, address, language);

      // The record, as the page shows it.
      const shown = (["name", "account", "amount", "closeDate", "stage"] as const).map((name) => {
        const field = expected.fields[name];
        if (field.state !== "read") return field.state;
        // A day in the rep's language, not as the page writes it.
        return visible(name === "closeDate" ? formatsOf(language).day(String(field.value)) : field.text);
      });
      expect(await deal.head()).toEqual(shown);

      // Its people, and two roles by one click each.
      const people = expected.contacts.map(({ name, title }) => (title ? `${name}, ${title}` : name));
      expect(await deal.people()).toEqual(people);
      await deal.tag(0, "KDL");
      await deal.tag(1, "SPONSOR");

      // Evidence, by one click.
      const item = await deal.firstItem();
      await deal.level(item, "E2").click();
      await deal.level(item, "E2", true).waitFor();

      const roles = {
        [`salesforce:${org}:contact:${leader?.id}`]: ["KDL"],
        [`salesforce:${org}:contact:${sponsor?.id}`]: ["SPONSOR"],
      };
      const stored = await ssm.readDatabase();
      expect(storedRoles(stored, key)).toEqual(roles);
      expect(stored?.roleTags).toHaveLength(2);
      expect(stored?.evidence).toMatchObject([{ opportunityKey: key, body: { level: "E2" } }]);
      expect(stored?.opportunities?.map((row) => row.opportunityKey)).toEqual([key]);

      deal = await deal.reload();
      await expect.poll(() => deal.head(), soon).toEqual(shown);
      expect(await deal.people()).toEqual(people);
      for (const [at] of people.entries()) {
        expect(await deal.role(deal.rows.nth(at), "KDL", true).count(), `leader ${at}`).toBe(
          at === 0 ? 1 : 0,
        );
        expect(await deal.role(deal.rows.nth(at), "SPONSOR", true).count(), `sponsor ${at}`).toBe(
          at === 1 ? 1 : 0,
        );
      }
      await deal.openTab("assess");
      await deal.level(item, "E2", true).waitFor();
      expect(storedRoles(await ssm.readDatabase(), key)).toEqual(roles);
    },
  );
});
