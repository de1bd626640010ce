import { type LibraryPage, type LibrarySource, numbered } from "../model";

/** Forms with what goes into them, and the smaller aids. */
export function aidPages({ texts, t }: LibrarySource): LibraryPage[] {
  const { tools, minorAids } = texts.tools;
  return [
    ...tools.map((tool): LibraryPage => {
      const blocks = [
        {
          id: "parts",
          heading: t("aids.parts"),
          lines: tool.parts.map(({ no, text }) => ({ id: `part.${no}`, label: no, text })),
        },
        {
          id: "fields",
          heading: t("aids.fields"),
          lines: tool.fields.map(({ key, text, need }) => ({
            id: key,
            text,
            tag: need === "req" ? undefined : t(`aids.need.${needs[need] ?? "opt"}`),
          })),
        },
        { id: "rules", heading: t("aids.rules"), lines: numbered("rule", tool.rules) },
      ];
      return {
        id: `aid-${tool.id}`,
        topic: "aids",
        title: tool.name,
        lead: tool.purpose,
        blocks: blocks.filter(({ lines }) => lines.length > 0),
      };
    }),
    {
      id: "small-aids",
      topic: "aids",
      title: t("aids.small"),
      lead: t("aids.smallLead"),
      blocks: [
        { id: "small", lines: Object.entries(minorAids).map(([id, text]) => ({ id: `aid.${id}`, text })) },
      ],
    },
  ];
}

/** When a field of a form is filled, as the playbook writes it. */
const needs: Record<string, "opt" | "auto" | "after" | "end"> = {
  opt: "opt",
  auto: "auto",
  after: "after",
  end: "end",
};
