/**
 * Looks at the demo org itself: every layout in every language and both kinds of shadow must load without an error
 * and show what `expected.ts` says.
 *
 *   npx tsx test/crm-pages/salesforce/check.ts [--pictures FOLDER] [--lang en_US]
 */
import { type Browser, chromium } from "playwright-core";
import { type CrmServer, startCrmServer } from "../../support/crm-server";
import { type ExpectedField, expectedReading, type Reader, type ReadingField } from "./expected";
import { stories } from "./org/opportunities";
import type { Language } from "./org/types";
import { takePictures } from "./pictures";
import { type PageReading, recordUrl, Visit } from "./visit";

const apiNames: Partial<Record<ReadingField, string>> = {
  name: "Name",
  account: "AccountId",
  amount: "Amount",
  closeDate: "CloseDate",
  stage: "StageName",
  probability: "Probability",
  forecastCategory: "ForecastCategoryName",
  nextStep: "NextStep",
};

function differences(reading: PageReading, id: string, reader: Reader): string[] {
  const expected = expectedReading(id, reader);
  const wanted = (field: ExpectedField) =>
    field.state === "read" ? field.text : field.state === "blank" ? "" : null;
  return Object.entries(apiNames).flatMap(([field, apiName]) => {
    const want = wanted(expected.fields[field as ReadingField]);
    // Two dashes are typed by people who have nothing to say, and count as blank.
    const shown = reading.fields[apiName] ?? null;
    const got = shown === "--" ? "" : shown;
    return want === got ? [] : [`${field}: expected ${JSON.stringify(want)}, shown ${JSON.stringify(got)}`];
  });
}

const argument = (name: string) => {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : undefined;
};
const everyLanguage: readonly Language[] = ["en_US", "zh_CN", "de", "ja"];
const languages = everyLanguage.filter((language) => (argument("--lang") ?? language) === language);

async function checkReadings(browser: Browser, host: string): Promise<string[]> {
  const problems: string[] = [];
  for (const layout of ["layoutItems", "dynamicForms"]) {
    for (const nav of ["standard", "split", "console"]) {
      for (const lang of languages) {
        const roles = { standard: "tiles", split: "grid", console: "tab" }[nav];
        const highlights = layout === "layoutItems" ? "lwc" : "dynamic";
        const query = `?layout=${layout}&nav=${nav}&lang=${lang}&highlights=${highlights}&roles=${roles}&path=${nav === "split" ? "aura" : "lwc"}`;
        const first = Object.values(stories)[0]?.id ?? "";
        const visit = await Visit.to(browser, recordUrl(host, first, query));
        for (const { id } of Object.values(stories)) {
          await visit.page.evaluate(
            (url) => window.ssmDemo.navigate(url),
            `/lightning/r/Opportunity/${id}/view`,
          );
          await visit.settle();
          await visit.page.evaluate(() => window.ssmDemo.loadRelatedList());
          await visit.settle();
          const reading = await visit.read();
          for (const difference of differences(reading, id, { language: lang }))
            visit.problem(`${query} ${id} ${difference}`);
          const expected = expectedReading(id, { language: lang });
          if (roles !== "tab" && new Set(reading.contacts).size !== expected.contacts.length)
            visit.problem(`${query} ${id}: ${reading.contacts.length} contacts`);
          if (!reading.closedOwner) visit.problem(`${query} ${id}: the owner's root is open`);
          const title = await visit.page.title();
          if (title !== expected.title) visit.problem(`${query}: title ${title}`);
        }
        problems.push(...(await visit.end()));
      }
    }
  }
  return problems;
}

async function checkNavigation(browser: Browser, host: string): Promise<string[]> {
  const visit = await Visit.to(
    browser,
    `https://${host}.lightning.force.com/lightning/o/Opportunity/list?filterName=Recent`,
  );
  const { page } = visit;
  const expectTitle = async (text: string) => {
    await visit.settle();
    const title = await page.title();
    if (!title.startsWith(text)) visit.problem(`expected ${text}, title ${title}`);
  };
  await page.click(`a[data-recordid="${stories.healthy.id}"]`);
  await expectTitle("Halcyon");
  await page.evaluate(
    (url) => window.ssmDemo.navigate(url),
    `/lightning/r/${stories.early.id.slice(0, 15)}/view`,
  );
  await expectTitle("Nordwind");
  await page.goBack();
  await expectTitle("Halcyon");
  await page.goForward();
  await expectTitle("Nordwind");
  const kept = await page.evaluate(() => window.ssmDemo.recordsInDom());
  if (kept.length !== 2) visit.problem(`records in the DOM: ${kept.join()}`);
  const shown = await page.locator(".lafPageHost.active").count();
  const hidden = await page.locator(".lafPageHost:not(.active)").count();
  if (shown !== 1 || hidden !== 2) visit.problem(`${shown} shown, ${hidden} hidden page hosts`);
  await page.evaluate((id) => window.ssmDemo.setField(id, "Name", "Renamed"), stories.early.id);
  await expectTitle("Renamed");
  return visit.end();
}

async function check(server: CrmServer): Promise<number> {
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", ...server.chromiumArguments],
  });
  const pictures = argument("--pictures");
  try {
    if (pictures) {
      await takePictures(browser, pictures);
      return 0;
    }
    const problems: string[] = [];
    for (const host of ["ssm-demo", "native-demo"]) {
      problems.push(...(await checkNavigation(browser, host)), ...(await checkReadings(browser, host)));
    }
    for (const problem of problems) console.log(problem);
    console.log(problems.length === 0 ? "The demo org shows what it should." : `${problems.length} problems`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
  }
}

const server = await startCrmServer();
process.exitCode = await check(server);
await server.close();
