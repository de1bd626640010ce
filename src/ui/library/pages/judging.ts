import type { CoreRule } from "../../../method/playbook";
import { type LibraryPage, type LibrarySource, type Line, toneOf } from "../model";

/** How a deal is judged: levels of evidence, parts of the score, rules, the sentences that explain it. */
export function judgingPages(source: LibrarySource): LibraryPage[] {
  const { core, texts, t, figure } = source;
  const { levels, dimensions, explanations } = texts.common;
  return [
    {
      id: "levels",
      topic: "judging",
      title: t("judging.levels"),
      lead: t("judging.levelsLead"),
      blocks: [
        {
          id: "levels",
          lines: core.evidenceLevels.map(({ code, value }) => ({
            id: code,
            label: levels[code]?.name,
            text: levels[code]?.text ?? "",
            tag: value === null ? undefined : t("judging.worth", { value: figure(value) }),
          })),
        },
      ],
    },
    {
      id: "score",
      topic: "judging",
      title: t("judging.score"),
      lead: t("judging.scoreLead"),
      blocks: [
        {
          id: "dimensions",
          lines: core.dimensions.map(({ code, byStage }) => ({
            id: code,
            text: dimensions[code] ?? code,
            notes: [{ label: t("judging.byStage"), text: byStage.map(figure).join(" · ") }],
          })),
        },
      ],
    },
    {
      id: "rules",
      topic: "judging",
      title: t("judging.rules"),
      lead: t("judging.rulesLead"),
      blocks: ruleGroups.map((group) => ({
        id: group,
        heading: t(`judging.groups.${group}`),
        lines: core.rules
          .filter(({ id }) => id.startsWith(`${group}-`))
          .map((rule) => ruleLine(source, rule)),
      })),
    },
    {
      id: "sentences",
      topic: "judging",
      title: t("judging.sentences"),
      lead: t("judging.sentencesLead"),
      blocks: [
        {
          id: "sentences",
          lines: core.explanations.map(({ id }) => ({ id, text: explanations[id] ?? id })),
        },
      ],
    },
  ];
}

const ruleGroups = ["ALIGN", "BDU", "CRA", "EVI", "TIME", "COMP", "VAL", "DEL", "DISQ"] as const;

/** A rule: how grave, what it caps, what to do. */
export function ruleLine({ texts, words, t, figure }: LibrarySource, rule: CoreRule): Line {
  const { id, severity, cap, capFrom } = rule;
  const caps =
    cap === undefined
      ? []
      : [
          {
            label: t("judging.cap"),
            text: capFrom
              ? t("judging.capFrom", { cap: figure(cap), stage: capFrom })
              : t("judging.capAt", { cap: figure(cap) }),
          },
        ];
  return {
    id,
    text: texts.common.rules[id]?.text ?? id,
    tag: words.severities[severity],
    tone: toneOf(severity),
    notes: [{ label: t("fix"), text: texts.common.rules[id]?.fix ?? "" }, ...caps],
  };
}
