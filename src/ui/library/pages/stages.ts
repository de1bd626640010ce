import type { CoreItem } from "../../../method/playbook";
import {
  type Block,
  type LibraryPage,
  type LibrarySource,
  type Line,
  lines,
  stageTitle,
  toneOf,
} from "../model";

/** One page a stage: all that the method says of it. */
export function stagePages(source: LibrarySource): LibraryPage[] {
  return source.core.stages.map(({ no }) => stagePage(source, no));
}

function stagePage(source: LibrarySource, no: number): LibraryPage {
  const { texts, core, t, words } = source;
  const stage = texts.stages[no - 1];
  const common = texts.common.stages[no - 1];
  const numbers = core.stages[no - 1];
  if (!stage || !common || !numbers) throw new RangeError(`stage ${no} is not one of 1..7`);
  const { roles } = texts.common;
  const block = (id: keyof typeof headings, list: Line[]): Block => ({
    id,
    heading: headings[id],
    lines: list,
  });
  const headings = {
    where: t("stage.where"),
    whom: t("stage.whom"),
    do: t("stage.do"),
    ask: t("stage.ask"),
    evidence: t("stage.evidence"),
    activities: t("stage.activities"),
    aids: t("stage.aids"),
    roles: t("stage.roles"),
    flags: t("stage.flags"),
    disq: t("stage.disq"),
    partner: t("stage.partner"),
    crm: t("stage.crm"),
  };
  return {
    id: `stage-${no}`,
    topic: "stages",
    title: stageTitle(source, no),
    lead: stage.goal,
    blocks: [
      {
        id: "outline",
        lines: [
          { id: "phase", label: t("stage.phase"), text: common.phase },
          { id: "activity", label: t("stage.activity"), text: stage.activity },
          {
            id: "outcome",
            label: t("stage.outcome"),
            text: common.outcome,
            notes: [{ text: stage.outcomeAlt }],
          },
          { id: "advance", label: t("stage.advance"), text: stage.advance },
        ],
      },
      block(
        "where",
        numbers.where.map(({ id }) => ({ id, text: texts.common.signs[id] ?? id })),
      ),
      block(
        "whom",
        stage.whom.map(({ id, role, text }) => ({ id, text, label: roles[role]?.name })),
      ),
      block("do", lines(stage.do)),
      block("ask", lines(stage.ask)),
      block(
        "evidence",
        numbers.ev.map((item) => itemLine(source, item, stage.proofs[item.id])),
      ),
      block(
        "activities",
        stage.act.map(({ id, text, steps }) => ({ id, text, steps: steps.map((step) => step.text) })),
      ),
      block(
        "roles",
        numbers.roles.map(({ role, weight }) => ({
          id: `role.${role}`,
          label: roles[role]?.name,
          text: stage.roles[role] ?? "",
          tag: words.roleWeights[weight],
        })),
      ),
      block(
        "aids",
        stage.aids.map(({ tool, text }, at) => ({ id: `aid.${at}`, text, tag: toolName(source, tool) })),
      ),
      block(
        "flags",
        stage.flags.map(({ id, text, severity, fix }) => ({
          id,
          text,
          tone: toneOf(severity),
          tag: words.severities[severity],
          notes: [{ label: t("fix"), text: fix }],
        })),
      ),
      block("disq", lines(stage.disq)),
      block("partner", [{ id: "partner", text: stage.partner }]),
      block("crm", [crmLine(source, no)]),
    ].filter(({ lines: all }) => all.length > 0),
  };
}

/** An evidence item: what proves it, who can give it, how long it holds, what to do while it is missing. */
function itemLine({ texts, t, words }: LibrarySource, item: CoreItem, proof: string | undefined): Line {
  const { id, required, minLevel, by, shelfDays } = item;
  const whose = by
    .map((each) => (each === "any" || each === "internal" ? words.by[each] : texts.common.roles[each]?.name))
    .join(t("or"));
  return {
    id,
    text: texts.common.items[id]?.text ?? id,
    tag: required ? t("item.required") : t("item.optional"),
    notes: [
      ...(proof ? [{ label: t("item.proof"), text: proof }] : []),
      { label: t("fix"), text: texts.common.items[id]?.fix ?? "" },
      {
        label: t("item.counts"),
        text: t("item.countsFrom", {
          level: texts.common.levels[minLevel]?.name ?? minLevel,
          by: whose,
          days: shelfDays,
        }),
      },
    ],
  };
}

/** The aid's own name, where the stage calls it otherwise (a version of it, say). */
function toolName({ texts }: LibrarySource, tool: string): string | undefined {
  return texts.tools.tools.find(({ id }) => id === tool)?.name;
}

/** How Siebel and SalesConnect write this stage. */
export function crmLine({ core, t, figure }: LibrarySource, no: number): Line {
  const crm = core.stages[no - 1]?.crm;
  return {
    id: `siebel.${no}`,
    label: t("siebel.active"),
    text: crm?.active ?? "",
    notes: [
      {
        label: t("siebel.held"),
        text: t("siebel.heldIs", { step: crm?.whenGateHeld ?? "", odds: figure(crm?.oddsWhenGateHeld ?? 0) }),
      },
    ],
  };
}
