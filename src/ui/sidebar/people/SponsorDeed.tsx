import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { ToneIcon } from "../../parts/Badge";
import { Button } from "../../parts/Button";
import { DeedForm, type NewDeed } from "./DeedForm";
import type { Deed } from "./deeds";
import * as s from "./SponsorDeed.module.css";

interface SponsorDeedProps {
  name: string;
  deed: Deed;
  /** Whose deed the deal rests on now. */
  deedOwner: string;
  today: string;
  isReadOnly: boolean;
  tabIndex: number;
  onSave: (deed: NewDeed) => void;
}

/** Only deeds make a sponsor: says so, asks for one, and never insists. */
export function SponsorDeed({
  name,
  deed,
  deedOwner,
  today,
  isReadOnly,
  tabIndex,
  onSave,
}: SponsorDeedProps) {
  const t = useTranslations("people.deed");
  const formats = useFormats();
  const [isAsking, setIsAsking] = useState(false);
  // Who closes the form without a pointer stands where it was opened.
  const [wasAsked, setWasAsked] = useState(false);
  const close = () => {
    setIsAsking(false);
    setWasAsked(true);
  };
  const { state, entry } = deed;
  const date = entry?.date ? formats.day(entry.date) : t("noDate");
  if (isAsking)
    return (
      <DeedForm
        name={name}
        today={today}
        note={state === "other" ? t("replaces", { name: deedOwner }) : null}
        onCancel={close}
        onSave={(written) => {
          close();
          onSave(written);
        }}
      />
    );
  return (
    <div className={s.deed}>
      <ToneIcon tone={state === "proved" ? "good" : "watch"} size={13} />
      <span className={s.text}>
        {t(state, { name, date, other: deedOwner })}
        {entry?.words && state !== "other" && state !== "none" && <q className={s.words}>{entry.words}</q>}
      </span>
      {!isReadOnly && (
        <Button
          size="small"
          look="quiet"
          tabIndex={tabIndex}
          data-row-control
          // Takes back the focus that it gave to the form.
          autoFocus={wasAsked}
          onClick={() => setIsAsking(true)}
        >
          {t(state === "proved" ? "another" : "add")}
        </Button>
      )}
    </div>
  );
}
