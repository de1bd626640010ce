import { INFLUENCES, ROLES, type Role, STANCES } from "../../../method/vocabulary";
import type { Tone } from "../../parts/Badge";
import { type LibraryPage, type LibrarySource, lines, stageTitle } from "../model";
import { ruleLine } from "./judging";

const verdictTones: Record<string, Tone> = { error: "bad", warn: "watch", info: "info", ok: "good" };

const scaleLine = (id: string, { name, text }: { name: string; text: string }) => ({
  id,
  label: name,
  text,
});

/** The six roles opened, roles held together, stance and influence, the rules of coverage, a team's own roles. */
export function rolePages(source: LibrarySource): LibraryPage[] {
  const { core, texts, words, t } = source;
  const nameOf = (part: string) =>
    part === "EXTERNAL" ? words.sides.external : (texts.common.roles[part]?.name ?? part);
  const own = core.customRoles.map(({ id, countsAs }) => ({
    id: `own.${id}`,
    label: texts.roles.customRoles[id] ?? id,
    text: countsAs ? t("roles.countsAs", { role: nameOf(countsAs) }) : t("roles.countsAsNone"),
  }));
  return [
    ...ROLES.map((role) => rolePage(source, role)),
    {
      id: "coverage",
      topic: "roles",
      title: t("roles.coverage"),
      lead: t("roles.coverageLead"),
      blocks: [
        {
          id: "coverage",
          lines: core.rules.filter(({ id }) => id.startsWith("BDU-")).map((rule) => ruleLine(source, rule)),
        },
      ],
    },
    {
      id: "combinations",
      topic: "roles",
      title: t("roles.combinations"),
      blocks: [
        {
          id: "combinations",
          lines: core.roleCombos.map(({ pair, verdict }) => ({
            id: pair,
            label: pair.split("+").map(nameOf).join(" + "),
            text: texts.roles.combos[pair] ?? "",
            tag: words.verdicts[verdict],
            tone: verdictTones[verdict],
          })),
        },
      ],
    },
    {
      id: "scales",
      topic: "roles",
      title: t("roles.scales"),
      blocks: [
        {
          id: "stances",
          heading: t("roles.stances"),
          lines: STANCES.map((code) => scaleLine(code, texts.common.stances[code])),
        },
        {
          id: "influences",
          heading: t("roles.influences"),
          lines: INFLUENCES.map((code) => scaleLine(`influence.${code}`, texts.common.influences[code])),
        },
      ],
    },
    ...(own.length > 0
      ? [
          {
            id: "own-roles",
            topic: "roles" as const,
            title: t("roles.own"),
            blocks: [{ id: "own", lines: own }],
          },
        ]
      : []),
  ];
}

function rolePage(source: LibrarySource, role: Role): LibraryPage {
  const { core, texts, words, t } = source;
  const opened = texts.roles.roles[role];
  const parts = {
    char: t("roles.char"),
    sig: t("roles.sig"),
    look: t("roles.look"),
    ask: t("roles.ask"),
    engage: t("roles.engage"),
    concern: t("roles.concern"),
  };
  return {
    id: `role-${role}`,
    topic: "roles",
    title: texts.common.roles[role]?.name ?? role,
    lead: texts.common.roles[role]?.def,
    blocks: [
      ...(["char", "sig", "look", "ask", "engage", "concern"] as const).map((part) => ({
        id: part,
        heading: parts[part],
        lines: lines(opened?.[part] ?? []),
      })),
      {
        id: "byStage",
        heading: t("roles.byStage"),
        lines: core.stages.flatMap(({ no, roles }) =>
          roles
            .filter((entry) => entry.role === role)
            .map(({ weight }) => ({
              id: `stage.${no}`,
              label: stageTitle(source, no),
              text: texts.stages[no - 1]?.roles[role] ?? "",
              tag: words.roleWeights[weight],
            })),
        ),
      },
      {
        id: "titles",
        heading: t("roles.titles"),
        lines: (opened?.titles ?? []).map(({ industry, text }) => ({
          id: `title.${industry}`,
          label: industry,
          text,
        })),
      },
    ],
  };
}
