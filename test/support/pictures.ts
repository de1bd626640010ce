/**
 * Pictures of the product at work on the demo org, by the production build: the four tabs, both languages, light and
 * dark, 1280 and 1920 px wide. `npm run pictures` writes all of them to demo-output/pictures and the few that the
 * README shows to docs/pictures.
 */
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Frame, Page } from "playwright-core";
import { helpersOf } from "./browser/helpers.ts";
import { launchBrowser } from "./browser/launch.ts";
import { startProgram } from "./browser/start-program.ts";
import { demoOpportunity } from "./demo-opportunity.ts";

const root = resolve(import.meta.dirname, "../..");
const all = join(root, "demo-output/pictures");
const shown = join(root, "docs/pictures");
const inReadme = [
  "guide-en-light-1280",
  "people-zh-CN-light-1280",
  "assess-en-dark-1280",
  "plan-en-light-1280",
];
const tabs = ["guide", "assess", "people", "plan"] as const;

/** The deal as a rep would have it after a few weeks: two stages witnessed, the third under way. */
async function fillIn(frame: Frame): Promise<void> {
  await frame.getByRole("tab", { name: "People" }).click();
  const rows = frame.getByRole("grid", { name: "People of this opportunity" }).getByRole("row");
  const tag = async (at: number, role: string) => {
    const button = rows.nth(at).getByRole("button", { name: role, exact: true });
    await button.click();
    await rows.nth(at).getByRole("button", { name: role, exact: true, pressed: true }).waitFor();
  };
  await rows.first().waitFor();
  await tag(0, "Key decision leader");
  await tag(1, "Sponsor");
  await frame.getByRole("tab", { name: "Assess" }).click();
  for (const stage of [1, 2, 3]) {
    await frame
      .getByRole("group", { name: "Stage whose evidence is shown" })
      .getByRole("button")
      .nth(stage - 1)
      .click();
    const groups = frame.getByRole("radiogroup", { name: /^Evidence level/ });
    await groups.first().waitFor();
    const count = Math.min(await groups.count(), stage === 3 ? 3 : 6);
    for (let at = 0; at < count; at++) {
      const level = groups
        .nth(at)
        .getByRole("radio", { name: at % 3 === 2 ? "Customer said" : "Customer documented" });
      await level.click();
      await groups
        .nth(at)
        .getByRole("radio", { checked: true, name: /Customer/ })
        .waitFor();
    }
  }
}

async function choose(frame: Frame, menu: RegExp, item: RegExp): Promise<void> {
  await frame.getByRole("button", { name: menu }).click();
  await frame.getByRole("menuitemradio", { name: item }).click();
  await frame.locator("body").press("Escape");
}

async function takeAll(page: Page, frame: Frame): Promise<void> {
  for (const [language, languageName] of [
    ["en", /English/],
    ["zh-CN", /中文/],
  ] as const) {
    await choose(frame, /^(Menu|菜单)$/, languageName);
    await frame.getByRole("button", { name: language === "en" ? "Menu" : "菜单", exact: true }).waitFor();
    for (const [theme, themeName] of [
      ["light", /^(Light|浅色)/],
      ["dark", /^(Dark|深色)/],
    ] as const) {
      await choose(frame, /^(Menu|菜单)$/, themeName);
      for (const width of [1280, 1920]) {
        await page.setViewportSize({ width, height: width === 1280 ? 800 : 1080 });
        // At rest: no focus ring, no pointer over anything.
        await page.mouse.move(600, 400);
        await frame.evaluate(
          () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
        );
        for (const [at, tab] of tabs.entries()) {
          // Not by a place on the screen: the frame moves as the window takes its new width.
          await frame.getByRole("tab").nth(at).dispatchEvent("click");
          await frame.locator(`[role=tabpanel][aria-labelledby="${tab}"]`).waitFor();
          await frame
            .getByRole("tabpanel")
            .getByRole("heading")
            .or(frame.getByRole("tabpanel").getByRole("row"))
            .first()
            .waitFor();
          await page.screenshot({ path: join(all, `${tab}-${language}-${theme}-${width}.png`) });
        }
      }
    }
  }
}

rmSync(all, { recursive: true, force: true });
mkdirSync(all, { recursive: true });
mkdirSync(shown, { recursive: true });
const server = await startProgram("test/support/browser/serve-crm.ts");
const running = await launchBrowser({
  crmPort: Number(server.firstLine),
  window: { width: 1280, height: 800 },
});
try {
  const ssm = helpersOf(running);
  const page = await ssm.openCrm(demoOpportunity);
  await page.setViewportSize({ width: 1280, height: 800 });
  const frame = await ssm.sidebarFrame(page);
  await frame.getByText("Reading the page…").waitFor({ state: "detached" });
  await ssm.untilClicksCount(frame);
  await fillIn(frame);
  await takeAll(page, frame);
  for (const name of inReadme) copyFileSync(join(all, `${name}.png`), join(shown, `${name}.png`));
} finally {
  await running.close();
  await server.end();
}
