import type { LibraryPage, Line } from "./model";

export interface Found {
  page: LibraryPage;
  /** null: the page itself is what was looked for. */
  line: Line | null;
  /** What of it matched, to be shown. */
  text: string;
}

/** Upper and lower case, and full and half width, are one and the same to who searches. */
const plain = (text: string) => text.normalize("NFKC").toLowerCase();

/** Lines in which every word of the query occurs, in the line itself or the title of its page; titles first. */
export function searchPages(pages: readonly LibraryPage[], query: string): Found[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hasAll = (text: string) => words.every((word) => text.includes(word));
  const titles = pages.filter(({ title }) => hasAll(plain(title)));
  const found = pages.flatMap((page) =>
    page.blocks.flatMap(({ heading = "", lines }) =>
      lines.flatMap((line): Found[] => {
        const said = [line.label ?? "", line.text, ...(line.steps ?? [])];
        const notes = (line.notes ?? []).map(({ text }) => text);
        const all = plain([...said, ...notes].join(" "));
        const isHere = words.some((word) => all.includes(word));
        if (!isHere || !hasAll(`${all} ${plain(page.title)} ${plain(heading)}`)) return [];
        const matching = [line.text, ...(line.steps ?? []), ...notes].find((text) =>
          words.some((word) => plain(text).includes(word)),
        );
        return [{ page, line, text: matching ?? line.text }];
      }),
    ),
  );
  return [...titles.map((page): Found => ({ page, line: null, text: page.lead ?? "" })), ...found];
}
