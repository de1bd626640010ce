import { useState } from "react";
import { useTranslations } from "use-intl";
import type { DealPlan } from "../../../records/schema/plans";
import { Button } from "../../parts/Button";
import { DateField } from "../../parts/DateField";
import { TextField } from "../../parts/TextField";
import { orNull, type PlanPatch } from "./usePlan";

interface CraMovedProps {
  cra: NonNullable<DealPlan["cra"]>;
  edit: (patch: PlanPatch) => void;
  isReadOnly: boolean;
}

/** A date that was put off, and the reason: without one the date is no longer believed (rule CRA-2). */
export function CraMoved({ cra, edit, isReadOnly }: CraMovedProps) {
  const t = useTranslations("plan.cra");
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen && !cra.movedFrom)
    return (
      !isReadOnly && (
        <div>
          <Button size="small" look="quiet" onClick={() => setIsOpen(true)}>
            {t("wasMoved")}
          </Button>
        </div>
      )
    );
  return (
    <>
      <DateField
        label={t("movedFrom")}
        value={cra.movedFrom ?? null}
        isReadOnly={isReadOnly}
        onSave={(movedFrom) => edit({ cra: { movedFrom } })}
      />
      <TextField
        label={t("moveReason")}
        value={cra.moveReason ?? ""}
        error={cra.movedFrom && !cra.moveReason?.trim() ? t("moveReasonNeeded") : null}
        isReadOnly={isReadOnly}
        onSave={(text) => edit({ cra: { moveReason: orNull(text) } })}
      />
    </>
  );
}
