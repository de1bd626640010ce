import { fingerprint, type Playbook } from "../../method/compilePlaybook";
import { type Fault, fault } from "../../method/fault";
import {
  loadCommon,
  loadCore,
  loadCrmNotes,
  loadMore,
  loadPlaybook,
  loadRoles,
  loadStage,
  loadTools,
} from "../../method/load";
import type { Core } from "../../method/playbook";
import type { Texts } from "../../method/texts";
import type { Language } from "../../method/vocabulary";
import { playbookOf } from "../../records/playbooks";
import { openOnce } from "./database";
import { usePolicy } from "./policy";

/** The id that no stored playbook has. */
export const OURS = "";

/** Ids of what an administrator ships, one for each content; a stored playbook's id has no colon. */
const BY_POLICY = "policy:";
let lastPolicy = { text: "", id: "" };
export function policyPlaybookId(text: string): string {
  if (lastPolicy.text !== text) lastPolicy = { text, id: BY_POLICY + fingerprint(text) };
  return lastPolicy.id;
}

/** The texts of a playbook as they are fetched: a stage alone, the rest by subject. */
export type Part = Exclude<keyof Texts, "stages">;
type PartTexts = Pick<Texts, Part>;

/** Where the pieces of one playbook come from. */
export interface PlaybookSource {
  core: () => Promise<Core>;
  part: <P extends Part>(part: P, language: Language) => Promise<PartTexts[P]>;
  stage: (language: Language, stage: number) => Promise<Texts["stages"][number]>;
}

/** Thrown by a source: the playbook is stored, but this version can't read it. */
class PlaybookFault extends Error {
  override name = "PlaybookFault";
  constructor(readonly fault: Fault) {
    super(fault.kind);
  }
}

/** Why a source failed, to be said in the language on the screen. */
export const faultOf = (error: unknown): Fault =>
  error instanceof PlaybookFault
    ? error.fault
    : fault("", "notOpened", { detail: error instanceof Error ? error.message : String(error) });

const loaders: { [P in Part]: (language: Language) => Promise<PartTexts[P]> } = {
  common: loadCommon,
  roles: loadRoles,
  tools: loadTools,
  crm: loadCrmNotes,
  more: loadMore,
};

const ours: PlaybookSource = {
  core: loadCore,
  part: (part, language) => loaders[part](language),
  stage: loadStage,
};

/** An imported one is read whole, once: only those who have one pay for it. */
function whole(playbook: () => Promise<Playbook>): PlaybookSource {
  return {
    core: async () => (await playbook()).core,
    part: async (part, language) => (await playbook()).texts[language][part],
    stage: async (language, stage) => {
      const texts = (await playbook()).texts[language].stages[stage - 1];
      if (!texts) throw new RangeError(`stage ${stage} is not one of 1..7`);
      return texts;
    },
  };
}

async function openImported(id: string): Promise<Playbook> {
  const [{ openStored }, base, db] = await Promise.all([
    import("../../method/openStored"),
    loadPlaybook(),
    openOnce(),
  ]);
  const row = db && (await playbookOf(db, id));
  if (!row) throw new PlaybookFault(fault("", "noPlaybook", { id }));
  const opened = openStored(row.body, base);
  if (!opened.ok) throw new PlaybookFault(opened.fault);
  return opened.value;
}

async function openPolicy(): Promise<Playbook> {
  const [{ readPlaybookFile }, base] = await Promise.all([import("../../method/openStored"), loadPlaybook()]);
  const read = readPlaybookFile(usePolicy.getState().policy.playbook ?? "", base);
  if (!read.ok) throw new PlaybookFault(read.fault);
  return read.value.playbook;
}

const opened = new Map<string, PlaybookSource>([[OURS, ours]]);

export function sourceOf(id: string): PlaybookSource {
  const known = opened.get(id);
  if (known) return known;
  const playbook = id.startsWith(BY_POLICY) ? openPolicy() : openImported(id);
  const source = whole(() => playbook);
  opened.set(id, source);
  // What couldn't be read is tried again at the next look.
  playbook.catch(() => opened.delete(id));
  return source;
}
