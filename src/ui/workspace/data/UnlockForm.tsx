import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/Button";
import { PassphraseField } from "../../parts/PassphraseField";
import * as s from "./MergePreview.module.css";

interface UnlockFormProps {
  file: string;
  /** Why the last passphrase didn't open it. */
  reason: string | null;
  isBusy: boolean;
  onUnlock: (passphrase: string) => void;
  onLeave: () => void;
}

/** Asks for the passphrase of a sealed file. */
export function UnlockForm({ file, reason, isBusy, onUnlock, onLeave }: UnlockFormProps) {
  const t = useTranslations("backup.open");
  const [passphrase, setPassphrase] = useState("");
  return (
    <form
      className={s.preview}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== "") onUnlock(passphrase);
      }}
    >
      <p>{t("locked", { file })}</p>
      <PassphraseField label={t("passphrase")} value={passphrase} onChange={setPassphrase} error={reason} />
      {reason !== null && <p role="status">{t("untouched")}</p>}
      <div className={s.actions}>
        <Button type="submit" look="primary" aria-disabled={isBusy || passphrase === ""}>
          {t("unlock")}
        </Button>
        <Button onClick={onLeave}>{t("cancel")}</Button>
      </div>
    </form>
  );
}
