import { useState } from "react";
import { useTranslations } from "use-intl";
import type { FieldName, FieldReading } from "../../../crm/reading";
import { Button } from "../../parts/Button";
import { Repair } from "../teach/Repair";
import * as s from "./Health.module.css";
import { TypedForm } from "./TypedForm";
import { isTypable } from "./typed";

interface HealthActionsProps {
  opportunityKey: string;
  name: FieldName;
  field: FieldReading | undefined;
  /** A record that was never stored has nowhere to put what is typed. */
  canType: boolean;
  /** Id of the profile that reads this page. */
  profile: string;
  /** It is being pointed at. */
  isRepaired: boolean;
  onRepair: (isRepaired: boolean) => void;
}

/** What the rep can do where a field is not read, or read wrongly: point at it, or type it in. */
export function HealthActions({
  opportunityKey,
  name,
  field,
  canType,
  profile,
  isRepaired,
  onRepair,
}: HealthActionsProps) {
  const t = useTranslations("health");
  const [isTyping, setIsTyping] = useState(false);
  const isRead = field?.state === "read";
  // An id stands in no text that could be pointed at, and no person types one.
  if (name === "accountId") return isRead ? null : <p className={s.source}>{t("accountIdWhat")}</p>;
  return (
    <div className={s.line}>
      {isRepaired ? (
        <Repair field={name} profile={profile} onDone={() => onRepair(false)} />
      ) : isTyping && isTypable(name) ? (
        <TypedForm
          opportunityKey={opportunityKey}
          field={name}
          read={field}
          onDone={() => setIsTyping(false)}
        />
      ) : (
        <>
          {isRead && <span className={s.source}>{t("notRight")}</span>}
          {isTypable(name) && canType && (
            <Button
              size="small"
              look={isRead ? "quiet" : "neutral"}
              aria-label={t("typeThis", { field: t(`field.${name}`) })}
              onClick={() => setIsTyping(true)}
            >
              {t("type")}
            </Button>
          )}
          <Button
            size="small"
            look={isRead ? "quiet" : "neutral"}
            aria-label={t("pointAtThis", { field: t(`field.${name}`) })}
            onClick={() => onRepair(true)}
          >
            {t("pointAt")}
          </Button>
        </>
      )}
    </div>
  );
}
