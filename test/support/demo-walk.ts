/**
 * The main job, as a rep does it: read an opportunity, tag a key decision leader and a sponsor, hold an evidence
 * item, come back. `npm start` without a display walks it aloud, a browser test walks it in silence.
 */
import type { Frame, Locator, Page } from "playwright-core";
import type { Helpers } from "./browser/helpers.ts";

export type Walk = {
  /** What happens, in one line. */
  say: (line: string) => void;
  picture: (page: Page, name: string) => Promise<unknown>;
};

export type Walked = {
  head: string[];
  people: string[];
  keyDecisionLeader: string;
  sponsor: string;
  item: string;
  level: string;
};

const level = "Customer documented";

async function openSidebar(ssm: Helpers, page: Page): Promise<Frame> {
  const sidebar = await ssm.sidebarFrame(page);
  await sidebar.getByRole("heading", { level: 1 }).waitFor();
  await sidebar.getByText("Reading the page…").waitFor({ state: "detached" });
  await ssm.untilClicksCount(sidebar);
  return sidebar;
}

/** Terms and values of the record's head: "Amount: $3,750,000.50". */
async function readHead(sidebar: Frame): Promise<string[]> {
  const facts = sidebar.getByRole("heading", { level: 1 }).locator("..").locator("dl");
  const texts = (role: string) => facts.locator(role).allTextContents();
  const [terms, values] = await Promise.all([texts("dt"), texts("dd")]);
  return terms.map((term, at) => `${term}: ${values[at]}`);
}

async function openPeople(sidebar: Frame): Promise<{ rows: Locator; names: string[] }> {
  await sidebar.getByRole("tab", { name: "People" }).click();
  const rows = sidebar.getByRole("grid", { name: "People of this opportunity" }).getByRole("row");
  await rows.first().waitFor();
  const labels = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label") ?? ""));
  return { rows, names: labels };
}

const roleOf = (row: Locator, name: string, pressed?: boolean) =>
  row.getByRole("button", { name, exact: true, pressed });
const levelOf = (item: Locator, checked?: boolean) => item.getByRole("radio", { name: level, checked });

/** Presses, and waits until it shows as stored. */
async function press(control: Locator, pressed: Locator): Promise<void> {
  await control.click();
  await pressed.waitFor();
}

export async function walkMainJob(ssm: Helpers, address: string, { say, picture }: Walk): Promise<Walked> {
  const page = await ssm.openCrm(address);
  let sidebar = await openSidebar(ssm, page);
  const name = (await sidebar.getByRole("heading", { level: 1 }).textContent()) ?? "";
  const head = await readHead(sidebar);
  say(`Read from the page: ${name}`);
  for (const fact of head) say(`  ${fact}`);
  await picture(page, "1-guide");

  let { rows, names } = await openPeople(sidebar);
  say(`  People: ${names.length}`);
  for (const person of names) say(`    ${person}`);
  const [leader = "", sponsor = ""] = names;
  await press(roleOf(rows.nth(0), "Key decision leader"), roleOf(rows.nth(0), "Key decision leader", true));
  say(`Tagged as key decision leader: ${leader}`);
  await press(roleOf(rows.nth(1), "Sponsor"), roleOf(rows.nth(1), "Sponsor", true));
  say(`Tagged as sponsor: ${sponsor}`);
  await picture(page, "2-people");

  await sidebar.getByRole("tab", { name: "Assess" }).click();
  const levels = sidebar.getByRole("radiogroup", { name: "Evidence level: " });
  const item = ((await levels.first().getAttribute("aria-label")) ?? "").replace("Evidence level: ", "");
  const itemLevels = () => sidebar.getByRole("radiogroup", { name: `Evidence level: ${item}`, exact: true });
  await press(levelOf(itemLevels()), levelOf(itemLevels(), true));
  say(`Held as “${level}”: ${item}`);
  await picture(page, "3-assess");

  await page.reload();
  sidebar = await openSidebar(ssm, page);
  ({ rows, names } = await openPeople(sidebar));
  await roleOf(rows.nth(names.indexOf(leader)), "Key decision leader", true).waitFor();
  await roleOf(rows.nth(names.indexOf(sponsor)), "Sponsor", true).waitFor();
  await picture(page, "4-people-after-reload");
  await sidebar.getByRole("tab", { name: "Assess" }).click();
  await levelOf(itemLevels(), true).waitFor();
  say("After reloading the page: both roles and the evidence are there.");
  await picture(page, "5-assess-after-reload");
  return { head: [name, ...head], people: names, keyDecisionLeader: leader, sponsor, item, level };
}
