import type { useTranslations } from "use-intl";
import type { Core } from "../../method/playbook";
import type { Texts } from "../../method/texts";
import type { Words } from "../../method/words";
import type { Tone } from "../parts/Badge";

/** What the library is made of, before anything is drawn: pages of blocks of lines, all plain text. */

export const topicIds = ["basics", "stages", "roles", "aids", "judging", "crm"] as const;
export type TopicId = (typeof topicIds)[number];

/** Something said of a line: what counts as proof, what to do. */
export interface Note {
  label?: string;
  text: string;
}

export interface Line {
  /** Names it inside its page. */
  id: string;
  text: string;
  /** Stands before the text: whose, which. */
  label?: string;
  /** A word that sorts it: required, leading, red. */
  tag?: string;
  tone?: Tone;
  notes?: Note[];
  steps?: string[];
}

export interface Block {
  id: string;
  heading?: string;
  lines: Line[];
}

export interface LibraryPage {
  id: string;
  topic: TopicId;
  title: string;
  lead?: string;
  blocks: Block[];
}

/** The playbook in one language, and the words around it. */
export interface LibrarySource {
  core: Core;
  texts: Texts;
  words: Words;
  t: ReturnType<typeof useTranslations<"library">>;
  /** A number as the reader's language writes it. */
  figure: (value: number) => string;
}

/** Where the library is open; a line of a page or the page itself. */
export interface Place {
  page: string;
  line?: string;
}

const severityTones: Record<string, Tone> = { red: "bad", amber: "watch", green: "good" };
export const toneOf = (severity: string): Tone => severityTones[severity] ?? "info";

export const lines = (list: readonly { id: string; text: string }[]): Line[] =>
  list.map(({ id, text }) => ({ id, text }));

/** Texts without ids of their own are told apart by their place. */
export const numbered = (block: string, list: readonly string[]): Line[] =>
  list.map((text, at) => ({ id: `${block}.${at}`, text }));

export const stageTitle = ({ texts, t }: LibrarySource, stage: number): string =>
  t("stage.title", { stage, name: texts.common.stages[stage - 1]?.name ?? "" });

/** Tools that have a page of their own in the library; the others stand together on one. */
const ownPages = ["F1", "F2", "F3", "F4", "F6", "F7", "F8", "F13", "F21", "DISQ"];
export const aidPlace = (tool: string): Place =>
  ownPages.includes(tool) ? { page: `aid-${tool}` } : { page: "small-aids", line: `aid.${tool}` };
