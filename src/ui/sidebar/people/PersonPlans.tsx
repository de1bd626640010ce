import { useTranslations } from "use-intl";
import type { DealPerson } from "../../../records/people";
import { useGuided } from "../../data/useGuided";
import { DateField } from "../../parts/DateField";
import { TextField } from "../../parts/TextField";
import { orNull } from "./orNull";
import * as s from "./PersonDetails.module.css";
import { StagesPicker } from "./StagesPicker";
import type { TagPatch } from "./usePeopleActions";

interface PersonPlansProps {
  person: DealPerson;
  onEdit: (patch: TagPatch) => void;
  isReadOnly: boolean;
}

/** What the person wants from this deal, when they matter, and the next step with them. */
export function PersonPlans({ person: { tag, roles }, onEdit, isReadOnly }: PersonPlansProps) {
  const t = useTranslations("people.detail");
  const own = useTranslations("personPanel");
  const isGuided = useGuided();
  return (
    <>
      {(roles.includes("BENEFIT") || tag.measure) && (
        <TextField
          label={t("measure")}
          hint={isGuided ? t("measureHint") : undefined}
          value={tag.measure ?? ""}
          isReadOnly={isReadOnly}
          onSave={(text) => onEdit({ measure: orNull(text) })}
        />
      )}
      <TextField
        label={t("businessAgenda")}
        value={tag.agendas?.business ?? ""}
        isReadOnly={isReadOnly}
        onSave={(text) => onEdit({ agendas: { business: orNull(text) } })}
      />
      <TextField
        label={t("personalAgenda")}
        value={tag.agendas?.personal ?? ""}
        isReadOnly={isReadOnly}
        onSave={(text) => onEdit({ agendas: { personal: orNull(text) } })}
      />
      <TextField
        label={own("preferred")}
        hint={isGuided ? own("preferredHint") : undefined}
        value={tag.preferred ?? ""}
        isReadOnly={isReadOnly}
        onSave={(text) => onEdit({ preferred: orNull(text) })}
      />
      <StagesPicker
        stages={tag.stages ?? {}}
        isReadOnly={isReadOnly}
        onToggle={(stage, on) => onEdit({ stages: { [stage]: on ? true : null } })}
      />
      <div className={s.next}>
        <TextField
          label={t("nextStep")}
          value={tag.nextStep?.text ?? ""}
          isReadOnly={isReadOnly}
          onSave={(text) => onEdit({ nextStep: { text: orNull(text) } })}
        />
        <DateField
          label={t("nextStepDate")}
          value={tag.nextStep?.date ?? null}
          isReadOnly={isReadOnly}
          onSave={(date) => onEdit({ nextStep: { date } })}
        />
      </div>
    </>
  );
}
