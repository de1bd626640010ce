import ChevronDown from "lucide-react/dist/esm/icons/chevron-down.mjs";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { isPastShelfLife } from "../../../method/ageing";
import type { Level } from "../../../method/vocabulary";
import { useCanWrite } from "../../data/database";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useWording } from "../../data/useWording";
import { useWrite } from "../../data/useWrite";
import { useView } from "../view";
import { EvidenceDetail } from "./EvidenceDetail";
import * as s from "./EvidenceRow.module.css";
import { type EvidenceLine, keyedLevels, levelPatch } from "./evidence";
import { LevelPicker } from "./LevelPicker";
import { Reconfirm } from "./Reconfirm";
import { StateWord } from "./StateWord";

interface EvidenceRowProps {
  state: DealState;
  line: EvidenceLine;
  proof: string;
}

const isTyping = (target: EventTarget) =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** One verifiable item or sign: its level in a click or by the keys 1 to 7, everything else folded below. */
export function EvidenceRow({ state, line, proof }: EvidenceRowProps) {
  const t = useTranslations("assess.row");
  const { common } = useMethodTexts();
  const { shortDay } = useFormats();
  const wording = useWording(state);
  const write = useWrite();
  const canWrite = useCanWrite();
  const [isOpen, setIsOpen] = useState(false);
  const textId = useId();
  const row = useRef<HTMLLIElement>(null);
  useFocusTarget(line.id, row, () => setIsOpen(true));

  const pick = (level: Level) => {
    const isOutdated = line.state === "expired" || line.state === "stale" || line.state === "notCounted";
    const patch = levelPatch(level, line.details, state.today, isOutdated);
    void write({ name: "evidence.set", opportunityKey: state.opportunityKey, itemId: line.id, patch });
    if ((level === "NA" || level === "EX") && !line.details.words) setIsOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const level = keyedLevels[Number(event.key) - 1];
    if (level && canWrite) {
      event.preventDefault();
      pick(level);
    }
  };

  const { by, date, words } = line.details;
  const isOld = line.kind === "item" && isPastShelfLife(state.assessment.items[line.id]);
  const facts = [date ? shortDay(date) : "", by ? wording.person(by) : ""].filter(Boolean);
  return (
    <li ref={row} className={s.row} data-evidence-row data-open={isOpen} onKeyDown={onKeyDown}>
      <button
        type="button"
        className={s.text}
        aria-expanded={isOpen}
        data-row-focus
        onClick={() => setIsOpen(!isOpen)}
      >
        <span id={textId}>
          {line.text}
          {!line.isRequired && line.kind === "item" && <span className={s.optional}> {t("optional")}</span>}
        </span>
        <ChevronDown size={14} aria-hidden className={s.chevron} />
      </button>
      <div className={s.controls}>
        <LevelPicker
          level={line.level}
          minLevel={line.minLevel}
          label={t("levelOf", { item: line.text })}
          isReadOnly={!canWrite}
          onPick={pick}
        />
        <p className={s.facts}>
          <StateWord state={line.state} levelName={common.levels[line.level]?.name ?? line.level} />
          {facts.length > 0 && <span className={s.fact}>{facts.join(" · ")}</span>}
        </p>
        {isOld && <Reconfirm state={state} itemId={line.id} hasDay={Boolean(date)} />}
      </div>
      {words && !isOpen && line.level !== "E0" && <q className={s.words}>{words}</q>}
      {isOpen && <EvidenceDetail state={state} line={line} proof={proof} />}
    </li>
  );
}

/** Brings the row into view, opened, when another view led here. */
function useFocusTarget(id: string, row: React.RefObject<HTMLLIElement | null>, open: () => void): void {
  const focus = useView((view) => view.focus);
  const isMeant = focus?.kind === "item" && focus.id === id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the target changes, not when `open` does
  useEffect(() => {
    if (!isMeant) return;
    open();
    row.current?.scrollIntoView({ block: "center" });
    row.current?.querySelector<HTMLElement>("[data-row-focus]")?.focus({ preventScroll: true });
    useView.getState().focusTaken();
  }, [isMeant]);
}
