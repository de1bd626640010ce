import { useState } from "react";
import { useTranslations } from "use-intl";
import { shippedProfiles } from "../../crm/profiles";
import { Button } from "../parts/Button";
import * as s from "./PopupPage.module.css";
import { SwitchOn } from "./SwitchOn";
import { TeachButton } from "./TeachButton";
import type { ActivePage } from "./useActivePage";

interface ElsewhereProps {
  page: ActivePage | null;
  onChange: () => void;
}

/** On a page that is none of the CRMs we know by their host: what is read, and what the rep can do here. */
export function Elsewhere({ page, onChange }: ElsewhereProps) {
  const t = useTranslations("popup");
  const tSites = useTranslations("sites");
  const [isOwnCrm, setIsOwnCrm] = useState(false);
  if (page && (page.taught || page.recognised.length > 0 || isOwnCrm))
    return <SwitchOn page={page} onChange={onChange} />;
  return (
    <>
      <p className={s.what}>{t("elsewhere")}</p>
      <p className={s.quiet}>{t("supported")}</p>
      <ul className={s.crms}>
        {shippedProfiles.map(({ id, name, hosts }) => (
          <li key={id}>{hosts.length ? name : tSites("onPremise", { crm: name })}</li>
        ))}
      </ul>
      <p className={s.quiet}>{t("later")}</p>
      {page?.canSwitchOn && (
        <>
          <p className={s.note}>{tSites("teachWhat")}</p>
          <div className={s.actions}>
            <Button size="small" onClick={() => setIsOwnCrm(true)}>
              {tSites("ownCrm")}
            </Button>
            <TeachButton origin={page.origin} />
          </div>
        </>
      )}
    </>
  );
}
