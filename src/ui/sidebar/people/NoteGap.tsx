import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { Button } from "../../parts/Button";
import * as s from "./NoteGap.module.css";
import { PlainInput } from "./PlainInput";

/** Beside a role nobody holds: note whom to look for, so that the gap stands in the list until it is filled. */
export function NoteGap({ bduRole, onNote }: { bduRole: Role; onNote: (whom: string) => void }) {
  const t = useTranslations("people.gap");
  const { common } = useMethodTexts();
  const [whom, setWhom] = useState<string | null>(null);
  const label = t("noteFor", { role: common.roles[bduRole]?.name ?? bduRole });
  if (whom === null)
    return (
      <Button size="small" look="quiet" aria-label={label} onClick={() => setWhom("")}>
        {t("note")}
      </Button>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!whom.trim()) return;
    onNote(whom.trim());
    setWhom(null);
  };
  return (
    <form className={s.form} aria-label={label} onSubmit={submit}>
      <PlainInput label={t("whom")} placeholder={t("example")} value={whom} onChange={setWhom} hasFocus />
      <div className={s.actions}>
        <Button size="small" onClick={() => setWhom(null)}>
          {t("cancel")}
        </Button>
        <Button size="small" look="primary" type="submit" disabled={!whom.trim()}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
