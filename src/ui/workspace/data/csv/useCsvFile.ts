import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { takeRows } from "../../../../records/takeRows";
import { undo } from "../../../../records/undo";
import { useDatabase } from "../../../data/database";
import { useSaveProblem } from "../../../data/useWrite";
import { useToasts } from "../../../parts/toasts";
import { decode, type Encoding, guessEncoding } from "./model/decode";
import { orgOfKey } from "./model/identify";
import { planFile } from "./model/planFile";
import type { FileChoices, FilePlan } from "./model/planned";
import { readCsv, type Sheet, type SheetFault } from "./model/readCsv";
import { proposeKind, proposeMapping } from "./model/targets";
import { loadFileWords } from "./model/words";

/** A file that was chosen: its bytes, how they are read, and what its columns mean. */
export interface OpenFile {
  name: string;
  bytes: Uint8Array;
  encoding: Encoding;
  isGuess: boolean;
  read: { sheet: Sheet } | { fault: SheetFault };
  choices: FileChoices;
}

const noChoices = { answers: {}, byName: false, again: false, roles: {} };

/** Reads a file, plans it anew with every choice, and takes it when the rep says so. */
export function useCsvFile() {
  const t = useTranslations("csv.in");
  const tc = useTranslations("common");
  const db = useDatabase((store) => store.db);
  const tellProblem = useSaveProblem();
  const [file, setFile] = useState<OpenFile | null>(null);
  const [plan, setPlan] = useState<FilePlan | null>(null);
  const [orgs, setOrgs] = useState<string[]>([]);

  const open = async (bytes: Uint8Array, name: string, encoding: Encoding, isGuess: boolean) => {
    if (!db) return;
    const known = await db.rows("opportunities").toCollection().primaryKeys();
    const found = [...new Set(known.flatMap((key) => orgOfKey(String(key)) ?? []))].sort();
    setOrgs(found);
    const read = readCsv(decode(bytes, encoding));
    const heads = "sheet" in read ? read.sheet.heads : [];
    const kind = proposeKind(heads);
    const choices = { ...noChoices, kind, mapping: proposeMapping(heads, kind), org: null };
    setPlan(null);
    setFile({ name, bytes, encoding, isGuess, read, choices });
  };
  const take = async (chosen: File) => {
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const { encoding, sure } = guessEncoding(bytes);
    await open(bytes, chosen.name, encoding, !sure);
  };
  const readAs = (encoding: Encoding) => file && void open(file.bytes, file.name, encoding, false);
  const choose = (choices: Partial<FileChoices>) =>
    setFile((now) => now && { ...now, choices: { ...now.choices, ...choices } });

  useEffect(() => {
    if (!db || !file || !("sheet" in file.read)) return;
    let isOver = false;
    const { sheet } = file.read;
    void loadFileWords()
      .then((words) => planFile(db, sheet, file.choices, words))
      .then((made) => !isOver && setPlan(made));
    return () => {
      isOver = true;
    };
  }, [db, file]);

  const carryOut = async (count: number) => {
    if (!db || !plan) return;
    const { show } = useToasts.getState();
    const taken = await takeRows(db, plan.change);
    if (!taken.ok) return tellProblem(taken.error.kind);
    setFile(null);
    setPlan(null);
    const takeBack = async () => {
      const undone = await undo(db, { all: true });
      if (undone.ok) show({ tone: "plain", text: t("undone") });
      else tellProblem(undone.error.kind);
    };
    show({
      tone: "plain",
      text: t("done", { count }),
      action: { label: tc("undo"), run: () => void takeBack() },
    });
  };
  const leave = () => {
    setFile(null);
    setPlan(null);
  };
  return { file, plan, orgs, take, readAs, choose, carryOut, leave };
}
