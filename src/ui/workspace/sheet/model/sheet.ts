import { actionWords } from "../../../../method/explain";
import { stageName } from "../../../../method/stages";
import { fieldsOf } from "../../../../records/listed";
import { peopleOfDeal } from "../../../../records/people";
import type { DealState } from "../../../data/useDeal";
import { readCompetition } from "../../../sidebar/plan/competition";
import type { AgreedStep } from "./ics";
import type { SheetSay } from "./sheetSay";

/** For us and our manager, or to be shown to the customer. */
export type Audience = "internal" | "customer";

export interface SheetSection {
  title: string;
  /** Where a part of a longer paper begins: its name. */
  part?: string;
  lines: string[];
  table?: { heads: string[]; rows: string[][] };
}

export interface SheetContent {
  title: string;
  sentence: string;
  sections: SheetSection[];
  steps: AgreedStep[];
}

/**
 * One page about a deal. The customer's variant is put together from what the customer may see, not by leaving out:
 * a field that is added to the internal one later doesn't reach it.
 */
export function sheetOf(state: DealState, say: SheetSay, audience: Audience): SheetContent {
  const { stored, deal } = state;
  if (!stored) throw new Error("a sheet is of a deal that has been seen");
  const fields = fieldsOf(stored.opportunity);
  const steps = agreedSteps(state).filter(({ isCustomers }) => audience === "internal" || isCustomers);
  const facts = [
    fields.account,
    fields.amount === null || audience === "customer" ? "" : say.money(fields.amount, fields.currency),
    fields.closeDate ? say.t("closing", { day: say.day(fields.closeDate) }) : "",
    fields.owner ? say.t("ownedBy", { owner: fields.owner }) : "",
  ];
  const next: SheetSection = {
    title: say.t("steps"),
    lines: steps.map(({ text, date }) => say.t("step", { day: say.day(date), text })),
  };
  const value: SheetSection = {
    title: say.t("value"),
    lines: present([
      deal.plan?.uniqueValue?.statement,
      deal.plan?.valueCase ? say.t("case", { state: say.words.valueCases[deal.plan.valueCase] }) : "",
    ]),
  };
  const content = { title: fields.name, sentence: present(facts).join(" · "), steps };
  const shared = audience === "customer" ? customerSections(state, say) : internalSections(state, say, value);
  return { ...content, sections: [...shared, next].filter(({ lines, table }) => lines.length > 0 || table) };
}

const present = (lines: (string | null | undefined)[]): string[] =>
  lines.flatMap((line) => (line?.trim() ? [line.trim()] : []));

/** What the customer itself has told or agreed to: why, by when, who takes part. */
function customerSections(state: DealState, say: SheetSay): SheetSection[] {
  return [
    { title: say.t("reason"), lines: reasonLines(state, say) },
    {
      title: say.t("people"),
      lines: [],
      table: tableOf(
        [say.t("heads.name"), say.t("heads.title")],
        peopleThere(state).map(({ name, title }) => [name, title]),
      ),
    },
  ].filter(({ lines, table }) => lines.length > 0 || table !== undefined);
}

const tableOf = (heads: string[], rows: string[][]) => (rows.length > 0 ? { heads, rows } : undefined);

const peopleThere = ({ stored }: DealState) =>
  (stored ? peopleOfDeal(stored) : []).filter(
    ({ details, name }) => name && !details.left && !details.seeks && details.side !== "ours",
  );

function reasonLines({ deal }: DealState, { t, day }: SheetSay): string[] {
  const { event, date, consequence } = deal.plan?.cra ?? {};
  return present([
    event,
    date ? t("by", { day: day(date) }) : "",
    consequence ? t("otherwise", { consequence }) : "",
  ]);
}

function internalSections(state: DealState, say: SheetSay, value: SheetSection): SheetSection[] {
  const { assessment, stored } = state;
  const { t, words, common, figure } = say;
  const stage = (n: number) => (n > 7 ? t("done") : `${n} ${stageName(common, n)}`);
  const crmStage = stored ? fieldsOf(stored.opportunity).stage : "";
  const rules = assessment.rules.filter(({ level }) => level !== "green");
  const tagged = peopleThere(state).filter(({ roles }) => roles.length > 0);
  const rivals = stored?.plans.find((row) => row.kind === "rivals");
  const competition = readCompetition(rivals && rivals.kind === "rivals" ? rivals.body : undefined);
  return [
    {
      title: t("stage"),
      lines: present([
        t("byEvidence", { stage: stage(assessment.supportedStage), gate: assessment.verifiedStage }),
        crmStage
          ? t("byCrm", {
              stage: crmStage,
              means: assessment.crmStage === null ? t("unknown") : stage(assessment.crmStage),
            })
          : "",
      ]),
    },
    {
      title: t("score"),
      lines: [
        t("scored", {
          score: figure(assessment.score),
          status: words.statuses[assessment.status],
          written: figure(assessment.confidence),
        }),
        ...assessment.reasons
          .slice(0, 3)
          .map(({ dimension, loss }) =>
            t("lost", { what: common.dimensions[dimension] ?? "", points: figure(loss) }),
          ),
      ],
    },
    {
      title: t("bdu"),
      lines: tagged.length === 0 ? [t("nobody")] : [],
      table: tableOf(
        [t("heads.name"), t("heads.roles"), t("heads.stance"), t("heads.access"), t("heads.reports")],
        tagged.map(({ name, title, roles, tag, details }) => [
          present([name, title]).join(", "),
          roles.map((role) => common.roles[role]?.name ?? role).join(", "),
          common.stances[tag.stance ?? "unknown"].name,
          tag.access ? words.accesses[tag.access] : "",
          peopleThere(state).find(({ personKey }) => personKey === details.reportsTo)?.name ?? "",
        ]),
      ),
    },
    { title: t("reason"), lines: reasonLines(state, say) },
    value,
    {
      title: t("competition"),
      lines: present([
        competition.rivals
          .map(({ name }) => name)
          .filter(Boolean)
          .join(", "),
      ]),
    },
    {
      title: t("risks"),
      lines: rules
        .slice(0, 5)
        .map(({ id }) => t("risk", { rule: common.rules[id]?.text ?? id, fix: common.rules[id]?.fix ?? "" })),
    },
    { title: t("ask"), lines: askLines(state, say) },
  ];
}

/** The three steps that would raise the score most: what a manager may open doors for. */
function askLines({ assessment, deal }: DealState, { common, words, day, figure }: SheetSay): string[] {
  const people = new Map((deal.people ?? []).map((person) => [person.id, person]));
  const names = {
    person: (id: string) => people.get(id)?.name ?? "",
    stance: (id: string) => people.get(id)?.stance ?? ("unknown" as const),
    date: day,
    number: figure,
  };
  return assessment.nextSteps.slice(0, 3).map((step) => actionWords(step, { common, words }, names));
}

/** A step, and whether the customer has committed to it: only such a one is shown to the customer. */
interface SheetStep extends AgreedStep {
  isCustomers: boolean;
}

/** Steps with a day: the plan's next one, and the further ones of the opportunity plan. */
export function agreedSteps({ stored, opportunityKey }: DealState): SheetStep[] {
  const planned = stored?.plans.find((row) => row.kind === "deal");
  const next = planned?.kind === "deal" ? planned.body.nextStep : undefined;
  const form = stored?.plans.find((row) => row.kind === "F3");
  const table: unknown = form?.kind === "F3" ? form.body.nextSteps : undefined;
  const lines = typeof table === "object" && table !== null ? Object.entries(table) : [];
  const wordsOf = (line: unknown, field: string): string => {
    const value: unknown = typeof line === "object" && line !== null ? Reflect.get(line, field) : undefined;
    return typeof value === "string" ? value : "";
  };
  return lines
    .flatMap(([id, line]): SheetStep[] => {
      const isNext = id === "next";
      const date = isNext ? (next?.date ?? "") : wordsOf(line, "date");
      const text = wordsOf(line, "text");
      const isCustomers = isNext && next?.by === "customer";
      return text && date ? [{ id: `${opportunityKey}-${id}`, text, date, isCustomers }] : [];
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
