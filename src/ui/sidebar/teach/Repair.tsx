import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { FieldName } from "../../../crm/reading";
import type { TeachTold } from "../../../messages/teach";
import { Button } from "../../parts/Button";
import { sendToPage } from "../page/connect";
import { PickedValue } from "./PickedValue";
import { PointingHint } from "./PointingHint";
import { hearPage, pointAt, usePointing } from "./pointing";
import * as s from "./Teach.module.css";
import { useAddition } from "./useAddition";

interface RepairProps {
  field: FieldName;
  /** Id of the profile that reads this page. */
  profile: string;
  onDone: () => void;
}

type Picked = Extract<TeachTold, { told: "field" }>;
const aim = { to: "repair" } as const;

/** One field of a profile that isn't the rep's own, pointed at where the page shows it now. */
export function Repair({ field, profile, onDone }: RepairProps) {
  const t = useTranslations("teach");
  const tHealth = useTranslations("health");
  const { at, why } = usePointing();
  const [told, setTold] = useState<Picked | null>(null);
  const { add } = useAddition(profile, told ? new URL(told.page.address).hostname : "");
  const name = tHealth(`field.${field}`);
  useEffect(() => {
    const stop = hearPage((answer) => {
      if (answer.told === "field" && answer.field === field) setTold(answer);
    });
    pointAt(field, aim);
    return stop;
  }, [field]);
  const use = async () => {
    if (!told) return;
    const { part: text, marks } = told.picked;
    if (await add({ field, text, marks }, t("repair.stored", { field: name }))) onDone();
  };
  if (at !== null) return <PointingHint field={name} />;
  return (
    <div className={s.repair}>
      {why && (
        <p className={s.warning} role="alert">
          {t(`refused.${why}`)}
        </p>
      )}
      {told && (
        <PickedValue
          field={field}
          picked={told.picked}
          language={told.page.language}
          onPart={(text) => sendToPage("teach", { ask: { do: "part", field, text, aim } })}
        />
      )}
      <div className={s.actions}>
        {told?.picked.state === "taught" && (
          <Button size="small" look="primary" onClick={() => void use()}>
            {t("repair.use")}
          </Button>
        )}
        <Button size="small" onClick={() => pointAt(field, aim)}>
          {t("again")}
        </Button>
        <Button size="small" look="quiet" onClick={onDone}>
          {t("repair.cancel")}
        </Button>
      </div>
    </div>
  );
}
