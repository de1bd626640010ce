import { useState } from "react";
import { fingerprint } from "../../../method/compilePlaybook";
import type { Fault } from "../../../method/fault";
import { loadPlaybook } from "../../../method/load";
import { useWrite } from "../../data/useWrite";

export interface ImportState {
  /** Name and reason of the last file that was refused. */
  refused: { file: string; reason: Fault } | null;
  /** The id of the one just taken in. */
  added: string | null;
  isBusy: boolean;
  take: (file: File) => void;
}

/** Takes a playbook file in as a draft, or says where and why it can't be. */
export function useImport(): ImportState {
  const write = useWrite();
  const [state, setState] = useState<Omit<ImportState, "take">>({
    refused: null,
    added: null,
    isBusy: false,
  });
  const take = async (file: File) => {
    setState({ refused: null, added: null, isBusy: true });
    const [{ readPlaybookFile }, base, text] = await Promise.all([
      import("../../../method/openStored"),
      loadPlaybook(),
      file.text(),
    ]);
    const read = readPlaybookFile(text, base);
    if (!read.ok) {
      return setState({ refused: { file: file.name, reason: read.fault }, added: null, isBusy: false });
    }
    const { playbook, name } = read.value;
    // Words alone may differ from an earlier version: they are part of what makes one.
    const id = `${playbook.core.id}@${fingerprint(playbook.core.version + text)}`;
    const core = JSON.stringify(playbook.core);
    const written = await write({ name: "playbook.add", id, title: name, file: text, core });
    setState({ refused: null, added: written ? id : null, isBusy: false });
  };
  return { ...state, take: (file) => void take(file) };
}
