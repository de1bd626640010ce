import { markdownText, toMarkdown } from "../../pipeline/model/exportTable";
import type { SheetContent } from "./sheet";

/** The sheet as Markdown. */
export function sheetMarkdown({ title, sentence, sections }: SheetContent): string {
  const level = sections.some(({ part }) => part) ? "###" : "##";
  const parts = sections.flatMap((section) => [
    ...(section.part ? [`## ${markdownText(section.part)}`] : []),
    `${level} ${markdownText(section.title)}`,
    ...(section.lines.length > 0 ? [section.lines.map((line) => `- ${markdownText(line)}`).join("\n")] : []),
    ...(section.table ? [toMarkdown(section.table).trimEnd()] : []),
  ]);
  return `${[`# ${markdownText(title)}`, markdownText(sentence), ...parts].join("\n\n")}\n`;
}
