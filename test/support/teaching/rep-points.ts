/** A rep who teaches the product a site: where they press in the sidebar, and where they click in the page. */
import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";
import teachEn from "../../../src/i18n/en/teach.json" with { type: "json" };
import type { TaughtPage } from "../../crm-pages/taught/pages.ts";
import { records, type TaughtRecord } from "../../crm-pages/taught/records.ts";
import type { Helpers } from "../browser/helpers.ts";
import { soon } from "../browser/rep.ts";
import type { Site } from "../crm-server.ts";

export const teach = teachEn;
export type Step = keyof typeof teachEn.step;

/** Each kind of page on a host of its own, since a site is taught by its origin. */
export const hostOf = (kind: TaughtPage) => `${kind.name}.desk.example`;
export const addressOf = (kind: TaughtPage, record: TaughtRecord) =>
  `https://${hostOf(kind)}${kind.path(record)}`;

/** All records of a kind at their addresses; one that names them behind `#` draws itself, as such pages do. */
export function deskSite(kinds: readonly TaughtPage[]): Site {
  return async (url) => {
    const kind = kinds.find((one) => hostOf(one) === url.host);
    if (!kind) return null;
    const at = (record: TaughtRecord) => new URL(addressOf(kind, record));
    const found = records.find(
      (record) => at(record).pathname + at(record).search === url.pathname + url.search,
    );
    const [first] = records;
    const body =
      first && at(first).hash
        ? byHash(kind)
        : found
          ? kind.html(found)
          : "<!doctype html><title>Desk</title>";
    return { type: "text/html; charset=utf-8", body };
  };
}

function byHash(kind: TaughtPage): string {
  const bodies = Object.fromEntries(
    records.map((record) => [
      new URL(addressOf(kind, record)).hash,
      /<body>([\s\S]*)<script>/.exec(kind.html(record))?.[1] ?? "",
    ]),
  );
  const data = JSON.stringify(bodies).replace(/</g, "\\u003c");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Deal desk</title></head><body><div id="app"></div>
<script>const bodies = ${data}; const draw = () => { document.getElementById("app").innerHTML = bodies[location.hash] || ""; };
addEventListener("hashchange", draw); draw();</script></body></html>`;
}

/** The page's own closed roots, kept where the test can look into them; before the page's own scripts. */
export const keepClosedRoots = (page: Page) =>
  page.addInitScript(`{ const roots = globalThis.closedRoots = new WeakMap(); const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (how) { const root = attach.call(this, how); roots.set(this, root); return root; }; }`);

/** The middle of the innermost element that shows just this text, in shadow roots and frames, too. */
export function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const roots = (globalThis as { closedRoots?: WeakMap<Element, ShadowRoot> }).closedRoots;
    const found: { element: Element; dx: number; dy: number }[] = [];
    const shows = (element: Element) =>
      element.matches("input:not([type=hidden],[type=password])")
        ? (element as HTMLInputElement).value
        : element.matches("select")
          ? (element as HTMLSelectElement).selectedOptions[0]?.text
          : element.children.length
            ? ""
            : element.textContent?.trim();
    const look = {
      in(tree: ParentNode, dx: number, dy: number) {
        for (const element of tree.querySelectorAll("*")) {
          if (element.closest("nav,head,script,option") || !element.checkVisibility()) continue;
          if (shows(element) === wanted) found.push({ element, dx, dy });
          const root = element.shadowRoot ?? roots?.get(element);
          if (root) look.in(root, dx, dy);
          const frame = element.matches("iframe") ? (element as HTMLIFrameElement).contentDocument : null;
          const box = element.getBoundingClientRect();
          if (frame) look.in(frame, dx + box.left + element.clientLeft, dy + box.top + element.clientTop);
        }
      },
    };
    const dialog = document.querySelector("[role=dialog]");
    look.in(dialog ?? document, 0, 0);
    const [first] = found;
    if (!first) throw new Error(`Nothing on this page says ${wanted}`);
    first.element.scrollIntoView({ block: "nearest" });
    const box = first.element.getBoundingClientRect();
    return { x: first.dx + box.left + Math.min(box.width / 2, 30), y: first.dy + box.top + box.height / 2 };
  }, text);
}

/** Clicks in the page what shows this text. */
export async function clickText(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

export const isPointing = (sidebar: Frame, step: Step) =>
  sidebar.getByRole("region", { name: teachEn.pointing.title.replace("{field}", teachEn.step[step]) });

/** The sidebar that teaches, once a press in it counts. */
export async function teachingFrame(ssm: Helpers, page: Page): Promise<Frame> {
  const sidebar = await ssm.sidebarFrame(page, 30_000);
  await sidebar.getByRole("button", { name: teachEn.notNow }).waitFor();
  await ssm.untilClicksCount(sidebar);
  return sidebar;
}

/** The row of a step: what it is, how it stands. */
export const stepRow = (sidebar: Frame, step: Step) =>
  sidebar
    .getByRole("listitem")
    .filter({ has: sidebar.getByRole("heading", { name: teachEn.step[step], exact: true }) });

export const untilTaught = (sidebar: Frame, step: Step) =>
  stepRow(sidebar, step).getByText(teachEn.state.taught).waitFor();

/** From the popup's switch to a second record, by pointer: everything that this record shows. */
export async function teachByPointer(
  sidebar: Frame,
  page: Page,
  record: TaughtRecord,
  shown: Record<string, string | null>,
): Promise<void> {
  const values: [Step, string | null | undefined][] = [
    ...(["name", "account", "amount", "closeDate", "stage"] as const).map(
      (step): [Step, string | null | undefined] => [step, shown[step]],
    ),
    ["contacts", record.people[0]?.name],
  ];
  const headline = `${record.name} at ${record.account}`;
  for (const [step, value] of values) {
    if (!value) continue;
    if (!(await isPointing(sidebar, step).count()))
      await sidebar
        .getByRole("button", { name: teachEn.pointOf.replace("{field}", teachEn.step[step]) })
        .click();
    await isPointing(sidebar, step).waitFor();
    const isAlone = await placeOf(page, value).then(
      () => true,
      () => false,
    );
    await clickText(page, isAlone ? value : headline);
    if (!isAlone) {
      const part = stepRow(sidebar, step).getByRole("radio", { name: value, exact: true });
      await part.click();
      await part.and(sidebar.locator(":checked")).waitFor();
    }

    await untilTaught(sidebar, step);
    await expect.poll(() => stepRow(sidebar, step).innerText(), soon).toContain(value);
  }
}
