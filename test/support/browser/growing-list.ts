/**
 * A related list of contacts in the page of the demo org, as busy CRMs draw theirs: a few rows for many records, filled
 * anew on scrolling, or drawn anew again and again.
 */
import type { Page } from "playwright-core";
import { widenSalesforceId } from "../../../src/crm/identity.ts";

export interface ListedContact {
  id: string;
  name: string;
}

export const manyContacts = (count: number): ListedContact[] =>
  Array.from({ length: count }, (_, at) => ({
    id: widenSalesforceId(`003Qy0000${String(at).padStart(6, "0")}`),
    name: `Person ${String(at + 1).padStart(3, "0")}`,
  }));

interface GrowingList {
  scrollTo(first: number): void;
  redrawEvery(ms: number): void;
  untilBeside(frames: number): Promise<void>;
  stop(): void;
}
type World = typeof globalThis & { growingList: GrowingList };

/** Puts the list into the record page that is shown; `rows` rows are in the page at a time. */
export async function addGrowingList(page: Page, contacts: readonly ListedContact[], rows: number) {
  await page.evaluate(
    ({ contacts, rows }) => {
      const article = document.createElement("article");
      article.className = "slds-card";
      article.setAttribute("aria-label", "Contacts");
      article.innerHTML = `<table class="slds-table slds-table_bordered" role="grid"><tbody></tbody></table>`;
      const body = article.querySelector("tbody");
      document.querySelector(".lafPageHost.active")?.prepend(article);
      let first = 0;
      let timer: ReturnType<typeof setInterval> | undefined;
      const html = ({ id, name }: { id: string; name: string }) =>
        `<tr><th scope="row"><a href="/lightning/r/Contact/${id}/view" data-recordid="${id}">${name}</a></th><td>Buyer</td></tr>`;
      const list = {
        draw() {
          if (body)
            body.innerHTML = contacts
              .slice(first, first + rows)
              .map(html)
              .join("");
        },
        /** Rows stay, what stands in them goes. */
        scrollTo(next: number) {
          first = next;
          for (const [at, link] of [...article.querySelectorAll("a")].entries()) {
            const contact = contacts[first + at];
            if (!contact) continue;
            link.setAttribute("href", `/lightning/r/Contact/${contact.id}/view`);
            link.setAttribute("data-recordid", contact.id);
            if (link.firstChild) link.firstChild.nodeValue = contact.name;
          }
        },
        redrawEvery(ms: number) {
          timer = setInterval(() => list.draw(), ms);
        },
        /** Until so many frames had something of another's behind each name: asked at each frame, not from outside. */
        untilBeside: (frames: number) =>
          new Promise<void>((resolve) => {
            let left = frames;
            const look = () => {
              if ([...article.querySelectorAll("a")].every((link) => link.nextElementSibling)) left -= 1;
              if (left > 0) requestAnimationFrame(look);
              else resolve();
            };
            requestAnimationFrame(look);
          }),
        stop: () => clearInterval(timer),
      };
      list.draw();
      Object.assign(globalThis, { growingList: list });
    },
    { contacts: [...contacts], rows },
  );
  return {
    scrollTo: (first: number) =>
      page.evaluate((first) => (globalThis as World).growingList.scrollTo(first), first),
    redrawEvery: (ms: number) => page.evaluate((ms) => (globalThis as World).growingList.redrawEvery(ms), ms),
    untilBeside: (frames: number) =>
      page.evaluate((frames) => (globalThis as World).growingList.untilBeside(frames), frames),
    stop: () => page.evaluate(() => (globalThis as World).growingList.stop()),
  };
}
