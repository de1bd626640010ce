import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { untilAtRest } from "../../support/browser/at-rest";
import { stories } from "./org/opportunities";
import { recordUrl, Visit } from "./visit";

/** Pictures of the org for people to look at. */
export async function takePictures(browser: Browser, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const id = stories.ahead.id;
  const pictures: readonly (readonly [string, string, number, ((page: Page) => Promise<unknown>)?])[] = [
    ["standard-1280", recordUrl("ssm-demo", stories.healthy.id), 1280],
    ["standard-1920-zh", recordUrl("ssm-demo", id, "?lang=zh_CN"), 1920],
    [
      "dynamic-forms-grid-de",
      recordUrl(
        "ssm-demo",
        stories.early.id,
        "?lang=de&layout=dynamicForms&highlights=dynamic&roles=grid&path=aura",
      ),
      1280,
    ],
    ["compact-ja", recordUrl("ssm-demo", stories.stalled.id, "?lang=ja&density=compact&theme=cosmos"), 1280],
    [
      "console",
      recordUrl("ssm-demo", stories.noLeader.id, "?nav=console"),
      1920,
      (page) =>
        page.evaluate(
          (url) => window.ssmDemo.navigate(url),
          `/lightning/r/Account/${stories.noLeader.AccountId}/view?ws=${encodeURIComponent(`/lightning/r/Opportunity/${stories.noLeader.id}/view`)}`,
        ),
    ],
    ["split", recordUrl("ssm-demo", stories.won.id, "?nav=split"), 1920],
    ["list", "https://ssm-demo.lightning.force.com/lightning/o/Opportunity/list?filterName=Recent", 1280],
    [
      "contact-roles",
      `https://ssm-demo.lightning.force.com/lightning/r/Opportunity/${id}/related/OpportunityContactRoles/view`,
      1280,
    ],
    ["native", recordUrl("native-demo", stories.healthy.id), 1280],
    ["two", recordUrl("ssm-demo-two", stories.healthy.id), 1280],
    ["sandbox", recordUrl("ssm-demo--uat.sandbox", stories.inbound.id), 1280],
    [
      "hover-card",
      recordUrl("ssm-demo", stories.healthy.id),
      1280,
      (page) => page.evaluate((other) => window.ssmDemo.openHoverCard(other), stories.inbound.id),
    ],
    [
      "edit-modal",
      recordUrl("ssm-demo", stories.healthy.id),
      1280,
      (page) => page.evaluate((other) => window.ssmDemo.openEditModal(other), id),
    ],
  ];
  for (const [name, url, width, prepare] of pictures) {
    const visit = await Visit.to(browser, url, { width, height: width === 1920 ? 1080 : 900 });
    await prepare?.(visit.page);
    await untilAtRest(visit.page);
    await visit.page.screenshot({ path: path.join(folder, `${name}.png`) });
    for (const problem of await visit.end()) console.log(problem);
  }
}
