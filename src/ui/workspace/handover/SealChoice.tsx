import { useState } from "react";
import { useTranslations } from "use-intl";
import { Checkbox } from "../../parts/Checkbox";
import { PassphrasePair, type PassphraseState, usePassphrasePair } from "./PassphrasePair";

export interface Sealing {
  isSealed: boolean;
  setSealed: (isSealed: boolean) => void;
  pair: PassphraseState;
  /** Null: not sealed. Undefined: not ready, and what is missing is told from now on. */
  passphrase: () => string | null | undefined;
}

export function useSealing(): Sealing {
  const [isSealed, setSealed] = useState(false);
  const pair = usePassphrasePair();
  const passphrase = () => {
    if (!isSealed) return null;
    if (pair.isReady) return pair.passphrase;
    pair.tell();
    return undefined;
  };
  return { isSealed, setSealed, pair, passphrase };
}

/** Whether a file is sealed, and by what. */
export function SealChoice({ sealing }: { sealing: Sealing }) {
  const t = useTranslations("handover");
  return (
    <>
      <Checkbox isChecked={sealing.isSealed} onChange={sealing.setSealed}>
        {t("seal")}
      </Checkbox>
      {sealing.isSealed && <PassphrasePair pair={sealing.pair} onEnter={() => sealing.pair.tell()} />}
    </>
  );
}
