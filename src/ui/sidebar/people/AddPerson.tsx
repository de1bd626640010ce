import UserPlus from "lucide-react/dist/esm/icons/user-plus.mjs";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { SIDES, type Side } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { Button } from "../../parts/Button";
import { Select } from "../../parts/Select";
import * as s from "./AddPerson.module.css";
import { PlainInput } from "./PlainInput";
import type { NewPerson } from "./usePeopleActions";

/** Somebody whom the CRM's list doesn't show: a consultant, the leader nobody has entered yet. */
export function AddPerson({ onAdd }: { onAdd: (person: NewPerson) => void }) {
  const t = useTranslations("people.add");
  const { words } = useMethodTexts();
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState("");
  const [title, setTitle] = useState("");
  const [side, setSide] = useState<Side>("customer");
  // Who closes the form without a pointer stands where it was opened.
  const [wasOpen, setWasOpen] = useState(false);
  if (!isOpen)
    return (
      <div className={s.closed}>
        <Button
          size="small"
          // Takes back the focus that it gave to the form.
          autoFocus={wasOpen}
          onClick={() => setIsOpen(true)}
        >
          <UserPlus size={14} aria-hidden />
          {t("open")}
        </Button>
      </div>
    );

  const close = () => {
    setIsOpen(false);
    setWasOpen(true);
    setName("");
    setTitle("");
    setSide("customer");
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    onAdd({
      name: name.trim(),
      ...(title.trim() ? { title: title.trim() } : {}),
      ...(side === "customer" ? {} : { side }),
    });
    close();
  };
  return (
    <form className={s.form} onSubmit={submit} aria-label={t("open")}>
      <PlainInput label={t("name")} value={name} onChange={setName} hasFocus />
      <PlainInput label={t("title")} value={title} onChange={setTitle} />
      <Select
        label={t("side")}
        value={side}
        options={SIDES.map((value) => ({ value, label: words.sides[value] }))}
        onChoose={setSide}
      />
      <p className={s.note}>{t("note")}</p>
      <div className={s.actions}>
        <Button size="small" onClick={close}>
          {t("cancel")}
        </Button>
        <Button size="small" look="primary" type="submit" disabled={!name.trim()}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
