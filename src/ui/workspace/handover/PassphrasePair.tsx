import { useState } from "react";
import { useTranslations } from "use-intl";
import { SHORTEST, strengthOf } from "../../../records/handover/passphrase";
import { PassphraseField } from "../../parts/PassphraseField";
import * as s from "./HandOverDialog.module.css";

export interface PassphraseState {
  passphrase: string;
  again: string;
  setPassphrase: (text: string) => void;
  setAgain: (text: string) => void;
  /** Long enough and twice the same. */
  isReady: boolean;
  /** Says from now on what is missing. */
  tell: () => void;
  isTold: boolean;
}

export function usePassphrasePair(): PassphraseState {
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [isTold, setTold] = useState(false);
  const isReady = [...passphrase].length >= SHORTEST && passphrase === again;
  return { passphrase, again, setPassphrase, setAgain, isReady, tell: () => setTold(true), isTold };
}

/** A new passphrase, entered twice, with a calm word about how far it goes. */
export function PassphrasePair({ pair, onEnter }: { pair: PassphraseState; onEnter: () => void }) {
  const t = useTranslations("handover.passphrase");
  const { passphrase, again, setPassphrase, setAgain, isTold } = pair;
  const isShort = [...passphrase].length < SHORTEST;
  return (
    <form
      className={s.body}
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <PassphraseField
        label={t("first")}
        value={passphrase}
        onChange={setPassphrase}
        isNew
        hint={passphrase === "" ? t("hint") : t(`strength.${strengthOf(passphrase)}`)}
        error={isTold && isShort ? t("tooShort", { count: SHORTEST }) : null}
      />
      <PassphraseField
        label={t("again")}
        value={again}
        onChange={setAgain}
        isNew
        error={(isTold || again.length >= passphrase.length) && again !== passphrase ? t("differs") : null}
      />
      {/* Enter in either field makes the file; the visible button stands below the dialog. */}
      <input type="submit" hidden tabIndex={-1} />
    </form>
  );
}
