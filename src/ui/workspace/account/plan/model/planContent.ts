import type { ToolTexts } from "../../../../../method/texts";
import type { SheetContent, SheetSection } from "../../../sheet/model/sheet";
import {
  linesAt,
  type PlannedDeal,
  type PlannedPerson,
  type Route,
  type StoredPlan,
  textAt,
  wordsOf,
} from "./plan";

/** What the plan on paper says besides the model's own words. */
export interface PlanWords {
  title: string;
  sentence: string;
  none: string;
  mustWin: string;
  heads: Record<
    | "name"
    | "amount"
    | "time"
    | "source"
    | "route"
    | "share"
    | "sells"
    | "supplies"
    | "implements"
    | "owner"
    | "goal"
    | "step"
    | "date"
    | "roles"
    | "action",
    string
  >;
  /** The name of one of the five parts, by its number. */
  part: (no: string) => string;
  money: (amount: number, currency: string | null) => string;
  percent: (share: number) => string;
  day: (day: string) => string;
  source: (id: string) => string;
  role: (id: string) => string;
}

interface Planned {
  deals: readonly PlannedDeal[];
  routes: readonly Route[];
  people: readonly PlannedPerson[];
  initiatives: readonly string[];
}

const lists = ["1.strategicPriorities", "1.issues", "2.droppedList", "3.partners", "5.goals"];
const texts = [
  "1.itEnvironment",
  "1.preferences",
  "1.industryAndRivals",
  "4.informalStructure",
  "5.spend",
  "5.valueToCustomer",
];

/** The account plan as a paper: the five parts in the model's words; what nobody filled is left out. */
export function planContent(
  plan: StoredPlan,
  tool: ToolTexts["tools"][number],
  { deals, routes, people, initiatives }: Planned,
  words: PlanWords,
): SheetContent {
  const { heads, day, percent } = words;
  const routeName = (id: unknown) => routes.find((route) => route.id === id)?.name ?? "";
  const sectionOf = (key: string, label: string): SheetSection | null => {
    if (texts.includes(key)) return section(label, [textAt(plan, key)]);
    if (lists.includes(key))
      return section(
        label,
        linesAt(plan, key).map(({ cells }) =>
          [wordsOf(cells.text), wordsOf(cells.owner)].filter(Boolean).join(" · "),
        ),
      );
    switch (key) {
      case "1.initiatives":
        return section(label, initiatives);
      case "1.currentVsDesired":
        return section(label, [
          [textAt(plan, "current"), textAt(plan, "desired")].filter(Boolean).join(" → "),
        ]);
      case "2.opportunities":
        return tableSection(
          label,
          [heads.name, heads.amount, heads.source, heads.route, heads.time],
          deals.map(({ name, isMustWin, amount, currency, cells, share }) => [
            isMustWin ? `${name} (${words.mustWin})` : name,
            amount === null ? "" : words.money(amount, currency),
            words.source(wordsOf(cells.source)),
            routeName(cells.route),
            percent(share),
          ]),
        );
      case "3.routes":
        return tableSection(
          label,
          [heads.route, heads.sells, heads.supplies, heads.implements, heads.share],
          routes.map(({ id, name, share }) => {
            const cells = linesAt(plan, "routes").find((line) => line.id === id)?.cells ?? {};
            const who = [cells.sells, cells.supplies, cells.implements].map(wordsOf);
            return [name, ...who, percent(share)];
          }),
        );
      case "4.people":
        return tableSection(
          label,
          [heads.name, heads.roles, heads.owner, heads.goal, heads.step, heads.date],
          people.map(({ person, roles, owner, cells }) => [
            [person.name, person.title].filter(Boolean).join(", "),
            roles.map(words.role).join(", "),
            owner || words.none,
            wordsOf(cells.goal),
            wordsOf(cells.step),
            wordsOf(cells.date) && day(wordsOf(cells.date)),
          ]),
        );
      case "5.actions":
        return tableSection(
          label,
          [heads.goal, heads.action, heads.owner, heads.date],
          linesAt(plan, "actions").map(({ cells }) => [
            wordsOf(cells.goal),
            wordsOf(cells.text),
            wordsOf(cells.owner),
            wordsOf(cells.date) && day(wordsOf(cells.date)),
          ]),
        );
      default:
        return null;
    }
  };
  return {
    title: words.title,
    sentence: words.sentence,
    sections: inParts(
      tool.fields.flatMap(({ key, text }) => {
        const made = sectionOf(key, text);
        return made ? [{ no: key.split(".")[0] ?? "", made }] : [];
      }),
      words.part,
    ),
    steps: [],
  };
}

/** Each part's name stands over its first section that says something. */
const inParts = (
  sections: readonly { no: string; made: SheetSection }[],
  nameOf: (no: string) => string,
): SheetSection[] =>
  sections.map(({ no, made }, at) => (sections[at - 1]?.no === no ? made : { ...made, part: nameOf(no) }));

function section(title: string, lines: readonly string[]): SheetSection | null {
  const filled = lines.map((line) => line.trim()).filter(Boolean);
  return filled.length > 0 ? { title, lines: filled } : null;
}

const tableSection = (title: string, heads: string[], rows: string[][]): SheetSection | null =>
  rows.length > 0 ? { title, lines: [], table: { heads, rows } } : null;
