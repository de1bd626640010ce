import { useState } from "react";
import { type OwnProfile, readProfileFile } from "../../../messages/profileFile";
import type { Fault } from "../../../method/fault";
import { useWrite } from "../../data/useWrite";

export interface ImportedProfile {
  refused: { file: string; fault: Fault } | null;
  added: { own: OwnProfile; hasReplaced: boolean } | null;
}

const nothing: ImportedProfile = { refused: null, added: null };

/** Takes a colleague's file in, or says where and why it can't be; nothing is stored of one that can't. */
export function useImportProfile(isKnown: (id: string) => boolean) {
  const write = useWrite();
  const [state, setState] = useState(nothing);
  const take = async (file: File) => {
    const read = readProfileFile(await file.text());
    if (!read.ok) {
      setState({ refused: { file: file.name, fault: read.fault }, added: null });
      return;
    }
    const own = read.value;
    const hasReplaced = isKnown(own.id);
    // Plain data; the setting's own schema takes any.
    const entry = JSON.parse(JSON.stringify(own.kind === "taught" ? own.profile : own.addition));
    const written = await write({ name: "settings.set", key: "profiles", value: { [own.id]: entry } });
    setState(written ? { refused: null, added: { own, hasReplaced } } : nothing);
  };
  return { ...state, take: (file: File) => void take(file) };
}
