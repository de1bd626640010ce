import type { Playbook } from "./compilePlaybook";
import { fault, type PlaybookResult, refuseFor } from "./fault";
import { type ImportedPlaybook, importPlaybook } from "./importPlaybook";
import { issueFault } from "./issueFault";
import { type Core, coreSchema } from "./playbook";
import { accept } from "./result";

/**
 * A playbook as it was stored, ready for use: its numbers are those of the day it was imported, its words are
 * read from its file once more, so that what it doesn't say keeps following ours. Both are JSON.
 */
export function openStored(stored: { file: string; core: string }, base: Playbook): PlaybookResult<Playbook> {
  const core = openCore(stored.core);
  if (!core.ok) return core;
  const read = readPlaybookFile(stored.file, base);
  return read.ok ? accept({ core: core.value, texts: read.value.playbook.texts }) : read;
}

/** A playbook file's own text: refused with the place and the reason, also where it isn't JSON at all. */
export function readPlaybookFile(json: string, base: Playbook): PlaybookResult<ImportedPlaybook> {
  const value = parsed(json);
  return value.ok ? importPlaybook(value.value, base) : value;
}

/** The numbers alone: all that judging takes. */
export function openCore(json: string): PlaybookResult<Core> {
  const read = parsed(json);
  if (!read.ok) return read;
  const { value } = read;
  const core = coreSchema.safeParse(value);
  return core.success ? accept(core.data) : refuseFor(issueFault(core.error.issues, value));
}

function parsed(json: string): PlaybookResult<unknown> {
  try {
    // A byte order mark is no JSON, but editors write one.
    return accept(JSON.parse(json.replace(/^\uFEFF/, "")));
  } catch (error) {
    return refuseFor(
      fault("", "notJson", { detail: error instanceof Error ? error.message : String(error) }),
    );
  }
}
