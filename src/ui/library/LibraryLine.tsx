import type { Ref } from "react";
import { Badge } from "../parts/Badge";
import * as s from "./LibraryLine.module.css";
import type { Line } from "./model";

interface LibraryLineProps {
  line: Line;
  isMarked: boolean;
  /** One of a list of plain sentences. */
  isBullet: boolean;
  ref?: Ref<HTMLLIElement>;
}

/** One thing that the method says, with what belongs to it. */
export function LibraryLine({ line, isMarked, isBullet, ref }: LibraryLineProps) {
  const { label, text, tag, tone, notes = [], steps = [] } = line;
  return (
    <li
      ref={ref}
      tabIndex={isMarked ? -1 : undefined}
      className={isBullet ? s.bullet : s.line}
      data-is-marked={isMarked}
    >
      {(label || tag) && (
        <p className={s.head}>
          {label && <span className={s.label}>{label}</span>}
          {tag && <Badge tone={tone}>{tag}</Badge>}
        </p>
      )}
      <p className={s.text}>{text}</p>
      {steps.length > 0 && (
        <ul className={s.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p key={`${note.label} ${note.text}`} className={s.note}>
          {note.label && <span className={s.noteLabel}>{note.label}</span>} {note.text}
        </p>
      ))}
    </li>
  );
}
