import type { FormContent } from "./content";
import type { Content } from "./part";

/** Signs that mean something in Markdown, or in a spreadsheet that the text is pasted into, become plain text. */
const plain = (text: string): string =>
  text
    .trim()
    .replace(/\r\n?/g, "\n")
    .replace(/[\\`*_{}[\]<>#|~]/g, "\\$&")
    // What would begin a list, a rule or a quotation at the head of a line.
    .replace(/^(\s*)([-+=>@])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2");

const line = (text: string): string => plain(text).replace(/\n+/g, " ");
const cell = (text: string): string => plain(text).replace(/\n+/g, "<br>");
/** Lines of one text stay lines: two spaces before each break. */
const paragraph = (text: string): string =>
  plain(text)
    .replace(/\n{2,}/g, "\n\n")
    .replace(/([^\n])\n(?!\n)/g, "$1  \n");

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

function written(content: Content): string {
  switch (content.kind) {
    case "text":
      return paragraph(content.text);
    case "list":
      return content.items.map((item) => `- ${line(item)}`).join("\n");
    case "table":
      return [
        row(content.columns),
        `| ${content.columns.map(() => "---").join(" | ")} |`,
        ...content.rows.map(row),
      ].join("\n");
  }
}

/** A form as Markdown: its name, what it is of, and each field that holds something. */
export function toMarkdown({ title, facts, fields }: FormContent): string {
  const parts = fields.flatMap(({ label, contents }) => {
    const filled = contents.flatMap(({ label: name, content }) => (content ? [{ name, content }] : []));
    if (filled.length === 0) return [];
    return [
      `## ${line(label)}`,
      ...filled.map(({ name, content }) => {
        const body = written(content);
        if (!name) return body;
        return content.kind === "text" && !content.text.includes("\n")
          ? `**${line(name)}** ${body}`
          : `**${line(name)}**\n\n${body}`;
      }),
    ];
  });
  const about = facts.map(([name, value]) => `- ${line(name)}: ${line(value)}`).join("\n");
  return `${[`# ${line(title)}`, about, ...parts].filter(Boolean).join("\n\n")}\n`;
}
