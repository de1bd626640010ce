import { type LibraryPage, type LibrarySource, numbered } from "../model";

/** What the method is, its terms, joining late, how it measures itself, what it takes from other methods. */
export function basicPages({ texts, t }: LibrarySource): LibraryPage[] {
  const { facts, lateEntry, glossary, metrics, methods } = texts.more;
  return [
    {
      id: "facts",
      topic: "basics",
      title: t("basics.facts"),
      blocks: [{ id: "facts", lines: numbered("fact", facts) }],
    },
    {
      id: "glossary",
      topic: "basics",
      title: t("basics.glossary"),
      blocks: [{ id: "glossary", lines: glossary.map(({ id, term, text }) => ({ id, label: term, text })) }],
    },
    {
      id: "late-entry",
      topic: "basics",
      title: t("basics.lateEntry"),
      blocks: [{ id: "late", lines: numbered("late", lateEntry) }],
    },
    {
      id: "metrics",
      topic: "basics",
      title: t("basics.metrics"),
      blocks: [{ id: "metrics", lines: metrics.map(({ name, text }) => ({ id: name, label: name, text })) }],
    },
    {
      id: "methods",
      topic: "basics",
      title: t("basics.methods"),
      blocks: [
        {
          id: "methods",
          lines: methods.map(({ name, does, take }) => ({
            id: name,
            label: name,
            text: does,
            notes: [{ label: t("basics.take"), text: take }],
          })),
        },
      ],
    },
  ];
}
