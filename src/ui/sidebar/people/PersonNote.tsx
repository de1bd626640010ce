import { useTranslations } from "use-intl";
import type { DealPerson } from "../../../records/people";
import { DateField } from "../../parts/DateField";
import { TextArea } from "../../parts/TextArea";
import { TextField } from "../../parts/TextField";
import { orNull } from "./orNull";
import * as s from "./PersonDetails.module.css";
import type { TagPatch } from "./usePeopleActions";

interface PersonNoteProps {
  person: DealPerson;
  onEdit: (patch: TagPatch) => void;
  isReadOnly: boolean;
  today: string;
}

/** A note with the day it was true and where it comes from: a note without a day is dated today. */
export function PersonNote({ person: { tag }, onEdit, isReadOnly, today }: PersonNoteProps) {
  const t = useTranslations("people.detail");
  const own = useTranslations("personPanel");
  const saveNote = (text: string) => {
    const note = orNull(text);
    const noteDate = note === null ? null : (tag.noteDate ?? today);
    onEdit({ note, noteDate });
  };
  return (
    <>
      <TextArea label={t("note")} value={tag.note ?? ""} isReadOnly={isReadOnly} onSave={saveNote} />
      {tag.note && (
        <div className={s.next}>
          <TextField
            label={own("noteSource")}
            value={tag.noteSource ?? ""}
            isReadOnly={isReadOnly}
            onSave={(text) => onEdit({ noteSource: orNull(text) })}
          />
          <DateField
            label={own("noteDate")}
            value={tag.noteDate ?? null}
            max={today}
            isReadOnly={isReadOnly}
            onSave={(noteDate) => onEdit({ noteDate })}
          />
        </div>
      )}
      <TextField
        label={t("howWeKnow")}
        value={tag.howWeKnow ?? ""}
        isReadOnly={isReadOnly}
        onSave={(text) => onEdit({ howWeKnow: orNull(text) })}
      />
    </>
  );
}
